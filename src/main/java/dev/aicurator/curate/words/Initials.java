package dev.aicurator.curate.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the names stand whose initials an abbreviation is, such as AAA. */
final class Initials {
  private static final int LONGEST = 6;

  /** Small words within names that give an abbreviation no letter. */
  private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "on", "in", "de");

  private final Map<String, Integer> places = new HashMap<>();

  Initials(List<Words.Word> words) {
    for (int last = 1; last < words.size(); last++) {
      if (isCapital(words.get(last))) {
        note(words, last);
      }
    }
  }

  /** Which word the name begins with that {@code term} abbreviates; null where none does. */
  @Nullable Integer place(Words.Word term) {
    String raw = term.raw().replace(".", "");
    boolean fits = raw.length() > 1 && raw.length() <= LONGEST;
    return fits && raw.equals(raw.toUpperCase(Locale.ROOT))
        ? places.get(raw.toLowerCase(Locale.ROOT))
        : null;
  }

  private void note(List<Words.Word> words, int last) {
    StringBuilder letters = new StringBuilder();
    for (int i = last; i >= 0 && letters.length() < LONGEST; i--) {
      if (isCapital(words.get(i))) {
        letters.insert(0, Character.toLowerCase(words.get(i).raw().charAt(0)));
        if (letters.length() > 1) {
          places.putIfAbsent(letters.toString(), i);
        }
      } else if (!LINKS.contains(words.get(i).raw())) {
        return;
      }
    }
  }

  private static boolean isCapital(Words.Word word) {
    return Character.isUpperCase(word.raw().charAt(0));
  }
}
