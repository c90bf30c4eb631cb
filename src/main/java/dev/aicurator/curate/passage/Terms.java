package dev.aicurator.curate.passage;

import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The terms of one reading: words become numbers once, with how rare each is. */
final class Terms {
  /** Below this a word says nothing about what a text is about. */
  static final double COMMON = 1.25;

  private final boolean english;
  private final boolean stemmed;
  private final Map<String, Integer> byWord = new HashMap<>(512);
  private final Map<String, Integer> byStem = new HashMap<>(512);
  private final List<Double> idf = new ArrayList<>();

  private Terms(boolean english, boolean stemmed) {
    this.english = english;
    this.stemmed = stemmed;
  }

  /** Word families, weighed by rarity. */
  static Terms stems(boolean english) {
    return new Terms(english, english);
  }

  /** Words as they are written but for capitals, all of one weight. */
  static Terms forms(boolean english) {
    return new Terms(english, false);
  }

  /** The term numbers of {@code text} in order; common words are left out in English. */
  int[] of(String text) {
    int[] buffer = new int[text.length() / 2 + 2];
    int[] n = {0};
    Tokens.each(
        text,
        0,
        text.length(),
        (start, end) -> {
          int from = start;
          for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) == '-') {
              n[0] = put(text, from, i, buffer, n[0]);
              from = i + 1;
            }
          }
          n[0] = put(text, from, end, buffer, n[0]);
        });
    return java.util.Arrays.copyOf(buffer, n[0]);
  }

  private int put(String text, int from, int end, int[] buffer, int n) {
    if (end <= from) {
      return n;
    }
    int term = byWord.computeIfAbsent(text.substring(from, end), this::number);
    if (term >= 0) {
      buffer[n] = term;
      return n + 1;
    }
    return n;
  }

  private int number(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    int mark = Math.max(low.indexOf('\''), low.indexOf('’'));
    if (mark > 0) {
      low = low.substring(0, mark);
    }
    String stem = english ? Stem.of(low) : low;
    boolean small = low.length() < 2 && low.charAt(0) < 0x3040;
    double rare = english ? Rarity.builtIn().idf(stem) : 1;
    if (small || rare < COMMON) {
      return -1;
    }
    return byStem.computeIfAbsent(
        stemmed ? stem : low,
        s -> {
          idf.add(stemmed ? rare : 1);
          return idf.size() - 1;
        });
  }

  int size() {
    return idf.size();
  }

  double idf(int term) {
    return idf.get(term);
  }

  /** Replaces the table's rarity by that within the text, for languages without a table. */
  void weigh(List<int[]> sentences) {
    if (english) {
      return;
    }
    int[] df = new int[size()];
    for (int[] terms : sentences) {
      java.util.Arrays.stream(terms).distinct().forEach(t -> df[t]++);
    }
    double n = sentences.size() + 1.0;
    for (int t = 0; t < df.length; t++) {
      double share = df[t] / n;
      idf.set(t, share > 0.25 && n > 8 ? 0.0 : Math.log(1 + n / (1 + df[t])));
    }
  }
}
