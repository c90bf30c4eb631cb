package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Background;
import dev.aicurator.curate.table.Lines;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells English sentences that lean on one not taken: "He also", "This", a quote without a name.
 */
public final class Leaning {
  private static final Set<String> OPENERS =
      words(
          "he she they it his her hers their theirs its this that these those such him them however"
              + " also moreover furthermore additionally meanwhile instead then therefore thus"
              + " hence so still yet and or nor but besides nevertheless nonetheless consequently"
              + " accordingly otherwise similarly likewise conversely rather indeed plus another"
              + " others both neither either afterwards afterward finally lastly second secondly"
              + " third thirdly fourth it's he's she's they're that's here's there's he'd she'd they'd"
              + " it'd he'll she'll they'll it'll they've too because which who whose hence yes no"
              + " well okay ok sure elsewhere again certainly obviously hopefully unfortunately"
              + " fortunately basically regardless overall anyway essentially alternatively naturally"
              + " now understandably ultimately admittedly interestingly ironically crucially");
  private static final Set<String> TIMES =
      words(
          "week month year morning spring summer fall autumn winter afternoon evening weekend"
              + " tuesday monday wednesday thursday friday saturday sunday quarter season decade"
              + " january february march april may june july august september october november"
              + " december");
  private static final Map<Character, List<String>> PHRASES = byFirst("en");

  /** What turns from the sentence before, between commas: "The firm, however, declined". */
  private static final Map<Character, List<String>> TURNS = byFirst("turn:en");

  /** With which a sentence ends that adds to the one before it. */
  private static final List<String> ADDING =
      List.of(", though.", ", too.", " as well.", " either.");

  /** Characters in which a sentence turns. */
  private static final int TURNING = 60;

  /** Words in which a sentence shows what it leans on. */
  private static final int OPENING_WORDS = 6;

  /** What follows "those" where it names, and does not point back. */
  private static final Set<String> NAMING =
      words(
          "who that which in of with from whose on for without under at not we you they are were");

  private static final Set<String> PREPOSITIONS =
      words(
          "in on at of for with by to from against under after before despite during since through"
              + " given amid like than beyond without following because behind into");
  private static final Set<String> SPANS =
      words("minute minutes hour hours day days night week weeks month months year years moments");

  /** With which a clause opens that only introduces. */
  private static final Set<String> INTRODUCING =
      words(
          "as when while after before if although though because since once until unless whether"
              + " in on at by for with under from during despite amid given following without"
              + " according");

  /** In characters. */
  private static final int INTRODUCTION = 120;

  private static final double RARE = 4.2;

  private static final Set<String> SUBJECTS = words("he she they it him them");
  private static final Set<String> SPEECH =
      words(
          "said says say told tells added adds wrote writes according tweeted posted explained"
              + " explains noted notes argued argues claimed claims warned warns insisted insists"
              + " announced asked asks replied called calls described describes stated states"
              + " continued testified admitted acknowledged recalled recalls concluded urged");

  private Leaning() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  private static Map<Character, List<String>> byFirst(String row) {
    return Lines.of("leaning.tsv").stream()
        .filter(line -> line.startsWith(row + "\t"))
        .flatMap(line -> Stream.of(line.split("\t")).skip(1))
        .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
  }

  /** Whether {@code sentence} says too little without the one before it. */
  public static boolean leans(String sentence) {
    return leans(sentence, sentence.toLowerCase(Locale.ROOT).toCharArray());
  }

  /**
   * @param lower the sentence in lower case
   */
  static boolean leans(String sentence, char[] lower) {
    int start = 0;
    while (start < lower.length && !Character.isLetterOrDigit(lower[start])) {
      start++;
    }
    char[] words = Arrays.copyOfRange(lower, start, lower.length);
    straighten(words);
    List<String> low = Tokens.first(words, OPENING_WORDS);
    if (low.isEmpty()) {
      return false;
    }
    String s = new String(words);
    String first = low.get(0);
    String next = low.size() > 1 ? low.get(1) : "";
    boolean time = (first.equals("this") || first.equals("that")) && TIMES.contains(next);
    boolean opens = OPENERS.contains(first) && !time && !isFree(s, first, next);
    if (opens || first.equals("the") && next.endsWith("-year-old")) {
      return true;
    }
    for (String phrase : time ? List.<String>of() : PHRASES.getOrDefault(s.charAt(0), List.of())) {
      if (s.startsWith(phrase) && isTimeFree(phrase, s)) {
        return true;
      }
    }
    return pointsBack(sentence, low)
        || turnsBack(sentence.substring(start), low)
        || turns(s)
        || isAside(sentence)
        || isUnattributed(sentence, s);
  }

  /** "No company has", "No. 14 Alabama", "Because of the flood", "Rather than wait". */
  private static boolean isFree(String s, String first, String next) {
    return switch (first) {
      case "no" -> s.charAt(Math.min(2, s.length() - 1)) != ',';
      case "because" -> next.equals("of");
      case "rather" -> next.equals("than");
      default -> false;
    };
  }

  private static boolean turns(String s) {
    if (ADDING.stream().anyMatch(s::endsWith)) {
      return true;
    }
    for (int at = s.indexOf(", "); at > 0 && at < TURNING; at = s.indexOf(", ", at + 1)) {
      int from = at + 2;
      char c = from < s.length() ? s.charAt(from) : ' ';
      for (String word : TURNS.getOrDefault(c, List.of())) {
        if (s.startsWith(word, from) && s.startsWith(",", from + word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void straighten(char[] text) {
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '’' ? '\'' : text[i];
    }
  }

  /** "In this" leans, "In this year's" does not. */
  private static boolean isTimeFree(String phrase, String s) {
    if (s.length() > phrase.length() && Character.isLetter(s.charAt(phrase.length()))) {
      return phrase.endsWith(" ");
    }
    List<String> rest =
        Tokens.of(s.substring(phrase.length(), Math.min(s.length(), phrase.length() + 24)));
    return rest.isEmpty() || !TIMES.contains(rest.get(0).replace("'s", ""));
  }

  /** A pronoun among the first words with no name or rare word before it; "also" likewise. */
  private static boolean pointsBack(String sentence, List<String> low) {
    int pronoun = -1;
    for (int i = 0; i < low.size(); i++) {
      String word = low.get(i);
      if (word.equals("also") || word.equals("too") || word.equals("then") && i < 4) {
        return true;
      }
      if (i > 0 && shows(low, i)) {
        return true;
      }
      int mark = word.indexOf('\'');
      String bare = mark > 0 ? word.substring(0, mark) : word;
      pronoun = pronoun < 0 && SUBJECTS.contains(bare) ? i : pronoun;
    }
    return pronoun >= 0 && !isNamed(sentence, low.subList(0, pronoun));
  }

  /** "As the price rose, they": a pronoun behind a clause that introduces and names nobody. */
  private static boolean turnsBack(String sentence, List<String> low) {
    int comma = sentence.indexOf(", ");
    if (comma < 0 || comma > INTRODUCTION || !INTRODUCING.contains(low.get(0))) {
      return false;
    }
    char[] rest = sentence.substring(comma + 2).toCharArray();
    String next = String.join("", Tokens.first(rest, 1));
    if (next.equals("another")) {
      return true;
    }
    boolean one = next.equals("he") || next.equals("she");
    if (!one && !next.equals("they") && !next.equals("it")) {
      return false;
    }
    boolean many = next.equals("they");
    List<String> words = Tokens.of(sentence.substring(0, comma));
    if (low.get(0).equals("according")) {
      return true;
    }
    return words.subList(1, words.size()).stream()
        .noneMatch(w -> isName(w) || !one && (!many || w.endsWith("s")) && isRare(w));
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.equals("I") && !word.startsWith("I'");
  }

  private static boolean isRare(String word) {
    return word.length() > 5
        && Background.ofStems().idf(Stem.of(word.toLowerCase(Locale.ROOT))) > RARE;
  }

  /** "Against that backdrop", "As those companies", "Two days later", but not "In this week's". */
  private static boolean shows(List<String> low, int i) {
    String before = low.get(i - 1);
    String next = i + 1 < low.size() ? low.get(i + 1).replace("'s", "") : "";
    boolean time = TIMES.contains(next) || next.equals("days") || next.equals("day");
    return switch (low.get(i)) {
      case "these", "this" -> !time;
      case "those" -> !NAMING.contains(next);
      case "that" -> PREPOSITIONS.contains(before) && !time;
      case "such" -> !next.equals("as");
      case "later" -> SPANS.contains(before);
      default -> false;
    };
  }

  /** Whether one of the words with which the sentence begins says of whom it speaks. */
  private static boolean isNamed(String sentence, List<String> low) {
    List<String> raw = Tokens.first(sentence.toCharArray(), OPENING_WORDS);
    for (int i = 0; i < Math.min(low.size(), raw.size()); i++) {
      if (i > 0 && isName(raw.get(i)) || isRare(low.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** All in brackets: said of what stands before it. */
  private static boolean isAside(String sentence) {
    char open = sentence.charAt(0);
    return (open == '(' || open == '[')
        && sentence.indexOf(open == '(' ? ')' : ']') > sentence.length() - 3;
  }

  /** Opens with a quotation whose speaker is missing or only a pronoun. */
  private static boolean isUnattributed(String sentence, String low) {
    if ("\"“‘'«„".indexOf(sentence.charAt(0)) < 0) {
      return false;
    }
    int close = closing(sentence);
    if (close < 0) {
      return true;
    }
    List<String> after = Tokens.of(sentence.substring(close).toLowerCase(Locale.ROOT));
    if (after.size() < 2) {
      return close > sentence.length() - 4 && Tokens.of(low).size() > 3;
    }
    int speech = -1;
    for (int i = 0; i < Math.min(after.size(), 12) && speech < 0; i++) {
      speech = SPEECH.contains(after.get(i)) ? i : -1;
    }
    if (speech < 0) {
      return false;
    }
    String before = speech > 0 ? after.get(speech - 1) : "";
    String behind = speech + 1 < after.size() ? after.get(speech + 1) : "";
    return isPronoun(before) || speech == 0 && isPronoun(behind);
  }

  private static int closing(String sentence) {
    for (int i = sentence.length() - 1; i > 0; i--) {
      if ("\"”’»“".indexOf(sentence.charAt(i)) >= 0
          && (i + 1 == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPronoun(String word) {
    return SUBJECTS.contains(word) || word.equals("i") || word.equals("we") || word.equals("who");
  }
}
