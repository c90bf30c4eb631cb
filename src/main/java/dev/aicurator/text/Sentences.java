package dev.aicurator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into sentences, as offsets in UTF-16 units; white space around a sentence is
 * outside it. Knows abbreviations, initials, decimals, closing quotes and the stops of Chinese,
 * Japanese, Hindi and Arabic; a line break always ends a sentence. Linear in the text.
 */
public final class Sentences {
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt cmdr maj adm rev hon st mt"
                  + " ft vs v fig figs eq eqs vol pp approx dept mme mlle messrs pres supt det insp cf"
                  + " e.g i.e viz no nos art sec ch al nr ca bzw ggf evtl inkl sra srta dra asst atty"
                  + " assoc им ул проф акад")
              .split(" "));
  private static final Set<String> MONTHS =
      Set.of("jan feb mar apr jun jul aug sep sept oct nov dec".split(" "));

  /** After a day's number and a stop, as German and its neighbours write dates. */
  private static final Set<String> DATED =
      Set.of(
          ("januar jänner februar märz april mai juni juli august september oktober november"
                  + " dezember januari februari marts mars maj augusti desember december")
              .split(" "));

  /** Before a number and a stop that make an ordinal there: "zum 1. Platz". */
  private static final Set<String> ORDERING =
      Set.of(
          ("der die das dem den des zum zur im vom beim am ihr ihren ihrem seinen seinem ein einen"
                  + " einem einer eines jeder jedem jeden det en et ett")
              .split(" "));

  /** With which sentences of those languages open, and no noun after an ordinal is written. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          ("der die das dem den des es er sie wir ich ihr und aber doch auch dann danach so im am"
                  + " bei mit nach von zu zum zur an auf für als wenn weil während seit nun damit"
                  + " det han hun vi jeg jag men og och når på til så da dette denne")
              .split(" "));

  private static final Set<String> EITHER =
      Set.of(
          "inc ltd co corp bros jr sr llc plc etc a.m p.m ph.d esq est univ assn ave".split(" "));

  /** German quantities: a noun follows them. */
  private static final Set<String> AMOUNTS = Set.of("mio", "mrd", "tsd");

  private static final Set<String> OPENERS =
      Set.of(
          ("the a an in on at it its he she they we i you but and or so this that these those there"
                  + " his her their our my if when while after before as for with from by to what"
                  + " who how why where which however meanwhile still although though some many"
                  + " most all both one two according since during under last now then yet not no")
              .split(" "));

  /** In UTF-16 units; what is longer is no sentence anyone wrote. */
  private static final int LONGEST = 2000;

  /** Characters in which a Chinese sentence says who said what was quoted. */
  private static final int SPEAKER = 24;

  private static final String CLOSING = "\"'”’)]»›」』）】》〉";
  private static final String OPENING = "\"'“‘([«‹「『（【《〈¿¡";
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
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        i++;
      } else {
        break;
      }
    }
    return i;
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
      return false;
    }
    int next = end;
    while (next < n && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
      next++;
    }
    if (next >= n || text.charAt(next) == '\n') {
      return true;
    }
    while (next < n - 1 && OPENING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    char c = text.charAt(next);
    if (text.charAt(stop) != '.' && isClosingDash(text, start, stop, c)) {
      return false;
    }
    if (Character.isLowerCase(c) && !small && !isBrand(text, next)) {
      return false;
    }
    if (!Character.isLetterOrDigit(c) && "-–—•*$£€¥#@<&".indexOf(c) < 0) {
      return false;
    }
    boolean dot = text.charAt(stop) == '.' && (stop + 1 == n || text.charAt(stop + 1) != '.');
    return !dot || endsAtDot(text, start, stop, end, next);
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
      said |= "说道称".indexOf(c) >= 0 || text.startsWith("表示", i) || text.startsWith("指出", i);
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

  private static boolean endsAtDot(String text, int start, int stop, int end, int next) {
    int from = stop;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    if (word.isEmpty()) {
      return true;
    }
    if (end > stop + 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0 && word.length() > 1) {
      return true;
    }
    if (from == start && word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    boolean day = word.length() < 3 && word.chars().allMatch(Character::isDigit);
    if (day && DATED.contains(wordAt(text, next))) {
      return false;
    }
    if (day && isOrdinal(text, start, from, wordAt(text, next))) {
      return false;
    }
    String low = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(low)) {
      return low.equals("no") && !Character.isDigit(text.charAt(next));
    }
    if (MONTHS.contains(low)) {
      return !Character.isDigit(text.charAt(next));
    }
    if (AMOUNTS.contains(low)) {
      return BEGINNINGS.contains(wordAt(text, next));
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    if (initial || EITHER.contains(low) || isDotted(word)) {
      return OPENERS.contains(wordAt(text, next));
    }
    return true;
  }

  /** "im 19. Jahrhundert", "ein überraschender 1. Platz": a number that a noun follows. */
  private static boolean isOrdinal(String text, int start, int number, String after) {
    if (OPENERS.contains(after) || BEGINNINGS.contains(after)) {
      return false;
    }
    String before = wordBefore(text, start, number);
    if (ORDERING.contains(before)) {
      return true;
    }
    int at = number - 1 - before.length();
    if (at < start || before.isEmpty() || !Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    boolean adjective = before.length() > 5 && (before.endsWith("en") || before.endsWith("em"));
    return adjective || ORDERING.contains(wordBefore(text, start, at));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private static boolean isDotted(String word) {
    if (word.indexOf('.') < 0) {
      return false;
    }
    for (String part : word.split("\\.", -1)) {
      if (part.length() > 2 || part.isEmpty() || !Character.isLetter(part.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static String wordAt(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(from, i).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(String text, int start, int at) {
    int end = at;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
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
