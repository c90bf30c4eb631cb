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
  private final Offers offers;

  public LineCompleter(Offers offers) {
    this.offers = offers;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    int order = 0;
    for (Offers.Offer offer : offers.of(line.words())) {
      String value = offer.value();
      String about =
          offer.about().isEmpty() ? null : Width.cut(Clean.line(offer.about(), 200), ABOUT);
      boolean whole = !value.endsWith(":") && !value.endsWith("=");
      candidates.add(new Candidate(value, value, null, about, null, null, whole, ++order));
    }
  }
}
