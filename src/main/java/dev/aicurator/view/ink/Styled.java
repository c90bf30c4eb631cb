package dev.aicurator.view.ink;

import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clean line of text with tones and links over parts of it, wrapped before it is painted. */
public final class Styled {
  /** A space that no line ends at, drawn as any other. */
  public static final char NO_BREAK = '\u00a0';

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  private record Run(int start, int end, Tone tone, @Nullable String url) {}

  /** Our own words, taken as they are. */
  public static Styled of(String own) {
    return new Styled().own(own);
  }

  /** Words from outside, cleaned. */
  public static Styled raw(String words, Tone tone) {
    return new Styled().add(words, tone);
  }

  public Styled own(String words) {
    return own(words, Tone.NONE);
  }

  public Styled own(String words, Tone tone) {
    return link(words, tone, null);
  }

  /** Appends words from outside, cleaned. */
  public Styled add(String words) {
    return own(Clean.line(words), Tone.NONE);
  }

  public Styled add(String words, Tone tone) {
    return own(Clean.line(words), tone);
  }

  /** Appends clean words that lead somewhere. */
  public Styled link(String clean, Tone tone, @Nullable String url) {
    int start = text.length();
    text.append(clean);
    if (tone != Tone.NONE || url != null) {
      runs.add(new Run(start, text.length(), tone, url));
    }
    return this;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int width() {
    return Width.of(text);
  }

  /** The words without their tones. */
  public String plain() {
    return text.toString();
  }

  /** The lines, painted: the first at most {@code first} columns, the others {@code rest}. */
  public List<String> lines(int first, int rest, Ink ink) {
    String whole = text.toString();
    List<String> lines = new ArrayList<>();
    int run = 0;
    for (Wrap.Line line : Wrap.spans(whole, first, rest)) {
      while (run < runs.size() && runs.get(run).end <= line.start()) {
        run++;
      }
      lines.add(paint(whole, line, run, ink));
    }
    return lines;
  }

  /** All on one line, painted. */
  public String line(Ink ink) {
    return paint(text.toString(), new Wrap.Line(0, text.length()), 0, ink);
  }

  /** No-break spaces are ours, and have done their work once lines are broken. */
  private String paint(String whole, Wrap.Line line, int firstRun, Ink ink) {
    return painted(whole, line, firstRun, ink).replace(NO_BREAK, ' ');
  }

  private String painted(String whole, Wrap.Line line, int firstRun, Ink ink) {
    if (firstRun == runs.size() || ink.isPlain()) {
      return whole.substring(line.start(), line.end());
    }
    StringBuilder out = new StringBuilder();
    int at = line.start();
    for (int i = firstRun; i < runs.size() && runs.get(i).start < line.end(); i++) {
      Run run = runs.get(i);
      int from = Math.max(run.start, at);
      int to = Math.min(run.end, line.end());
      if (from < to) {
        out.append(whole, at, from);
        out.append(ink.link(ink.paint(run.tone, whole.substring(from, to)), run.url));
        at = to;
      }
    }
    return out.append(whole, at, line.end()).toString();
  }
}
