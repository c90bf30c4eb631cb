package dev.aicurator.curate.passage;

import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Sentences;
import dev.aicurator.text.Tokens;
import dev.aicurator.text.stops.Quotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts one article into passages and judges how fit each is; bounded in number. */
final class Passages {
  private static final String ENGLISH = "en";
  private static final int LONG = 60;
  private static final int SHORT = 5;
  private static final int MERGED = 320;
  private static final int DATELINES = 15;
  private static final int LONGEST_NAME = 60;

  /** "Best for: groups", "Tip: never". */
  private static final Pattern LABEL =
      Pattern.compile("\\p{Lu}[\\p{L}'’]*(?: [\\p{L}'’]+){0,2}: ?\\p{Ll}.*");

  /** "Best for: Groups", "Pet Safety: Toxic". */
  private static final Pattern TITLED =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}&'’-]+){0,4}: \\p{Lu}");

  /** "SAN FRANCISCO (AP) —", "(Reuters) -", "LONDON, March 3 —", "Wien (apa) –". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’ ,-]{1,40} \\([\\p{L}/. -]{2,25}\\) ?[-–—]{1,2} (?=\\p{Lu}|\\d)|"
              + "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?, [A-Z]{2} [-–—]{1,2} (?=\\p{Lu})|"
              + "(?:\\p{Lu}[\\p{L}.'’ -]{1,30}(?:, [\\p{L}. ]{2,20})?(?:, \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)?,? ?)?"
              + "\\((?:Reuters|AP|AFP|CNN|UPI|Bloomberg|IANS|PTI|ANI|CNN Business|Xinhua|dpa|[A-Z]{2,4})\\)"
              + " ?(?:[-–—]{1,2}|:)? ?"
              + "|\\p{Lu}{3}[\\p{Lu}.'’, ]{0,30}(?:, \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)? ?[–—]{1,2} ?");

  /** "Potsdam – Zum Ende des Jahres": the place alone, as agencies outside English write it. */
  private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L} ]{2,20} [–—] (?=\\p{Lu})");

  /** "Jane Roe: We never asked for that": an answer without its question. */
  private static final Pattern SPEAKER =
      Pattern.compile("\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]+){0,2}: ?\\p{Lu}");

  /** "12:00 PM PT --", "20.04.2020", "Abstract:**", "&percnt;": what no sentence holds. */
  private static final Pattern STRAY =
      Pattern.compile(
          "^\\d{1,2}[:.]\\d{2}(?:[ :.].{0,12}?)?(?:[-–—]|\\d{4})|\\*\\*|[:.]\\*|\\]\\(|``|&\\p{L}{3,8};|__ |\\[email");

  /** "“Is it ready?” she asked." */
  private static final Pattern ASKED = Pattern.compile("[\"“„«][^\"“”„«»?？]{1,200}[?？][\"”“»]");

  /** "SKIP TO MAIN CONTENT NOW The mayor": a heading or a control that a sentence was glued to. */
  private static final Pattern SHOUTED = Pattern.compile("(?:\\b\\p{Lu}{2,}\\b[ ,'’-]+){5}");

  /** Capitals from which that is looked for. */
  private static final int GLUED = 12;

  private static final Pattern ASKING =
      Pattern.compile("(?:what|how|why|when|where|who|which)\\b", Pattern.CASE_INSENSITIVE);

  private final int article;
  private final String language;
  private final boolean english;
  private final int most;
  private final List<Passage> out = new ArrayList<>();

  private Passages(int article, String language, int most) {
    this.most = most;
    this.article = article;
    this.language = language;
    this.english = language.equals(ENGLISH);
  }

  /** The passages of the body, in reading order; the last resort, its headings, left out. */
  static List<Passage> of(Article a, int article, String language, int most) {
    Passages passages = new Passages(article, language, most);
    List<Block> blocks = a.page().blocks();
    for (int b = 0; b < blocks.size() && passages.out.size() < most; b++) {
      if (blocks.get(b).kind().isProse()) {
        passages.read(blocks.get(b), b);
      }
    }
    return passages.out;
  }

  /** The whole of a title or dek as one passage. */
  static Passage whole(String text, int block, String language) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String cut = text.substring(start, end);
    int words = Tokens.count(cut);
    boolean open = block == Sentence.DEK;
    Quality quality = new Passages(0, language, 1).judge(cut, cut.toCharArray(), words, open);
    return new Passage(0, -1, block, start, end, cut, words, true, quality);
  }

  private void read(Block block, int index) {
    String text = block.text();
    char[] chars = text.toCharArray();
    Quotes quotes = new Quotes(chars);
    List<Sentences.Span> spans = joinQuotes(quotes, Sentences.split(text));
    int nth = 0;
    for (Sentences.Span span : spans) {
      int start = span.start();
      // the second, since a sentence seems to end in "EDWARDSVILLE, Ill. (AP) —"
      if (nth < 2) {
        start = afterDateline(text, start, span.end());
      }
      start = afterBullet(text, start, span.end());
      int words = Tokens.count(chars, start, span.end());
      if (words > 0 && out.size() < most) {
        String cut = text.substring(start, span.end());
        boolean item = block.kind() == Block.Kind.LIST || block.kind() == Block.Kind.ORDERED;
        boolean open = item && words > 7 && spans.size() == 1 && english && Finite.is(cut);
        char[] own = Arrays.copyOfRange(chars, start, span.end());
        Quality quality = judge(cut, own, words, open);
        if (quality == Quality.GOOD && quotes.goOn(start)) {
          quality = Quality.LEANS;
        }
        out.add(
            new Passage(
                article, out.size(), index, start, span.end(), cut, words, nth == 0, quality));
      }
      nth++;
    }
  }

  private int afterDateline(String text, int start, int end) {
    int limit = Math.min(end, start + 90);
    if (!english && out.isEmpty()) {
      Matcher place = PLACE.matcher(text).region(start, limit);
      if (place.lookingAt()) {
        return place.end();
      }
    }
    if (!mayHaveDateline(text, start, limit)) {
      return start;
    }
    Matcher m = DATELINE.matcher(text).region(start, limit);
    boolean told = m.lookingAt() && m.end() < end - 20;
    return told && (out.size() < DATELINES || m.group().indexOf('(') >= 0) ? m.end() : start;
  }

  /** Each form of one has a bracket or a long dash: to look for those costs less. */
  private static boolean mayHaveDateline(String text, int start, int limit) {
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  private int afterBullet(String text, int start, int end) {
    int i = start;
    while (i < end && "•·*▪●◦‣–—-►▶→✓✔ \u00a0".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    i = i + 2 < end && text.charAt(i) == '+' && text.charAt(i + 1) == ' ' ? i + 2 : i;
    return i < end ? english ? afterNumber(text, i, end) : i : start;
  }

  /** "1. Keep the oven", "2) Keep": what follows the number; "1. Februar" has no other words. */
  private static int afterNumber(String text, int start, int end) {
    int i = start;
    while (i < end && i < start + 2 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean numbered = i > start && i + 2 < end && ".)".indexOf(text.charAt(i)) >= 0;
    return numbered && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))
        ? i + 2
        : start;
  }

  /** A quotation of several sentences stays one piece where it is short enough. */
  private static List<Sentences.Span> joinQuotes(Quotes quotes, List<Sentences.Span> spans) {
    if (!quotes.areThere()) {
      return spans;
    }
    List<Sentences.Span> joined = new ArrayList<>();
    int i = 0;
    while (i < spans.size()) {
      Sentences.Span span = spans.get(i);
      int last = i;
      int open = quotes.open(span.start(), span.end());
      while (open > 0 && last + 1 < spans.size() && last < i + 3) {
        last++;
        open = quotes.open(span.start(), spans.get(last).end());
      }
      boolean join = open == 0 && spans.get(last).end() - span.start() <= MERGED;
      joined.add(join ? new Sentences.Span(span.start(), spans.get(last).end()) : span);
      i = join ? last + 1 : i + 1;
    }
    return joined;
  }

  /**
   * @param chars those of {@code s}
   */
  private Quality judge(String s, char[] chars, int words, boolean mayBeOpen) {
    Look look = new Look(chars);
    if (look.isMarks() || look.letters < 3 || isChaff(look.low)) {
      return Quality.JUNK;
    }
    boolean closed = Sentences.isClosed(s) && !s.endsWith("...") && !s.endsWith("…");
    boolean whole =
        (closed || mayBeOpen && Character.isLetterOrDigit(s.charAt(s.length() - 1)))
            && words >= SHORT
            && words <= LONG
            && opensWell(s)
            && (!look.quotes || new Quotes(chars).open(0, chars.length) == 0)
            && (!look.brackets || isBalanced(chars))
            && !asks(s)
            && !(look.stray && STRAY.matcher(s).find())
            && !(look.upper >= GLUED && SHOUTED.matcher(s).find())
            && (closed || !ASKING.matcher(s).lookingAt())
            && !(english && isLabelled(s));
    if (!whole) {
      return Quality.WEAK;
    }
    boolean leans =
        english
            ? Leaning.leans(s, look.low)
            : Openers.builtIn().leans(s, look.low, language) || isQuotation(s);
    return leans || isSpoken(s) ? Quality.LEANS : Quality.GOOD;
  }

  /** "Tip: never", "Best for: Teams of two": a label before what is no clause. */
  private static boolean isLabelled(String s) {
    int colon = s.indexOf(": ");
    if (colon < 0 || colon > LONGEST_NAME) {
      return false;
    }
    return LABEL.matcher(s).lookingAt()
        || TITLED.matcher(s).lookingAt() && !Finite.isClause("it " + s.substring(colon + 2));
  }

  private boolean isChaff(char[] low) {
    return english ? Chaff.is(low) : Chaff.isAbroad(low);
  }

  /** All in quotation marks: nobody is named who said it. */
  private static boolean isQuotation(String s) {
    int end = s.length() - 1;
    end -= end > 0 && ".。".indexOf(s.charAt(end)) >= 0 ? 1 : 0;
    return "\"“„«「".indexOf(s.charAt(0)) >= 0 && "\"”“»」".indexOf(s.charAt(end)) >= 0;
  }

  private static boolean isSpoken(String s) {
    int colon = s.indexOf(':');
    return colon > 0 && colon < LONGEST_NAME && SPEAKER.matcher(s).lookingAt();
  }

  /** A question, in quotation marks or not, whether or not the one who asks is named after it. */
  private static boolean asks(String s) {
    if (Quotes.MARKS.indexOf(s.charAt(0)) >= 0 && ASKED.matcher(s).lookingAt()) {
      return true;
    }
    int end = s.length() - 1;
    while (end > 0 && "\"”’'»)".indexOf(s.charAt(end)) >= 0) {
      end--;
    }
    return "?？؟".indexOf(s.charAt(end)) >= 0;
  }

  private static boolean isBalanced(char[] s) {
    int depth = 0;
    for (int i = 0; i < s.length && depth >= 0; i++) {
      char c = s[i];
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return depth == 0;
  }

  /** A capital, a digit, a mark of quotation or money, or a brand such as iPhone. */
  private static boolean opensWell(String s) {
    char c = s.charAt(0);
    if (!Character.isLowerCase(c)) {
      return Character.isLetterOrDigit(c) || "\"“‘'«「『(¿¡$£€¥[".indexOf(c) >= 0;
    }
    int space = s.indexOf(' ');
    String word = space > 0 ? s.substring(0, space) : s;
    return word.chars().anyMatch(Character::isUpperCase)
        || s.chars().noneMatch(Character::isUpperCase);
  }

  /** A sentence in lower case, and what one pass over it sees. */
  private static final class Look {
    final char[] low;
    int letters;
    private int upper;
    private int odd;
    boolean quotes;
    boolean brackets;
    boolean stray;

    Look(char[] s) {
      low = s.clone();
      stray = Character.isDigit(s[0]);
      for (int i = 0; i < s.length; i++) {
        char c = s[i];
        if (c >= 'a' && c <= 'z') {
          letters++;
        } else if (c != ' ') {
          meet(c);
          low[i] = Character.toLowerCase(c);
        }
      }
    }

    private void meet(char c) {
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
        return;
      }
      odd += "|{}<>=#@_/\\~^*•·".indexOf(c) >= 0 ? 1 : "✓✔★►".indexOf(c) >= 0 ? 2 : 0;
      quotes |= Quotes.MARKS.indexOf(c) >= 0;
      brackets |= "()[]".indexOf(c) >= 0;
      stray |= "*]`&_".indexOf(c) >= 0;
    }

    /** Mostly marks, digits, capitals, addresses or shouting: tables, codes, tickers, hashtags. */
    boolean isMarks() {
      return letters * 2 < low.length
          || odd > 2 && odd * 25 > low.length
          || upper > 12 && upper * 2 > letters;
    }
  }
}
