package dev.aicurator.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line taken apart: commands parted by {@code ;}, each with its words and the system command its
 * output is piped through.
 *
 * @param isOpen whether it ends inside a quote or after a backslash, and so goes on
 */
record Line(List<Part> parts, boolean isOpen) {
  Line {
    parts = List.copyOf(parts);
  }

  /**
   * One command of a line.
   *
   * @param pipe what stands after the first {@code |}; null for none
   * @param start where it begins in the line
   * @param bar where the {@code |} stands, else where the part ends
   * @param end where it ends: at the {@code ;} or the end of the line
   */
  record Part(List<Word> words, @Nullable String pipe, int start, int bar, int end) {
    Part {
      words = List.copyOf(words);
    }

    List<String> texts() {
      return words.stream().map(Word::text).toList();
    }
  }

  static Line of(String line) {
    return new Cutter(line).line();
  }

  /** The part the cursor stands in. */
  Part at(int cursor) {
    for (Part part : parts) {
      if (cursor <= part.end()) {
        return part;
      }
    }
    return parts.get(parts.size() - 1);
  }

  /** Cuts as a POSIX shell would, but an apostrophe inside a word is one. */
  private static final class Cutter {
    private final String line;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private boolean open;

    Cutter(String line) {
      this.line = line;
    }

    Line line() {
      if (line.stripLeading().startsWith("#")) {
        return new Line(List.of(new Part(List.of(), null, 0, line.length(), line.length())), false);
      }
      do {
        parts.add(part());
      } while (at++ < line.length());
      return new Line(parts, open);
    }

    private Part part() {
      int start = at;
      List<Word> words = new ArrayList<>();
      while (at < line.length() && !isEnd(line.charAt(at))) {
        if (Character.isWhitespace(line.charAt(at))) {
          at++;
        } else {
          words.add(word());
        }
      }
      int bar = at;
      String pipe = at < line.length() && line.charAt(at) == '|' ? pipe() : null;
      return new Part(words, pipe, start, bar, at);
    }

    private static boolean isEnd(char c) {
      return c == ';' || c == '|';
    }

    private Word word() {
      int start = at;
      StringBuilder text = new StringBuilder();
      char quote = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (quote == 0 && (Character.isWhitespace(c) || isEnd(c))) {
          break;
        }
        if (c == quote) {
          quote = 0;
        } else if (quote == 0 && opens(c, start)) {
          quote = c;
        } else if (c == '\\' && quote != '\'') {
          at++;
          escaped(text, quote);
        } else {
          text.append(c);
        }
        at++;
      }
      at = Math.min(at, line.length());
      open |= quote != 0;
      return new Word(text.toString(), start, at, quote);
    }

    private boolean opens(char c, int start) {
      boolean begins = at == start || line.charAt(at - 1) == ':' || line.charAt(at - 1) == '=';
      return c == '"' || (c == '\'' && begins);
    }

    private void escaped(StringBuilder text, char quote) {
      if (at >= line.length()) {
        open = true;
        return;
      }
      char c = line.charAt(at);
      if (c == '\n') {
        return;
      }
      if (quote == '"' && c != '"' && c != '\\') {
        text.append('\\');
      }
      text.append(c);
    }

    /** A system command goes to the end of the line or to a {@code ;} outside quotes and (). */
    private String pipe() {
      int start = ++at;
      char quote = 0;
      int deep = 0;
      while (at < line.length() && (quote != 0 || deep > 0 || line.charAt(at) != ';')) {
        char c = line.charAt(at);
        deep += quote != 0 ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        if (c == '\\' && quote != '\'') {
          at++;
        } else if (c == quote) {
          quote = 0;
        } else if (quote == 0 && (c == '"' || c == '\'')) {
          quote = c;
        }
        at++;
      }
      at = Math.min(at, line.length());
      open |= quote != 0;
      return line.substring(start, at).strip();
    }
  }
}
