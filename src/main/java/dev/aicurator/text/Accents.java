package dev.aicurator.text;

import java.text.Normalizer;

/**
 * Letters with marks: one spelling for what looks the same, and none at all for who does not type
 * them. Text without a letter beyond ASCII is handed back as it is and costs a look at it.
 */
public final class Accents {
  private static final String WHOLE = "ßæœøłđıþ";
  private static final String[] PLAIN = {"ss", "ae", "oe", "o", "l", "d", "i", "th"};

  private Accents() {}

  /** Each letter and its marks as one character, where there is one (Unicode form NFC). */
  public static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** A lower-case word as who has no such keys would write it: {@code café} is {@code cafe}. */
  public static String without(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int whole = WHOLE.indexOf(c);
      if (whole >= 0) {
        plain.append(PLAIN[whole]);
      } else if (!isMark(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The combining marks of Latin, Greek and Cyrillic; those of other scripts are letters there. */
  public static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36f;
  }
}
