package dev.aicurator.view.ink;

import dev.aicurator.text.Width;
import java.io.IOException;
import java.util.List;

/** Running text on a page: a margin, a measure, hanging indents, one blank line between parts. */
public final class Sheet {
  private static final int LEAST = 8;
  private static final int BESIDE = 20;
  private final Appendable out;
  private final Ink ink;
  private final String margin;
  private final int measure;
  private boolean started;
  private boolean gap;

  /** Columns from {@code margin} to {@code measure}, which counts from the left edge. */
  public Sheet(Appendable out, Ink ink, int margin, int measure) {
    this.out = out;
    this.ink = ink;
    this.margin = " ".repeat(margin);
    this.measure = measure;
  }

  /** The same page, {@code columns} further in, so long as there is room. */
  public Sheet in(int columns) {
    int room = width() == Integer.MAX_VALUE ? columns : Math.max(0, width() - 16);
    Sheet inner = new Sheet(out, ink, margin.length() + Math.min(columns, room), measure);
    inner.started = started;
    inner.gap = gap;
    gap = false;
    return inner;
  }

  public Ink ink() {
    return ink;
  }

  /** Columns between the margin and the measure. */
  public int width() {
    return measure == Integer.MAX_VALUE ? measure : measure - margin.length();
  }

  /** Parts what follows from what stands above by one blank line. */
  public Sheet gap() {
    gap = started;
    return this;
  }

  public Sheet text(Styled text) throws IOException {
    return hang("", text);
  }

  public Sheet text(String own) throws IOException {
    return hang("", Styled.of(own));
  }

  /** A paragraph whose first line starts with {@code label} and whose others stand below it. */
  public Sheet hang(String label, Styled text) throws IOException {
    return hang(label, Tone.NONE, text);
  }

  public Sheet hang(String label, Tone tone, Styled text) throws IOException {
    int indent = Width.of(label);
    if (width() - indent < (indent > LEAST ? BESIDE : LEAST)) {
      return stacked(label, tone, text);
    }
    int columns = width() == Integer.MAX_VALUE ? width() : width() - indent;
    List<String> lines = text.lines(columns, columns, ink);
    String first = paintLabel(label, tone);
    String rest = " ".repeat(indent);
    for (int i = 0; i < lines.size(); i++) {
      put((i == 0 ? first : rest) + lines.get(i));
    }
    return this;
  }

  /** Where there is no room beside the label. */
  private Sheet stacked(String label, Tone tone, Styled text) throws IOException {
    if (!label.isBlank()) {
      put(paintLabel(Width.cut(label.strip(), width()), tone));
    }
    for (String line : text.lines(width(), width(), ink)) {
      put(line);
    }
    return this;
  }

  /** A paragraph each of whose lines starts with {@code prefix}. */
  public Sheet quote(String prefix, Tone tone, Styled text) throws IOException {
    int columns = width() == Integer.MAX_VALUE ? width() : Math.max(2, width() - Width.of(prefix));
    for (String line : text.lines(columns, columns, ink)) {
      put(paintLabel(prefix, tone) + line);
    }
    return this;
  }

  /** A heading of our own words. */
  public Sheet heading(String own) throws IOException {
    return gap().text(Styled.of("").own(own, Tone.TITLE));
  }

  /** A quiet line across the measure, where there is one. */
  public Sheet rule() throws IOException {
    gap();
    return width() == Integer.MAX_VALUE ? this : put(ink.paint(Tone.QUIET, "─".repeat(width())));
  }

  /** A line as it stands, painted already. */
  public Sheet put(String painted) throws IOException {
    if (gap) {
      out.append('\n');
      gap = false;
    }
    started = true;
    if (!painted.isBlank()) {
      out.append(margin).append(painted);
    }
    out.append('\n');
    return this;
  }

  private String paintLabel(String label, Tone tone) {
    int end = label.stripTrailing().length();
    return ink.paint(tone, label.substring(0, end)) + label.substring(end);
  }
}
