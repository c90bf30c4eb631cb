package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.marks.Months;
import dev.aicurator.model.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What no article has among its blocks, however likely each looked alone. */
final class Rules {
  private static final String LATIN = "lorem ipsum dolor";
  private static final Pattern DATE =
      Pattern.compile("(?:19|20)?\\d\\d[-/.年] ?\\d{1,2}[-/.月] ?(?:19|20)?\\d{1,2}[.日]?");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:[,(/ ][\\p{L}\\d .,/)]{1,40})? ?(?:—|–|--?) ");
  private static final int DATE_CHARS = 50;
  private static final int LABEL_CHARS = 20;
  private static final double SAME = 0.9;
  private static final int FURNITURE_CHARS = 90;
  private static final int FURNITURE =
      1 << Phrases.SIGNUP.ordinal() | 1 << Phrases.SHARE.ordinal() | 1 << Phrases.MORE.ordinal();

  private static final int TAIL =
      FURNITURE
          | 1 << Phrases.RIGHTS.ordinal()
          | 1 << Phrases.COMMENT.ordinal()
          | 1 << Phrases.AD.ordinal();
  private static final int TAIL_CHARS = 240;
  private static final int LINK_CHARS = 180;
  private static final int OPENING_CHARS = 100;
  private static final int DEK_LEAST = 160;
  private static final int DEK_CHARS = 400;
  private static final double CARDS = 0.3;
  private static final double LIKELY_LINK = 0.8;

  private Rules() {}

  static void apply(List<Segment> segments, Sheet sheet, double[] chances, boolean[] kept) {
    Asides.cut(segments, kept);
    Contents.cut(segments, kept);
    titles(segments, sheet, kept);
    fillers(segments, kept);
    Offers.cut(segments, kept);
    repeats(segments, kept);
    furniture(segments, kept);
    links(segments, chances, kept);
    Inserts.cut(segments, sheet, kept);
    opening(segments, sheet, kept);
    dek(segments, sheet, kept);
    tail(segments, kept);
    headings(segments, kept);
  }

  /** The title again, before the text begins. */
  private static void titles(List<Segment> segments, Sheet sheet, boolean[] kept) {
    for (Segment segment : segments) {
      if (kept[segment.index()] && segment.isProse() && segment.chars() > 200) {
        return;
      }
      if (kept[segment.index()] && segment.chars() < 300) {
        WordSet words = WordSet.of(segment.text());
        boolean title = words.likeness(sheet.titleWords()) >= SAME || isLabelled(segment, sheet);
        kept[segment.index()] = !title || words.size() < 2;
      }
    }
  }

  /** Whether a heading is the title below a word such as {@code Title:}. */
  private static boolean isLabelled(Segment segment, Sheet sheet) {
    int colon = segment.block().kind() == Kind.HEADING ? segment.text().indexOf(':') : -1;
    return colon > 0
        && colon < LABEL_CHARS
        && WordSet.of(segment.text().substring(colon)).likeness(sheet.titleWords()) >= SAME;
  }

  /** The printer's Latin of a template that nobody filled in, beside text that means something. */
  private static void fillers(List<Segment> segments, boolean[] kept) {
    boolean meant = segments.stream().anyMatch(s -> kept[s.index()] && s.isProse() && !isLatin(s));
    for (Segment segment : segments) {
      kept[segment.index()] &= !(meant && isLatin(segment));
    }
  }

  private static boolean isLatin(Segment segment) {
    return segment.text().regionMatches(true, 0, LATIN, 0, LATIN.length());
  }

  /** The same running text twice: pull quotes and pages laid out for two widths. */
  private static void repeats(List<Segment> segments, boolean[] kept) {
    Set<String> seen = new HashSet<>();
    for (Segment segment : segments) {
      if (kept[segment.index()] && segment.isProse() && !seen.add(segment.text())) {
        kept[segment.index()] = false;
      }
    }
  }

  /** Short lines that are all link and ask for something, and headings over what was left out. */
  private static void furniture(List<Segment> segments, boolean[] kept) {
    for (Segment segment : segments) {
      boolean linked = segment.linkDensity() > 0.8 && segment.chars() < FURNITURE_CHARS;
      if (kept[segment.index()] && linked && (Phrases.in(segment.text()) & FURNITURE) != 0) {
        kept[segment.index()] = false;
      }
    }
    for (int i = 0; i + 1 < kept.length; i++) {
      boolean heading = segments.get(i).block().kind() == Kind.HEADING && !kept[i + 1];
      kept[i] &= !heading || (Phrases.in(segments.get(i).text()) & FURNITURE) == 0;
    }
  }

  /**
   * Paragraphs that are nothing but a link to another page, unless they are very likely or the page
   * is made of them.
   */
  private static void links(List<Segment> segments, double[] chances, boolean[] kept) {
    List<Segment> left = segments.stream().filter(s -> kept[s.index()]).toList();
    List<Segment> links = left.stream().filter(Rules::isLinkedLine).toList();
    if (chars(links) < CARDS * chars(left)) {
      links.stream()
          .filter(l -> chances[l.index()] < LIKELY_LINK)
          .forEach(link -> kept[link.index()] = false);
    }
  }

  private static int chars(List<Segment> segments) {
    return segments.stream().mapToInt(Segment::chars).sum();
  }

  private static boolean isLinkedLine(Segment segment) {
    return segment.block().kind() == Kind.PARAGRAPH && isLink(segment) && segment.words() > 3;
  }

  private static boolean isLink(Segment segment) {
    return segment.linkDensity() > 0.9 && segment.chars() < LINK_CHARS;
  }

  /**
   * Kicker, byline and date before the running text; a page without any keeps its lines, but for a
   * bare date.
   */
  private static void opening(List<Segment> segments, Sheet sheet, boolean[] kept) {
    int text = 0;
    while (text < kept.length && !(kept[text] && isText(segments.get(text)))) {
      text++;
    }
    for (int i = 0; i < text && text < kept.length; i++) {
      Segment segment = segments.get(i);
      boolean line = segment.block().kind() == Kind.PARAGRAPH && segment.chars() < OPENING_CHARS;
      kept[i] &= !line || segment.words() > 2 && !isByline(segment, sheet);
    }
    int first = next(segments, kept, 0);
    if (first < kept.length && isDate(segments.get(first).text())) {
      kept[first] = false;
    }
  }

  /** A date in figures, or day, month and year with a word or two such as that of the weekday. */
  private static boolean isDate(String line) {
    return line.length() <= DATE_CHARS && (DATE.matcher(line).matches() || isWritten(line));
  }

  private static boolean isWritten(String line) {
    int months = 0;
    int numbers = 0;
    int years = 0;
    int others = 0;
    for (String word : PARTS.split(line.toLowerCase(Locale.ROOT))) {
      boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
      boolean month = Months.of(word) > 0;
      months += month ? 1 : 0;
      years += number && word.length() == 4 ? 1 : 0;
      numbers += number && word.length() < 4 ? 1 : 0;
      others += number || month ? 0 : 1;
    }
    return months == 1 && years == 1 && numbers > 0 && others <= 2;
  }

  private static boolean isText(Segment segment) {
    return segment.isProse() && segment.chars() > DEK_LEAST;
  }

  private static boolean isByline(Segment segment, Sheet sheet) {
    return (Phrases.in(segment.text()) & 1 << Phrases.BYLINE.ordinal()) != 0
        || sheet.hints().authors().stream().anyMatch(segment.text()::contains);
  }

  /**
   * The dek again, where a byline, a date or the like parts it from the text; not where the text
   * opens with it, as one with a dateline does.
   */
  private static void dek(List<Segment> segments, Sheet sheet, boolean[] kept) {
    int first = next(segments, kept, 0);
    int second = next(segments, kept, first + 1);
    if (second == kept.length) {
      return;
    }
    String text = segments.get(first).text();
    List<Segment> between = segments.subList(first + 1, second);
    boolean opens =
        DATELINE.matcher(text).lookingAt() || between.stream().anyMatch(s -> s.text().equals(text));
    boolean apart = !opens && between.stream().anyMatch(Segment::isText);
    if (apart && segments.get(first).chars() < DEK_CHARS) {
      kept[first] = WordSet.of(text).likeness(sheet.dekWords()) < SAME;
    }
  }

  private static int next(List<Segment> segments, boolean[] kept, int from) {
    int at = Math.min(from, kept.length);
    while (at < kept.length && !kept[at]) {
      at++;
    }
    return at;
  }

  /** What asks for something after the last sentence, as to subscribe or share; never much. */
  private static void tail(List<Segment> segments, boolean[] kept) {
    int left = segments.stream().filter(s -> kept[s.index()]).mapToInt(Segment::chars).sum() / 6;
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      if (kept[i] && segment.block().kind() != Kind.HEADING) {
        left -= segment.chars();
        if (left < 0 || segment.block().kind() != Kind.PARAGRAPH || !asks(segment)) {
          return;
        }
        kept[i] = false;
      }
    }
  }

  private static boolean asks(Segment segment) {
    return segment.chars() < TAIL_CHARS && (Phrases.in(segment.text()) & TAIL) != 0
        || segment.chars() < LINK_CHARS && segment.linkDensity() > 0.7;
  }

  /** A heading with nothing of its own below it: the last one, before what is not the article. */
  private static void headings(List<Segment> segments, boolean[] kept) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (kept[i] && segments.get(i).block().kind() == Kind.HEADING) {
        kept[i] = false;
      } else if (kept[i]) {
        return;
      }
    }
  }
}
