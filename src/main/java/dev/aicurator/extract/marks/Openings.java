package dev.aicurator.extract.marks;

import dev.aicurator.text.Lexicon;
import dev.aicurator.text.Lexicon.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Phrases that a line may begin with, whatever its case and whatever signs stand before them. */
public final class Openings {
  private static final int SPACED = 0xE00;

  private final Lexicon phrases = new Lexicon(2);

  private Openings() {}

  /** Reads a table whose rows are phrases: one alternative of each column in turn. */
  public static Openings of(String table) {
    Openings openings = new Openings();
    Table.rows(table).forEach(row -> phrases(row).forEach(p -> openings.phrases.add(p, 1)));
    return openings;
  }

  private static List<String> phrases(String[] columns) {
    List<String> phrases = List.of("");
    for (String column : columns) {
      List<String> longer = new ArrayList<>();
      for (String start : phrases) {
        for (String word : column.split("\\|", -1)) {
          longer.add(joined(start, word));
        }
      }
      phrases = longer;
    }
    return phrases;
  }

  private static String joined(String start, String word) {
    boolean spaced = !start.isEmpty() && !word.isEmpty() && isSpaced(start.charAt(0));
    return start + (spaced ? " " : "") + word;
  }

  private static boolean isSpaced(char c) {
    return c < SPACED || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  /** Whether {@code line} begins with one of them. */
  public boolean open(String line) {
    char[] text = line.toLowerCase(Locale.ROOT).replace('’', '\'').toCharArray();
    int start = 0;
    while (start < text.length && !Character.isLetterOrDigit(text[start])) {
      start++;
    }
    Word phrase = phrases.at(text, start, text.length);
    while (phrase != null && !isAt(phrase, text, start)) {
      phrase = phrase.next();
    }
    return phrase != null;
  }

  private static boolean isAt(Word phrase, char[] text, int start) {
    int end = start + phrase.length();
    return phrase.isAt(text, start, text.length)
        && (end == text.length || text[end] >= SPACED || !Character.isLetter(text[end]));
  }
}
