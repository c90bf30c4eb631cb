package dev.aicurator.curate.passage;

import dev.aicurator.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of one reading: words become numbers once, with how rare each is. */
final class Terms {
  /** Below this a word says nothing about what a text is about. */
  static final double COMMON = 1.25;

  private static final int LEFT_OUT = -1;
  private final boolean english;
  private final boolean stemmed;
  private final Forms forms;
  private final Map<String, Integer> byStem = new HashMap<>(512);
  private double[] idf = new double[256];
  private int size;

  /** Open-addressed: the key of a word form beside its term plus two; 0 where there is none. */
  private long[] keys = new long[512];

  private int[] numbers = new int[512];
  private int used;

  private Terms(boolean english, boolean stemmed, Forms forms) {
    this.english = english;
    this.stemmed = stemmed;
    this.forms = forms;
  }

  /** Word families, weighed by rarity. */
  static Terms stems(boolean english, Forms forms) {
    return new Terms(english, english, forms);
  }

  /** Words as they are written but for capitals, all of one weight. */
  static Terms forms(boolean english, Forms forms) {
    return new Terms(english, false, forms);
  }

  /** The term numbers of {@code text} in order; common words are left out in English. */
  int[] of(String text) {
    char[] chars = text.toCharArray();
    int[] buffer = new int[chars.length + 1];
    int[] n = {0};
    Tokens.each(
        chars,
        0,
        chars.length,
        (start, end) -> {
          int from = start;
          for (int i = start + 1; i < end; i++) {
            if (chars[i] == '-') {
              n[0] = put(chars, from, i, buffer, n[0]);
              from = i + 1;
            }
          }
          n[0] = put(chars, from, end, buffer, n[0]);
        });
    return Arrays.copyOf(buffer, n[0]);
  }

  private int put(char[] text, int from, int to, int[] buffer, int n) {
    int term = to <= from ? LEFT_OUT : number(text, from, to);
    if (term == LEFT_OUT) {
      return n;
    }
    buffer[n] = term;
    return n + 1;
  }

  private int number(char[] text, int from, int to) {
    long key = Forms.key(text, from, to);
    int slot = slot(key);
    if (numbers[slot] == 0) {
      keys[slot] = key;
      numbers[slot] = number(forms.get(text, from, to, key)) + 2;
      if (++used * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
    }
    return numbers[slot] - 2;
  }

  /** Where a key stands or is to stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = Forms.place(key) & mask;
    while (numbers[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * old.length];
    numbers = new int[keys.length];
    for (int i = 0; i < old.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(old[i]);
        keys[slot] = old[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private int number(Forms.Form form) {
    String low = form.low();
    boolean small = low.length() < 2 && low.charAt(0) < 0x3040;
    double rare = english ? form.rare() : 1;
    if (small || rare < COMMON && english) {
      return LEFT_OUT;
    }
    Integer known = byStem.get(stemmed ? form.stem() : low);
    return known == null ? added(stemmed ? form.stem() : low, stemmed ? rare : 1) : known;
  }

  private int added(String stem, double rare) {
    if (size == idf.length) {
      idf = Arrays.copyOf(idf, 2 * size);
    }
    idf[size] = rare;
    byStem.put(stem, size);
    return size++;
  }

  int size() {
    return size;
  }

  double idf(int term) {
    return idf[term];
  }

  /** Replaces the table's rarity by that within the text, for languages without a table. */
  void weigh(List<int[]> sentences) {
    if (english) {
      return;
    }
    int[] df = new int[size()];
    for (int[] terms : sentences) {
      Arrays.stream(terms).distinct().forEach(t -> df[t]++);
    }
    double n = sentences.size() + 1.0;
    for (int t = 0; t < df.length; t++) {
      double share = df[t] / n;
      idf[t] = share > 0.25 && n > 8 ? 0.0 : Math.log(1 + n / (1 + df[t]));
    }
  }
}
