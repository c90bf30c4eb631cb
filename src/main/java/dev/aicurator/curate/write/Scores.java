package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Reading;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is worth, one number for each use: place in its article, nearness to the whole and
 * to the title, length. Each part is in about [0, 1].
 */
final class Scores {
  final double[] place;
  final double[] centre;
  final double[] title;
  final double[] length;

  /** 1 for what speaks of the writer or to the reader, else 0. */
  final int[] personal;

  private static final double ABOUT = 0.35;
  private static final double SAME_AS_TITLE = 0.7;

  /** With which somebody speaks of himself or to the reader. */
  private static final Set<String> PERSONAL =
      Set.of("i", "my", "we", "our", "you", "your", "let", "if you", "when you", "as you");

  private static final int LONGEST_PERSONAL = 5;

  private final Reading reading;
  private final double usual;
  private double @Nullable [] votes;

  Scores(Reading reading) {
    this.reading = reading;
    int n = reading.passages.size();
    place = new double[n];
    centre = new double[n];
    title = new double[n];
    length = new double[n];
    personal = new int[n];
    int[] before = new int[reading.articles.size()];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      Passage p = reading.passages.get(i);
      place[i] = 1 / Math.sqrt(1 + before[p.article()]) * (p.article() == 0 ? 1 : 0.7);
      before[p.article()] += p.quality() == Passage.Quality.JUNK ? 0 : 1;
      centre[i] = reading.nearWhole(i);
      title[i] = reading.nearTitle(i);
      length[i] = Math.min(1, p.words() / 20.0);
      personal[i] = reading.english ? personal(p.text()) : 0;
      sum += centre[i] + title[i];
    }
    usual = n == 0 ? 0 : sum / n;
  }

  /**
   * From 0, of something else, to 1, as near to the whole and the title as a third of what passages
   * are on average.
   */
  double about(int i) {
    return usual == 0 ? 1 : Math.min(1, (centre[i] + title[i]) / (ABOUT * usual));
  }

  /** Whether it says what the headline says. */
  boolean isTitle(int i) {
    return title[i] > SAME_AS_TITLE;
  }

  /** 1 for what speaks of the writer or to the reader, not in a quotation, else 0. */
  private static int personal(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST_PERSONAL && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String first = text.substring(0, end).toLowerCase(Locale.ROOT);
    boolean two = text.startsWith(" you ", end);
    return PERSONAL.contains(two ? first + " you" : first) ? 1 : 0;
  }

  /** Worth for a key point or a paragraph: the whole document counts most. */
  double central(int i) {
    return centre[i] + 0.3 * title[i] + 0.4 * place[i] + 0.3 * length[i] - 0.15 * personal[i];
  }

  /** Worth for a short summary: news says first what is new, and briefly. */
  double summary(int i) {
    Passage p = reading.passages.get(i);
    double quality =
        switch (p.quality()) {
          case GOOD -> 0;
          case LEANS -> -0.07;
          case WEAK, JUNK -> -0.4;
        };
    double size = -0.4 * (Math.max(0, p.words() - 25) / 20.0 + Math.max(0, 12 - p.words()) / 10.0);
    return place[i] + 0.15 * centre[i] + 0.25 * votes(i) + 0.2 * title[i] + quality + size;
  }

  /** Worth for the one sentence under the headline. */
  double dek(int i) {
    return 1.2 * place[i] + 0.6 * centre[i] + 0.5 * title[i] + 0.2 * length[i] - 0.2 * personal[i];
  }

  /** Worth for a long extract. */
  double extract(int i) {
    return votes(i);
  }

  /** Counted on first use: a card asks for none, and they cost the square of the passages. */
  private double votes(int i) {
    double[] counted = votes;
    if (counted == null) {
      counted = reading.votes();
      votes = counted;
    }
    return counted[i];
  }
}
