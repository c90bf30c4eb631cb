package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words with which a sentence opens that leans on the one before it, and pronouns in its first
 * clause, in languages that have no finer rules; of other languages nothing leans.
 */
final class Openers {
  private static final String TIME = "time:";
  private static final String INSIDE = "inside:";
  private static final String TURN = "turn:";

  /** Where nouns have capitals, no capital tells a name. */
  private static final String NOUNS = "de";

  /** Words among which a pronoun is the one a sentence is about. */
  private static final int BEGINNING = 10;

  /** Words among which a sentence turns from the one before it. */
  private static final int TURNING = 6;

  private final Map<String, Map<Character, List<String>>> words = new HashMap<>();
  private final Map<String, Set<String>> times = new HashMap<>();
  private final Map<String, Set<String>> pronouns = new HashMap<>();
  private final Map<String, List<String>> turns = new HashMap<>();

  private Openers() {}

  private static final class Holder {
    static final Openers BUILT_IN = load();
  }

  static Openers builtIn() {
    return Holder.BUILT_IN;
  }

  private static Openers load() {
    Openers openers = new Openers();
    for (String line : Lines.of("leaning.tsv")) {
      openers.add(List.of(line.split("\t", -1)));
    }
    return openers;
  }

  private void add(List<String> row) {
    String name = row.get(0);
    List<String> cells = row.subList(1, row.size());
    if (name.startsWith(TIME)) {
      times.put(name.substring(TIME.length()), Set.copyOf(cells));
      return;
    }
    if (name.startsWith(INSIDE)) {
      pronouns.put(name.substring(INSIDE.length()), Set.copyOf(cells));
      return;
    }
    if (name.startsWith(TURN)) {
      turns.put(name.substring(TURN.length()), List.copyOf(cells));
      return;
    }
    Map<Character, List<String>> byFirst = words.computeIfAbsent(name, k -> new HashMap<>());
    for (String cell : cells) {
      byFirst.computeIfAbsent(cell.charAt(0), k -> new ArrayList<>()).add(cell);
    }
  }

  /**
   * @param lower the sentence in lower case, as long as it is
   */
  boolean leans(String sentence, char[] lower, String language) {
    String low = new String(lower).replace('’', '\'');
    return opens(low, language) || pointsBack(sentence, low, language) || turns(low, language);
  }

  /** "Fließt jedoch Kapital ab", "Le maire a également": not the first of its first words. */
  private boolean turns(String low, String language) {
    List<String> wanted = turns.getOrDefault(language, List.of());
    int at = low.indexOf(' ');
    for (int words = 1; at > 0 && words < TURNING && !wanted.isEmpty(); words++) {
      for (String word : wanted) {
        if (low.startsWith(word, at + 1) && isEnd(low, at + 1 + word.length())) {
          return true;
        }
      }
      at = low.indexOf(' ', at + 1);
    }
    return false;
  }

  /**
   * "In der Praxis prüft er", "Mercredi, elle a": a pronoun of the first clause, or of the second
   * behind words that only introduce, with no name before it.
   */
  private boolean pointsBack(String sentence, String low, String language) {
    Set<String> wanted = pronouns.getOrDefault(language, Set.of());
    boolean nouns = language.equals(NOUNS);
    boolean first = true;
    int words = 0;
    for (int i = 0, end; i < low.length() && words < BEGINNING && first; i = end + 1) {
      end = i;
      while (end < low.length() && Character.isLetterOrDigit(low.charAt(end))) {
        end++;
      }
      if (end > i) {
        boolean capital = !Character.isLowerCase(sentence.charAt(i));
        if (!capital && wanted.contains(low.substring(i, end))) {
          return true;
        }
        first = !capital || nouns || words == 0;
        words++;
      }
      char mark = end < low.length() ? low.charAt(end) : ' ';
      first &= mark == ' ' || mark == '-' || mark == ',' && !nouns;
      if (mark == ',' && first) {
        return wanted.contains(wordAt(low, end + 2));
      }
    }
    return false;
  }

  private static String wordAt(String text, int from) {
    int end = Math.min(from, text.length());
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(from, text.length()), end);
  }

  private boolean opens(String low, String language) {
    int start = 0;
    while (start < low.length() && !Character.isLetterOrDigit(low.charAt(start))) {
      start++;
    }
    if (start == low.length()) {
      return false;
    }
    Map<Character, List<String>> byFirst = words.getOrDefault(language, Map.of());
    for (String word : byFirst.getOrDefault(low.charAt(start), List.of())) {
      int end = start + word.length();
      if (low.startsWith(word, start)
          && (isUnparted(word) || isEnd(low, end))
          && !isTime(low, end, language)) {
        return true;
      }
    }
    return false;
  }

  /** Chinese and Japanese part no words. */
  private static boolean isUnparted(String word) {
    return word.charAt(0) >= '\u3040';
  }

  private static boolean isEnd(String low, int at) {
    return at == low.length()
        || !Character.isLetterOrDigit(low.charAt(at)) && low.charAt(at) != '-';
  }

  private boolean isTime(String low, int at, String language) {
    int from = Math.min(low.length(), at + 1);
    int end = from;
    while (end < low.length() && (Character.isLetter(low.charAt(end)) || low.charAt(end) == '-')) {
      end++;
    }
    return times.getOrDefault(language, Set.of()).contains(low.substring(from, end));
  }
}
