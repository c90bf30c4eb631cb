package dev.aicurator.curate.passage;

import dev.aicurator.curate.table.Keys;
import dev.aicurator.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** The terms of one reading: words become numbers once, with how rare each is. */
final class Terms {
  /** Below this a word says nothing about what a text is about. */
  static final double COMMON = 1.25;

  private static final int LEFT_OUT = -1;
  private final boolean english;
  private final boolean stemmed;
  private final Forms forms;
  private final Keys byForm = new Keys(512);
  private final Keys byStem = new Keys(512);
  private double[] idf = new double[256];
  private int size;

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
    Sequence sequence = new Sequence(text.toCharArray());
    Tokens.each(sequence.text, 0, sequence.text.length, sequence);
    return Arrays.copyOf(sequence.terms, sequence.size);
  }

  /** The terms of one text, word by word; no lambda, since each costs more than a word. */
  private final class Sequence implements Tokens.Sink {
    final char[] text;
    final int[] terms;
    int size;

    Sequence(char[] text) {
      this.text = text;
      this.terms = new int[text.length + 1];
    }

    @Override
    public void word(int start, int end) {
      int from = start;
      for (int i = start + 1; i < end; i++) {
        if (text[i] == '-') {
          add(from, i);
          from = i + 1;
        }
      }
      add(from, end);
    }

    private void add(int from, int to) {
      int term = to <= from ? LEFT_OUT : number(text, from, to);
      if (term != LEFT_OUT) {
        terms[size++] = term;
      }
    }
  }

  private int number(char[] text, int from, int to) {
    long key = Tokens.key(text, from, to);
    int known = byForm.get(key);
    if (known != Keys.NONE) {
      return known;
    }
    int number = number(forms.get(text, from, to, key));
    byForm.put(key, number);
    return number;
  }

  private int number(Forms.Form form) {
    if (form.small() || english && form.rare() < COMMON) {
      return LEFT_OUT;
    }
    long key = stemmed ? form.stem() : form.low();
    int known = byStem.get(key);
    return known != Keys.NONE ? known : added(key, stemmed ? form.rare() : 1);
  }

  private int added(long key, double rare) {
    if (size == idf.length) {
      idf = Arrays.copyOf(idf, 2 * size);
    }
    idf[size] = rare;
    byStem.put(key, size);
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
