package dev.aicurator.text;

import java.util.Locale;

/**
 * The English stemmer of M. F. Porter, "An algorithm for suffix stripping" (Program 14(3), 1980),
 * on lower-case words; words with anything but a–z, and those of up to two letters, stay as they
 * are.
 */
public final class Stem {
  private static final String[][] STEP2 = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
  };
  private static final String[][] STEP3 = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };
  private static final String[] STEP4 = {
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize"
  };

  private final char[] b;
  private int size;

  private Stem(String word) {
    b = word.toCharArray();
    size = b.length;
  }

  /** The stem of {@code word}, lower-cased. */
  public static String of(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    if (low.length() < 3 || low.length() > 40) {
      return low;
    }
    for (int i = 0; i < low.length(); i++) {
      if (low.charAt(i) < 'a' || low.charAt(i) > 'z') {
        return low;
      }
    }
    Stem s = new Stem(low);
    s.plural();
    s.past();
    s.finalY();
    s.replace(STEP2);
    s.replace(STEP3);
    s.strip();
    s.finalE();
    return new String(s.b, 0, s.size);
  }

  private boolean isConsonant(int i) {
    char c = b[i];
    if (c == 'y') {
      return i == 0 || !isConsonant(i - 1);
    }
    return "aeiou".indexOf(c) < 0;
  }

  /** Porter's m of the first {@code n} letters: how often a vowel is followed by a consonant. */
  private int measure(int n) {
    int m = 0;
    boolean vowel = false;
    for (int i = 0; i < n; i++) {
      boolean consonant = isConsonant(i);
      if (consonant && vowel) {
        m++;
      }
      vowel = !consonant;
    }
    return m;
  }

  private boolean hasVowel(int n) {
    for (int i = 0; i < n; i++) {
      if (!isConsonant(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWith(String suffix) {
    int from = size - suffix.length();
    for (int i = size - 1; i >= from; i--) {
      if (i < 0 || b[i] != suffix.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private void cut(int letters) {
    size -= letters;
  }

  private void plural() {
    if (endsWith("sses") || endsWith("ies")) {
      cut(2);
    } else if (endsWith("s") && !endsWith("ss")) {
      cut(1);
    }
  }

  private void past() {
    if (endsWith("eed")) {
      if (measure(size - 3) > 0) {
        cut(1);
      }
      return;
    }
    int suffix = endsWith("ed") ? 2 : endsWith("ing") ? 3 : 0;
    if (suffix == 0 || !hasVowel(size - suffix)) {
      return;
    }
    cut(suffix);
    if (endsWith("at") || endsWith("bl") || endsWith("iz")) {
      b[size++] = 'e';
    } else if (endsDoubled() && !endsWith("l") && !endsWith("s") && !endsWith("z")) {
      cut(1);
    } else if (measure(size) == 1 && endsShort(size)) {
      b[size++] = 'e';
    }
  }

  private boolean endsDoubled() {
    int n = size;
    return n > 1 && b[n - 1] == b[n - 2] && isConsonant(n - 1);
  }

  /** Consonant, vowel, consonant at the end, the last not w, x or y. */
  private boolean endsShort(int n) {
    return n > 2
        && isConsonant(n - 1)
        && !isConsonant(n - 2)
        && isConsonant(n - 3)
        && "wxy".indexOf(b[n - 1]) < 0;
  }

  private void finalY() {
    int last = size - 1;
    if (endsWith("y") && hasVowel(last)) {
      b[last] = 'i';
    }
  }

  private void replace(String[][] rules) {
    for (String[] rule : rules) {
      if (endsWith(rule[0])) {
        if (measure(size - rule[0].length()) > 0) {
          cut(rule[0].length());
          rule[1].getChars(0, rule[1].length(), b, size);
          size += rule[1].length();
        }
        return;
      }
    }
  }

  private void strip() {
    String longest = "";
    for (String suffix : STEP4) {
      if (suffix.length() > longest.length() && endsWith(suffix)) {
        longest = suffix;
      }
    }
    int n = size - longest.length();
    boolean ion = !longest.equals("ion") || n > 0 && "st".indexOf(b[n - 1]) >= 0;
    if (!longest.isEmpty() && ion && measure(n) > 1) {
      cut(longest.length());
    }
  }

  private void finalE() {
    int n = size - 1;
    if (endsWith("e") && (measure(n) > 1 || measure(n) == 1 && !endsShort(n))) {
      cut(1);
    }
    if (endsWith("ll") && measure(size) > 1) {
      cut(1);
    }
  }
}
