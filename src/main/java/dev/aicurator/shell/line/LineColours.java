package dev.aicurator.shell.line;

import java.util.function.Predicate;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours the line as it is typed: commands, options, quotes, pipes; unknown commands red. */
public final class LineColours implements Highlighter {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle COMMAND = PLAIN.bold().foreground(AttributedStyle.CYAN);
  private static final AttributedStyle UNKNOWN = PLAIN.foreground(AttributedStyle.RED);
  private static final AttributedStyle OPTION = PLAIN.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle QUOTED = PLAIN.foreground(AttributedStyle.YELLOW);
  private static final AttributedStyle QUIET = PLAIN.faint();
  private final Predicate<String> known;
  private final Predicate<String> begun;

  /**
   * @param known whether a command has that name
   * @param begun whether a command begins so
   */
  public LineColours(Predicate<String> known, Predicate<String> begun) {
    this.known = known;
    this.begun = begun;
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    AttributedStringBuilder out = new AttributedStringBuilder(buffer.length() + 16);
    int at = 0;
    int cursor = reader.getBuffer().cursor();
    for (Line.Part part : Line.of(buffer).parts()) {
      boolean first = true;
      for (Word word : part.words()) {
        out.append(buffer, at, word.start());
        String raw = buffer.substring(word.start(), word.end());
        boolean typing = first && word.end() == cursor && begun.test(word.text());
        out.styled(style(word, raw, first, typing), raw);
        at = word.end();
        first = false;
      }
      if (part.pipe() != null) {
        out.append(buffer, at, part.bar()).styled(QUIET, buffer.substring(part.bar(), part.end()));
        at = part.end();
      }
    }
    String rest = buffer.substring(at);
    return out.styled(rest.startsWith("#") ? QUIET : PLAIN, rest).toAttributedString();
  }

  private AttributedStyle style(Word word, String raw, boolean first, boolean typing) {
    if (first) {
      boolean is = known.test(word.text()) || Verbs.isNumber(word.text());
      return is ? COMMAND : typing ? PLAIN : UNKNOWN;
    }
    if (raw.startsWith("-") && raw.length() > 1) {
      return OPTION;
    }
    return raw.indexOf('"') >= 0 || raw.indexOf('\'') >= 0 ? QUOTED : PLAIN;
  }
}
