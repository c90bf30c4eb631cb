package dev.aicurator.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells in which language a text is, from its script and its most frequent small words; says
 * nothing when it cannot tell. Codes are ISO 639-1.
 */
public final class Language {
  private static final int CHARS = 4_000;
  private static final double LEAST = 1.5;
  private static final double LEAST_SHARE = 0.06;

  /** A beginning that is most of the time enough. */
  public static final int FEW_CHARS = 800;

  private static final double CLEAR = 20;
  private static final double CLEAR_SHARE = 0.2;

  private static final Map<String, String> SMALL_WORDS =
      Map.ofEntries(
          Map.entry(
              "en",
              "the of and to in is that for it with as was on are by this be at from have"
                  + " has not but they which you were will would its their said an a i he his we"
                  + " or if no do so how what who why when can more new about than up out over my"
                  + " your all"),
          Map.entry(
              "de",
              "der die und das ist von mit den des für auf im nicht ein eine dem zu sich"
                  + " auch als es werden wird bei aus sind nach wie einer einen oder in an um so"
                  + " was wir ich über vor zum zur hat haben kann will"),
          Map.entry(
              "fr",
              "le la les de des et en du une un est que qui dans pour par sur au aux avec"
                  + " ce cette pas plus sont ses son il ne nous ont a à se on ou sa leur elle"
                  + " vous je comme"),
          Map.entry(
              "es",
              "el la los las de del que y en un una es por con para se su al lo como más"
                  + " pero sus este esta ha son entre también a no o sin sobre ya fue le qué cómo"),
          Map.entry(
              "it",
              "il la le di che e un una per con del della dei delle è in sono da non si"
                  + " come anche più alla nel gli lo al ha questo a o i su se ma dal sul"),
          Map.entry(
              "pt",
              "o a os as de do da dos das que e em um uma para com não no na por se mais é"
                  + " ao são como foi pela também seu sua ou sem pelo nos"),
          Map.entry(
              "nl",
              "de het een van en in is dat op te voor met zijn aan niet die er ook als bij"
                  + " door maar om naar deze wordt worden nog of was over uit hoe wat kan we"),
          Map.entry(
              "sv",
              "och att det en som i är på av för med den till inte ett har om de kan från"
                  + " vi var så men eller ska hur nu vid sig"),
          Map.entry(
              "da",
              "og at det en som i er på af for med den til ikke et har om de kan fra vi"
                  + " var så men eller skal blev være hvordan nu ved sig"),
          Map.entry(
              "pl",
              "i w na z się nie do to że jest o jak za od po dla przez ale co tym są oraz"
                  + " być które który a czy tego"),
          Map.entry(
              "tr",
              "ve bir bu için da de ile çok olarak daha olan gibi en kadar sonra olduğu"
                  + " var ne ancak değil ya nasıl"),
          Map.entry(
              "id",
              "dan yang di untuk dengan ini dari pada adalah dalam tidak akan itu oleh"
                  + " juga sebagai ke telah dapat atau bagaimana"));

  private static final List<String> CODES = SMALL_WORDS.keySet().stream().sorted().toList();

  /** The keys of the small words, ascending, and of each its languages as places in CODES. */
  private static final long[] KEYS;

  private static final int[][] VOTES;
  private static final int[] NONE = {};

  /** Where a small word falls: most words of a text are passed over by a look here. */
  private static final boolean[] SOME = new boolean[1 << 13];

  static {
    Map<Long, int[]> votes = votes();
    KEYS = votes.keySet().stream().mapToLong(Long::longValue).toArray();
    VOTES = votes.values().toArray(int[][]::new);
    for (long key : KEYS) {
      SOME[(int) key & SOME.length - 1] = true;
    }
  }

  private Language() {}

  /** The language of {@code text}, read from its beginning; empty for too short or mixed text. */
  public static Optional<String> of(String text) {
    Optional<String> soon = soon(text);
    if (soon.isPresent()) {
      return soon;
    }
    char[] some = Lower.of(text, CHARS);
    Optional<String> script = byScript(some);
    return script.isPresent() ? script : byWords(some, LEAST, LEAST_SHARE);
  }

  /** The language of {@code text} where its first {@link #FEW_CHARS} characters make it clear. */
  public static Optional<String> soon(String text) {
    return byWords(Lower.of(text, FEW_CHARS), CLEAR, CLEAR_SHARE);
  }

  /**
   * The language of {@code text}, and where the text does not tell, the primary subtag of what the
   * page declared.
   */
  public static Optional<String> of(String text, String declared) {
    Optional<String> seen = of(text);
    if (seen.isPresent() || declared.isBlank()) {
      return seen;
    }
    String primary = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    boolean code = primary.length() >= 2 && primary.length() <= 3;
    return code && primary.chars().allMatch(c -> c >= 'a' && c <= 'z')
        ? Optional.of(primary)
        : Optional.empty();
  }

  private static Optional<String> byScript(char[] text) {
    int[] seen = new int[8];
    int letters = 0;
    for (char c : text) {
      if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c)) {
        letters++;
        seen[c < 0x250 ? 0 : script(c)]++;
      }
    }
    if (letters == 0 || seen[0] * 2 > letters) {
      return Optional.empty();
    }
    if (seen[2] * 10 > letters) {
      return Optional.of("ja");
    }
    String[] codes = {"", "zh", "ja", "ko", "ru", "ar", "hi", ""};
    int best = 1;
    for (int i = 2; i < 7; i++) {
      best = seen[i] > seen[best] ? i : best;
    }
    boolean clear = seen[best] * 3 > letters;
    return clear ? Optional.of(best == 4 ? cyrillic(text) : codes[best]) : Optional.empty();
  }

  private static int script(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN -> 0;
      case HAN -> 1;
      case HIRAGANA, KATAKANA -> 2;
      case HANGUL -> 3;
      case CYRILLIC -> 4;
      case ARABIC -> 5;
      case DEVANAGARI -> 6;
      default -> 7;
    };
  }

  private static String cyrillic(char[] text) {
    for (char c : text) {
      if ("іїєґІЇЄҐ".indexOf(c) >= 0) {
        return "uk";
      }
    }
    return "ru";
  }

  /**
   * @param text in lower case
   */
  private static Optional<String> byWords(char[] text, double least, double share) {
    double[] sums = new double[CODES.size()];
    int[] words = {0};
    Tokens.each(
        text,
        0,
        text.length,
        (start, end) -> {
          words[0]++;
          int[] codes = codes(Tokens.key(text, start, end));
          for (int code : codes) {
            sums[code] += 1.0 / codes.length;
          }
        });
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    boolean clear = sums[best] > 0 && sums[best] >= Math.max(least, words[0] * share);
    return clear ? Optional.of(CODES.get(best)) : Optional.empty();
  }

  /** The languages a word, in lower case, speaks for. */
  private static int[] codes(long key) {
    int at = SOME[(int) key & SOME.length - 1] ? Arrays.binarySearch(KEYS, key) : -1;
    return at < 0 ? NONE : VOTES[at];
  }

  private static Map<Long, int[]> votes() {
    Map<Long, int[]> votes = new TreeMap<>();
    for (int code = 0; code < CODES.size(); code++) {
      int[] one = {code};
      for (String word : SMALL_WORDS.getOrDefault(CODES.get(code), "").split(" ")) {
        votes.merge(
            Tokens.key(word.toCharArray(), 0, word.length()),
            one,
            (a, b) -> IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray());
      }
    }
    return votes;
  }
}
