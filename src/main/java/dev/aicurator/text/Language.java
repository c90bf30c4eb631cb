package dev.aicurator.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in which language a text is, from its script and its most frequent small words; says
 * nothing when it cannot tell. Codes are ISO 639-1.
 */
public final class Language {
  private static final int CHARS = 4_000;

  private static final Map<String, List<String>> VOTES =
      votes(
          Map.ofEntries(
              Map.entry(
                  "en",
                  "the of and to in is that for it with as was on are by this be at from have has"
                      + " not but they which you were will would its their said an"),
              Map.entry(
                  "de",
                  "der die und das ist von mit den des für auf im nicht ein eine dem zu sich auch"
                      + " als es werden wird bei aus sind nach wie einer einen oder"),
              Map.entry(
                  "fr",
                  "le la les de des et en du une un est que qui dans pour par sur au aux avec ce"
                      + " cette pas plus sont ses son il ne nous ont"),
              Map.entry(
                  "es",
                  "el la los las de del que y en un una es por con para se su al lo como más pero"
                      + " sus este esta ha son entre también"),
              Map.entry(
                  "it",
                  "il la le di che e un una per con del della dei delle è in sono da non si come"
                      + " anche più alla nel gli lo al ha questo"),
              Map.entry(
                  "pt",
                  "o a os as de do da dos das que e em um uma para com não no na por se mais é ao"
                      + " são como foi pela também seu"),
              Map.entry(
                  "nl",
                  "de het een van en in is dat op te voor met zijn aan niet die er ook als bij door"
                      + " maar om naar deze wordt worden nog"),
              Map.entry(
                  "sv",
                  "och att det en som i är på av för med den till inte ett har om de kan från vi var"
                      + " så men eller ska"),
              Map.entry(
                  "da",
                  "og at det en som i er på af for med den til ikke et har om de kan fra vi var så"
                      + " men eller skal blev være"),
              Map.entry(
                  "pl",
                  "i w na z się nie do to że jest o jak za od po dla przez ale co tym są oraz być"
                      + " które który"),
              Map.entry(
                  "tr",
                  "ve bir bu için da de ile çok olarak daha olan gibi en kadar sonra olduğu var ne"
                      + " ancak değil ya"),
              Map.entry(
                  "id",
                  "dan yang di untuk dengan ini dari pada adalah dalam tidak akan itu oleh juga"
                      + " sebagai ke telah dapat atau")));

  private Language() {}

  /** The language of {@code text}, read from its beginning; empty for too short or mixed text. */
  public static Optional<String> of(String text) {
    int n = Math.min(text.length(), CHARS);
    Optional<String> script = byScript(text, n);
    return script.isPresent() ? script : byWords(text, n);
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

  private static Optional<String> byScript(String text, int n) {
    int[] seen = new int[8];
    int letters = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        seen[script(c)]++;
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
    return clear ? Optional.of(best == 4 ? cyrillic(text, n) : codes[best]) : Optional.empty();
  }

  private static int script(char c) {
    if (c < 0x250) {
      return 0;
    }
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

  private static String cyrillic(String text, int n) {
    for (int i = 0; i < n; i++) {
      if ("іїєґІЇЄҐ".indexOf(text.charAt(i)) >= 0) {
        return "uk";
      }
    }
    return "ru";
  }

  private static Optional<String> byWords(String text, int n) {
    Map<String, double[]> sums = new HashMap<>();
    int[] words = {0};
    Tokens.each(
        text,
        0,
        n,
        (start, end) -> {
          words[0]++;
          if (end - start <= 8) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            List<String> codes = VOTES.getOrDefault(word, List.of());
            for (String code : codes) {
              sums.computeIfAbsent(code, k -> new double[1])[0] += 1.0 / codes.size();
            }
          }
        });
    return sums.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .max((a, b) -> Double.compare(a.getValue()[0], b.getValue()[0]))
        .filter(e -> e.getValue()[0] >= Math.max(1.5, words[0] * 0.06))
        .map(Map.Entry::getKey);
  }

  private static Map<String, List<String>> votes(Map<String, String> lists) {
    Map<String, List<String>> votes = new HashMap<>();
    lists.forEach(
        (code, words) -> {
          for (String word : words.split(" ")) {
            votes.merge(
                word,
                List.of(code),
                (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).sorted().toList());
          }
        });
    return Map.copyOf(votes);
  }
}
