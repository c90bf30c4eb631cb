package dev.aicurator.text.stops;

import java.util.Locale;
import java.util.Set;

/**
 * A stop inside a text, which may be that of an abbreviation, an initial, an ordinal, a name or a
 * sentence.
 *
 * @param start where what it may end began
 * @param next where the text goes on, white space and opening marks passed over
 */
public record Stop(String text, int start, int at, int next) {
  /** No sentence ends in these, whatever follows. */
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr prof sen sens rep reps gov gen lt col sgt capt cmdr maj adm rev hon rt st mt"
                  + " ft vs v approx dept mme mlle messrs pres supt det insp e.g i.e viz cf al bzw ing"
                  + " ggf evtl inkl sra srta dra asst atty assoc gegr med phil jur dipl vgl ehem hrsg"
                  + " zzgl einschl insb dott sig sigg avv lic arq excmo exmo ilmo ej cfr dhr mevr mw"
                  + " drs bijv resp tzw np mgr inż ks św woj ul ур ул проф акад им гл")
              .split(" "));

  /** The same, where they are written with a capital. */
  private static final Set<String> CAPITALS =
      Set.of("Mag Fa Min Av Eng Ir Ud Uds Pr Im Gral Cía Мин Св".split(" "));

  /** No sentence ends in these before a number. */
  private static final Set<String> NUMBERED =
      Set.of(
          ("no nos nr n núm num art arts abs fig figs eq eqs sec ch chap vol pp p pág págs pag pagg"
                  + " par kap bd ziff env ca aprox approx circa ok około max min av str godz poz ust pkt lit"
                  + " стр ст п рис табл ок")
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
          "inc ltd co corp bros jr sr llc plc etc ecc a.m p.m ph.d esq est univ assn ave"
              .split(" "));

  /** With which sentences open in other languages, and no name goes on. */
  private static final Set<String> ABROAD =
      Set.of(
          ("der die das ein eine im am es er sie wir und aber het een el los las il lo gli os as o um"
                  + " uma un une una les des en según selon segundo secondo mais ma mas pero y dans"
                  + " ils elle elles nel nella em в на по это он она они но")
              .split(" "));

  /** Names that end in a mark. */
  private static final Set<String> MARKED = Set.of("Yahoo", "Yum", "Jeopardy", "Joomla", "E");

  /** Forms of a company that are nouns behind an article: "the seal of an LLC." */
  private static final Set<String> FORMS = Set.of("llc", "plc");

  private static final Set<String> BEFORE_NOUNS = Set.of("a", "an", "the");

  /** With which sentences open, and names go on: "M. Le Goff". */
  private static final Set<String> ARTICLES = Set.of("le", "la", "de");

  /** German quantities: a noun follows them. */
  private static final Set<String> AMOUNTS = Set.of("mio", "mrd", "tsd");

  private static final Set<String> OPENERS =
      Set.of(
          ("the a an in on at it its he she they we i you but and or so this that these those there"
                  + " his her their our my if when while after before as for with from by to what"
                  + " who how why where which however meanwhile still although though some many"
                  + " most all both one two according since during under last now then yet not no")
              .split(" "));

  /** "Yahoo! Japan", "E! News": a name that ends in a mark, where no sentence opens after it. */
  public boolean isOfName() {
    int from = at;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.charAt(at) == '!'
        && MARKED.contains(text.substring(from, at))
        && !OPENERS.contains(after());
  }

  /** "beraten.Vor allem": whether a word before it and one that opens sentences have no space. */
  public boolean isGlued() {
    boolean word = at > start + 3;
    for (int i = at - 1; word && i > at - 4; i--) {
      word = Character.isLowerCase(text.charAt(i));
    }
    if (!word || next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    String after = after();
    int end = next + after.length();
    boolean opens = OPENERS.contains(after) || BEGINNINGS.contains(after);
    return opens && end < text.length() && text.charAt(end) == ' ';
  }

  /**
   * Whether this dot ends a sentence.
   *
   * @param quoted whether a mark that closes a quotation follows it
   */
  public boolean endsSentence(boolean quoted) {
    int from = at;
    while (from > start && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, at);
    if (word.isEmpty() || quoted && word.length() > 1) {
      return true;
    }
    return word.chars().allMatch(Character::isDigit)
        ? from > start && !(word.length() < 3 && isOrdinal(from))
        : endsAfter(word, from);
  }

  private boolean endsAfter(String word, int from) {
    String low = word.toLowerCase(Locale.ROOT);
    boolean number = Character.isDigit(text.charAt(next));
    if (number && (NUMBERED.contains(low) || MONTHS.contains(low))
        || TITLES.contains(low)
        || CAPITALS.contains(word)) {
      return false;
    }
    if (AMOUNTS.contains(low)) {
      return BEGINNINGS.contains(after());
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    if (initial) {
      return OPENERS.contains(after()) || isUnit(low.charAt(0), from);
    }
    String after = after();
    if (EITHER.contains(low)) {
      boolean opens = OPENERS.contains(after) || ABROAD.contains(after) || ARTICLES.contains(after);
      return opens || FORMS.contains(low) && BEFORE_NOUNS.contains(wordBefore(from));
    }
    boolean name = Character.isUpperCase(word.charAt(0));
    boolean either = isDotted(word) || isTwice(word);
    return !either || OPENERS.contains(after) || name && ABROAD.contains(after);
  }

  /**
   * "w 2019 r. Firma", "в XX в. Страна", "и т. д. Другие", "in 30 s. Danach": a letter for a year,
   * a century, the rest, a measure.
   */
  private boolean isUnit(char letter, int from) {
    int last = from - 1;
    while (last >= start && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    char before = last < start ? ' ' : text.charAt(last);
    boolean dated = Character.isDigit(before) || "IVX".indexOf(before) >= 0;
    boolean measure = Character.isDigit(before) && after().length() > 1;
    return dated && "rwгв".indexOf(letter) >= 0 && last > start + 1
        || measure && Character.isLowerCase(text.charAt(from))
        || before == 'т' && letter != 'е';
  }

  /** "EE. UU.", "FF. AA.": plurals of initials. */
  private static boolean isTwice(String word) {
    return word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && "IVXCM".indexOf(word.charAt(0)) < 0
        && word.charAt(0) == word.charAt(1);
  }

  /**
   * "im 19. Jahrhundert", "ein überraschender 1. Platz", "3. Mai": a number that a noun follows.
   */
  private boolean isOrdinal(int number) {
    String after = after();
    if (DATED.contains(after)) {
      return true;
    }
    if (OPENERS.contains(after) || BEGINNINGS.contains(after)) {
      return false;
    }
    String before = wordBefore(number);
    if (ORDERING.contains(before)) {
      return true;
    }
    int from = number - 1 - before.length();
    if (from < start || before.isEmpty() || !Character.isLowerCase(text.charAt(from))) {
      return false;
    }
    boolean adjective = before.length() > 5 && (before.endsWith("en") || before.endsWith("em"));
    return adjective || ORDERING.contains(wordBefore(from));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  /** "U.S", "e.g". */
  public static boolean isDotted(String word) {
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

  /** The word after the stop, in lower case. */
  private String after() {
    int to = next;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(next, to).toLowerCase(Locale.ROOT);
  }

  private String wordBefore(int limit) {
    int end = limit;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
