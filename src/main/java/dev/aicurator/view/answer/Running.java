package dev.aicurator.view.answer;

import dev.aicurator.text.Width;
import java.io.IOException;

/** Writes text that comes in pieces, word by word, broken between words at the right edge. */
public final class Running {
  private final Appendable out;
  private final String margin;
  private final int width;
  private final StringBuilder word = new StringBuilder();
  private int column;

  /**
   * @param width columns of a line, {@code margin} spaces at its left among them
   */
  public Running(Appendable out, int margin, int width) {
    this.out = out;
    this.margin = " ".repeat(margin);
    this.width = width;
  }

  public void add(String piece) throws IOException {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n') {
        end();
      } else if (c == ' ') {
        put();
      } else {
        word.append(c);
      }
    }
  }

  /** Writes what is left and ends the line, if there is one. */
  public void end() throws IOException {
    put();
    if (column > 0) {
      out.append('\n');
      column = 0;
    }
  }

  private void put() throws IOException {
    if (word.isEmpty()) {
      return;
    }
    int wide = Width.of(word.toString());
    boolean goesOn = column > 0 && column + 1 + wide <= width;
    if (goesOn) {
      out.append(' ');
    } else {
      out.append(column > 0 ? "\n" : "").append(margin);
    }
    column = (goesOn ? column + 1 : margin.length()) + wide;
    out.append(word);
    word.setLength(0);
  }
}
