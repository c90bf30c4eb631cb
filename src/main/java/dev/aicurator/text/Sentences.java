package dev.aicurator.text;

import dev.aicurator.text.stops.Stop;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts running text into sentences, as offsets in UTF-16 units; white space around a sentence is
 * outside it. Knows abbreviations, initials, decimals, closing quotes and the stops of Chinese,
 * Japanese, Hindi and Arabic; a line break always ends a sentence. Linear in the text.
 */
public final class Sentences {
  /** In UTF-16 units; what is longer is no sentence anyone wrote. */
  private static final int LONGEST = 2000;

  /** Characters in which a Chinese sentence says who said what was quoted. */
  private static final int SPEAKER = 24;

  private static final String CLOSING = "\"'”’)]»›」』）】》〉";
  private static final String OPENING = "\"'“‘„‚([«‹「『（【《〈¿¡";
  private static final String WIDE_STOPS = "。！？｡．";

  private Sentences() {}

  /** A sentence is {@code text.substring(start, end)}; never empty. */
  public record Span(int start, int end) {
    public String of(String text) {
      return text.substring(start, end);
    }
  }

  /** The sentences of {@code text} in order. */
  public static List<Span> split(String text) {
    List<Span> out = new ArrayList<>();
    boolean small = isLowerCase(text);
    int start = 0;
    int i = 0;
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c == ' ') {
        i++;
      } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(out, text, start, i);
        start = ++i;
      } else if (isStop(c)) {
        int end = closers(text, i, n);
        if (ends(text, start, i, end, small)) {
          add(out, text, start, end);
          start = end;
        }
        i = end;
      } else {
        i++;
      }
    }
    add(out, text, start, n);
    return out;
  }

  /** The sentences of {@code text} as strings. */
  public static List<String> of(String text) {
    return split(text).stream().map(s -> s.of(text)).toList();
  }

  /** Whether {@code sentence} closes with a stop, with or without quotes and brackets after it. */
  public static boolean isClosed(String sentence) {
    int i = sentence.length() - 1;
    if (sentence.endsWith("]")) {
      int open = sentence.lastIndexOf('[');
      i = open > 0 && note(sentence, open, i + 1) == i + 1 ? open - 1 : i;
    }
    while (i >= 0 && CLOSING.indexOf(sentence.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && isStop(sentence.charAt(i));
  }

  /** Whether its stop may be that of an abbreviation such as U.S. */
  public static boolean endsInInitials(String sentence) {
    int from = sentence.lastIndexOf(' ') + 1;
    int to = sentence.length() - 1;
    return to > from && sentence.charAt(to) == '.' && Stop.isDotted(sentence.substring(from, to));
  }

  private static void add(List<Span> out, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (end - start > LONGEST) {
      int cut = cut(text, start);
      out.add(new Span(start, cut));
      start = cut;
      while (isSpace(text.charAt(start))) {
        start++;
      }
    }
    if (end > start) {
      out.add(new Span(start, end));
    }
  }

  /** Where what never ends is cut all the same: after a word, where there is one. */
  private static int cut(String text, int start) {
    int end = start + LONGEST;
    for (int i = end; i > start + LONGEST / 2; i--) {
      if (isSpace(text.charAt(i)) && !isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWideStop(c);
  }

  private static boolean isWideStop(char c) {
    return c >= '\u061f'
        && (WIDE_STOPS.indexOf(c) >= 0 || c == '\u061f' || c == '\u06d4' || c == '\u0964');
  }

  /** The index after the run of stops, closing marks and note numbers such as [12]. */
  private static int closers(String text, int at, int n) {
    int i = at;
    while (i < n && isStop(text.charAt(i))) {
      i++;
    }
    while (i < n) {
      int note = note(text, i, n);
      if (note > i) {
        i = note;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 || isClosing(text, i, n)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "…warten.“ Danach", "…warten.« Danach", "…gratuit. » Elle": marks that elsewhere open. */
  private static boolean isClosing(String text, int at, int n) {
    char c = text.charAt(at);
    boolean spaced = isSpace(c) && at + 1 < n && text.charAt(at + 1) == '»';
    int end = spaced ? at + 2 : at + 1;
    boolean ends = end >= n || !Character.isLetterOrDigit(text.charAt(end));
    return ends && (spaced || "“«‹‘".indexOf(c) >= 0);
  }

  private static int note(String text, int at, int n) {
    if (text.charAt(at) != '[') {
      return at;
    }
    int i = at + 1;
    while (i < n && i < at + 5 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && i < n && text.charAt(i) == ']' ? i + 1 : at;
  }

  private static boolean ends(String text, int start, int stop, int end, boolean small) {
    int n = text.length();
    if (end >= n || isWideStop(text.charAt(stop))) {
      return end >= n || !goesOn(text, end);
    }
    if (!isSpace(text.charAt(end))) {
      return new Stop(text, start, stop, end).isGlued();
    }
    int next = end;
    while (next < n && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next >= n || text.charAt(next) == '\n') {
      return true;
    }
    while (next < n - 1 && isOpening(text, next)) {
      next += text.charAt(next) == '«' && isSpace(text.charAt(next + 1)) ? 2 : 1;
    }
    if (next >= n) {
      return true;
    }
    char c = text.charAt(next);
    if (text.charAt(stop) != '.' && isClosingDash(text, start, stop, c)) {
      return false;
    }
    if (Character.isLowerCase(c) && !small && !isBrand(text, next)
        || new Stop(text, start, stop, next).isOfName()) {
      return false;
    }
    if (!Character.isLetterOrDigit(c) && "-–—•*$£€¥#@<&".indexOf(c) < 0) {
      return false;
    }
    boolean quoted = end > stop + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
    boolean dot = text.charAt(stop) == '.' && (stop + 1 == n || text.charAt(stop + 1) != '.');
    return !dot || new Stop(text, start, stop, next).endsSentence(quoted);
  }

  private static boolean isOpening(String text, int at) {
    char c = text.charAt(at);
    return OPENING.indexOf(c) >= 0 || c == '»' && Character.isLetter(text.charAt(at + 1));
  }

  /** "his – mind you! – viola": the second of two dashes. */
  private static boolean isClosingDash(String text, int start, int stop, char c) {
    int first = "–—-".indexOf(c) < 0 ? -1 : text.indexOf(" " + c + " ", start);
    return first >= 0 && first < stop;
  }

  /** A quotation that the sentence goes on after: 「…！」が, “……。”他说。 */
  private static boolean goesOn(String text, int end) {
    char next = text.charAt(end);
    boolean quoted = "」』”".indexOf(text.charAt(end - 1)) >= 0;
    return quoted && (next >= '\u3041' && next <= '\u309f' || isSaid(text, end));
  }

  /** Whether a few words of Chinese that name a speaker stand there, up to their stop. */
  private static boolean isSaid(String text, int at) {
    boolean said = false;
    for (int i = at; i < text.length() && i < at + SPEAKER; i++) {
      char c = text.charAt(i);
      if (isStop(c) || c == '，' || c == '：' || c == '“') {
        return said;
      }
      said |= "说道称问".indexOf(c) >= 0 || text.startsWith("表示", i) || text.startsWith("指出", i);
    }
    return false;
  }

  /** A lower-case initial followed by a capital, as in iPhone, or a name of code: build.os. */
  private static boolean isBrand(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    boolean code =
        i > at + 1
            && i + 1 < text.length()
            && "._".indexOf(text.charAt(i)) >= 0
            && Character.isLowerCase(text.charAt(i + 1));
    return code || at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }

  /** A text without capitals: there a small letter may open a sentence. */
  private static boolean isLowerCase(String text) {
    int upper = 0;
    int lower = 0;
    int n = Math.min(text.length(), 2_000);
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
        if (upper * 400 >= n) {
          return false;
        }
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return lower > 20 && upper * 400 < lower;
  }
}
