package dev.aicurator.curate.sketch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The making of one sketch: title and text are read once, word by word. */
final class Sketching {
  private static final double TITLE = 3;
  private static final double LEAD = 3;
  private static final int TITLE_CHARS = 600;

  /** So much of a text is weighed by its terms, and so much compared for copies. */
  private static final int TEXT_CHARS = 6_000;

  private static final int COMPARED_CHARS = 20_000;

  /** A text of fewer characters is compared with its title. */
  private static final int BARE = 80;

  private static final int RUN = 4;
  private static final int SHORT_OPENING = 40;
  private static final int LONG_OPENING = 200;

  private final Doc doc;
  private final Vocabulary vocabulary;
  private final Numbers numbers = new Numbers(256);
  private float[] counts = new float[256];
  private int[] names = new int[256];
  private int words;
  private final Runs runs = new Runs(RUN);
  private final Runs opening = new Runs(RUN);
  private final Runs title = new Runs(1);

  Sketching(Doc doc, Vocabulary vocabulary) {
    this.doc = doc;
    this.vocabulary = vocabulary;
  }

  Sketch sketch() {
    readTitle();
    readText();
    int n = numbers.size();
    List<Vocabulary.Term> terms = new ArrayList<>(n);
    boolean[] named = new boolean[n];
    for (int i = 0; i < n; i++) {
      terms.add(numbers.term(i));
      named[i] = names[i] > 0;
    }
    return new Sketch(
        List.copyOf(terms),
        Arrays.copyOf(counts, n),
        named,
        words,
        runs.distinct(),
        opening.distinct(),
        title.distinct());
  }

  private void readTitle() {
    char[] chars = doc.title().toCharArray();
    Terms.each(
        chars,
        TITLE_CHARS,
        (start, end, proper) -> {
          Vocabulary.Term term = vocabulary.term(chars, start, end);
          title.add(term.hash());
          tally(term, TITLE, 0);
        });
  }

  private void readText() {
    String text = doc.text();
    boolean bare = text.length() < BARE;
    char[] chars = text.toCharArray();
    int first = opening(chars);
    Terms.each(
        chars,
        bare ? TEXT_CHARS : COMPARED_CHARS,
        (start, end, proper) -> {
          Vocabulary.Term term = vocabulary.term(chars, start, end);
          if (start < TEXT_CHARS) {
            tally(term, 1 + LEAD / (1 + words / 50), proper ? 1 : -1);
          }
          if (!bare) {
            compare(term, start < first);
          }
        });
    if (bare) {
      compareWithTitle((doc.title() + "\n" + text).toCharArray());
    }
  }

  private void compareWithTitle(char[] chars) {
    int first = opening(chars);
    Terms.each(
        chars,
        COMPARED_CHARS,
        (start, end, proper) -> compare(vocabulary.term(chars, start, end), start < first));
  }

  private void compare(Vocabulary.Term term, boolean opens) {
    runs.add(term.hash());
    if (opens) {
      opening.add(term.hash());
    }
  }

  private void tally(Vocabulary.Term term, double weight, int name) {
    int number = numbers.of(term);
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * number);
      names = Arrays.copyOf(names, 2 * number);
    }
    counts[number] += (float) weight;
    names[number] += name;
    words++;
  }

  /** Where the first sentence ends, about. */
  private static int opening(char[] text) {
    int most = Math.min(text.length, LONG_OPENING);
    for (int i = SHORT_OPENING; i < most; i++) {
      if (".!?\n".indexOf(text[i]) >= 0) {
        return i;
      }
    }
    return most;
  }

  /** Hashes of runs of words, made as the words come. */
  private static final class Runs {
    private final long[] window;
    private long[] hashes = new long[64];
    private int words;
    private int size;

    Runs(int length) {
      window = new long[length];
    }

    void add(long word) {
      window[words++ % window.length] = word;
      if (words >= window.length) {
        push();
      }
    }

    private void push() {
      long h = 1;
      for (int i = 0; i < window.length; i++) {
        h = h * 0x9e3779b97f4a7c15L + window[(words + i) % window.length];
        h ^= h >>> 29;
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
      }
      hashes[size++] = h;
    }

    /** Ascending; a text shorter than a run is one. */
    long[] distinct() {
      if (size == 0 && words > 0) {
        push();
      }
      Arrays.sort(hashes, 0, size);
      int n = 0;
      for (int i = 0; i < size; i++) {
        if (n == 0 || hashes[i] != hashes[n - 1]) {
          hashes[n++] = hashes[i];
        }
      }
      return Arrays.copyOf(hashes, n);
    }
  }
}
