package dev.aicurator.view.markdown;

import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Urls;
import org.jspecify.annotations.Nullable;

/** Pieces of CommonMark. */
public final class Md {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&";

  private Md() {}

  /** Text from outside on one line, so escaped that it can mean nothing but itself. */
  public static String text(String raw) {
    return escaped(Clean.line(raw), true);
  }

  /** A piece of a clean line, its spaces kept; {@code first} where it starts the line. */
  public static String inner(String clean, boolean first) {
    // before a link it would make an image of it; everywhere else it means itself
    boolean calls = clean.endsWith("!");
    String head = calls ? clean.substring(0, clean.length() - 1) : clean;
    return escaped(head, first) + (calls ? "\\!" : "");
  }

  private static String escaped(String clean, boolean first) {
    StringBuilder out = new StringBuilder(clean.length() + 8);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || (first && i == 0 && (c == '-' || c == '+' || c == '='))) {
        out.append('\\');
      } else if ((c == '.' || c == ')') && first && isNumberedItem(clean, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** {@code raw} as a link where {@code url} is a clean http(s) one, else as text. */
  public static String link(String raw, @Nullable String url) {
    String safe = Urls.safe(url);
    return safe == null ? text(raw) : "[" + text(raw) + "](" + target(safe) + ")";
  }

  static String target(String safe) {
    return safe.replace("(", "%28").replace(")", "%29");
  }

  private static boolean isNumberedItem(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end > 0 && (end + 1 == text.length() || text.charAt(end + 1) == ' ');
  }
}
