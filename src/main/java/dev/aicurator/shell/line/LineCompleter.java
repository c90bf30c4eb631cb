package dev.aicurator.shell.line;

import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers to the line reader what {@link Offers} knows. */
public final class LineCompleter implements Completer {
  private static final int ABOUT = 60;
  private static final int WIDEST = 16;
  private final Offers offers;

  public LineCompleter(Offers offers) {
    this.offers = offers;
  }

  /** The reader would put what a word means in brackets at the far edge. */
  private static String shown(Offers.Offer offer, int wide) {
    String about = Width.cut(Clean.line(offer.about(), 200), ABOUT);
    return about.isEmpty() ? offer.value() : Width.pad(offer.value(), wide) + "  " + about;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    int order = 0;
    List<Offers.Offer> all = offers.of(line.words());
    int wide = all.stream().mapToInt(offer -> Width.of(offer.value())).max().orElse(0);
    for (Offers.Offer offer : all) {
      String value = offer.value();
      boolean whole = !value.endsWith(":") && !value.endsWith("=");
      String shown = shown(offer, Math.min(wide, WIDEST));
      candidates.add(new Candidate(value, shown, null, null, null, null, whole, ++order));
    }
  }
}
