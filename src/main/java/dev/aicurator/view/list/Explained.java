package dev.aicurator.view.list;

import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import java.io.IOException;
import java.util.List;

/** Rows, and below each the summands of its score. */
public final class Explained {
  private static final String INDENT = "    ";
  private final Rows rows;
  private final Ink ink;

  public Explained(Rows rows, Ink ink) {
    this.rows = rows;
    this.ink = ink;
  }

  public void write(List<Item> items, Appendable out) throws IOException {
    List<String> lines = rows.lines(items);
    for (int i = 0; i < lines.size(); i++) {
      out.append(lines.get(i)).append('\n');
      for (String line : sum(items.get(i)).lines(rows.measure(4), rows.measure(4), ink)) {
        out.append(INDENT).append(line).append('\n');
      }
    }
  }

  private static Styled sum(Item item) {
    Styled sum = Styled.of("").own(number(item.score()), Tone.ACCENT);
    String sign = " = ";
    for (Item.Part part : item.parts()) {
      boolean minus = part.value() < 0;
      sum.own(minus ? " − " : sign, Tone.QUIET).own(number(Math.abs(part.value())));
      sum.own(Styled.NO_BREAK + Clean.line(part.name()), Tone.QUIET);
      sign = " + ";
    }
    return sum;
  }

  /** Three decimals, without String.format. */
  static String number(double value) {
    long thousandths = Math.round(Math.abs(value) * 1000);
    String digits = Long.toString(thousandths % 1000 + 1000).substring(1);
    return (value < 0 && thousandths > 0 ? "−" : "") + thousandths / 1000 + "." + digits;
  }
}
