package dev.aicurator.curate.passage;

import dev.aicurator.model.Article;
import dev.aicurator.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a story as passages in a common space of terms: how near two passages are, how
 * near one is to the whole and to the title.
 */
public final class Reading {
  private static final String ENGLISH = "en";
  private static final int ARTICLES = 8;
  private static final int SAMPLE = 3_000;
  private static final int LEAD = 300;
  private static final int OTHER = 40;

  public final List<Article> articles;
  public final Optional<String> language;
  public final boolean english;
  public final List<Passage> passages;
  public final int[] lengths;
  private final Forms forms;
  private final Terms terms;
  private final Vec[] vectors;
  private final Vec title;
  private final Vec whole;

  public Reading(List<Article> all) {
    this(all, Forms.few());
  }

  /**
   * @param forms where word forms of earlier readings are remembered
   */
  public Reading(List<Article> all, Forms forms) {
    this.forms = forms;
    articles = List.copyOf(all.subList(0, Math.min(all.size(), ARTICLES)));
    language = language(articles.get(0));
    english = language.orElse(ENGLISH).equals(ENGLISH);
    passages = new ArrayList<>();
    lengths = new int[articles.size()];
    terms = Terms.stems(english, forms);
    for (int a = 0; a < articles.size(); a++) {
      if (a == 0 || language(articles.get(a)).equals(language)) {
        List<Passage> own =
            Passages.of(articles.get(a), a, language.orElse(ENGLISH), a == 0 ? LEAD : OTHER);
        lengths[a] = own.size();
        passages.addAll(own);
      }
    }
    int[] titleTerms = terms.of(articles.get(0).title());
    int[][] sequences = new int[passages.size()][];
    for (int i = 0; i < sequences.length; i++) {
      sequences[i] = terms.of(passages.get(i).text());
    }
    terms.weigh(Arrays.asList(sequences));
    title = vector(titleTerms);
    vectors = new Vec[sequences.length];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = vector(sequences[i]);
    }
    whole = centroid();
  }

  private static Optional<String> language(Article a) {
    Optional<String> soon = Language.soon(sample(a, Language.FEW_CHARS));
    if (soon.isPresent()) {
      return soon;
    }
    String declared = a.page().language();
    return Language.of(sample(a, SAMPLE), declared == null ? "" : declared);
  }

  /** The title and at least {@code most} characters of prose, where there are so many. */
  private static String sample(Article a, int most) {
    StringBuilder out = new StringBuilder(2 * most).append(a.title()).append('\n');
    int room = out.length() + most;
    for (var block : a.page().blocks()) {
      if (block.kind().isProse() && out.length() < room) {
        out.append(block.text(), 0, Math.min(block.text().length(), SAMPLE)).append('\n');
      }
    }
    return out.toString();
  }

  /** The title or dek of the lead article as a passage; {@code block} as in Sentence. */
  public Passage whole(String text, int block) {
    return Passages.whole(text, block, language.orElse(ENGLISH));
  }

  /** The cosine of two passages. */
  public double nearness(int i, int j) {
    return vectors[i].dot(vectors[j]);
  }

  /** How much of what passage {@code i} says the {@code others} together have said. */
  public double said(int i, List<Integer> others) {
    return vectors[i].share(others.stream().map(o -> vectors[o]).toList());
  }

  public double nearTitle(int i) {
    return vectors[i].dot(title);
  }

  public double nearWhole(int i) {
    return vectors[i].dot(whole);
  }

  /** How near {@code text} is to passage {@code i}. */
  public double nearness(String text, int i) {
    return vector(terms.of(text)).dot(vectors[i]);
  }

  /** How near {@code text} is to the title and to the nearest of the first passages. */
  public double belongs(String text) {
    Vec v = vector(terms.of(text));
    double best = v.dot(title);
    for (int i = 0; i < Math.min(vectors.length, 12); i++) {
      best = Math.max(best, v.dot(vectors[i]));
    }
    return best;
  }

  private Vec vector(int[] sequence) {
    return Vec.of(sequence, terms);
  }

  /** The centroid of what is not chaff. */
  private Vec centroid() {
    double[] sum = new double[terms.size()];
    for (int i = 0; i < vectors.length; i++) {
      if (passages.get(i).quality() != Passage.Quality.JUNK) {
        vectors[i].addTo(sum);
      }
    }
    return Vec.dense(sum);
  }

  /** How central each passage is by the votes of the others, the highest 1. */
  public double[] votes() {
    return Votes.of(passages.stream().map(Passage::text).toList(), english, forms);
  }
}
