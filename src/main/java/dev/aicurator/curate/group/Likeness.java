package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Doc;
import dev.aicurator.curate.sketch.Frequencies;
import dev.aicurator.curate.sketch.Numbers;
import dev.aicurator.curate.sketch.Sketch;
import dev.aicurator.curate.sketch.Terms;
import dev.aicurator.curate.sketch.Vocabulary;
import dev.aicurator.model.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How alike an article is to the nearest of its story, and by which words.
 *
 * @param cosine over title and text, in [0, 1]; 0 for an article alone
 * @param shared the words that weigh most in it, as the article writes them, heaviest first
 */
public record Likeness(double cosine, List<String> shared) {
  private static final int TERMS = 6;
  private static final int MOST = 100;

  public Likeness {
    shared = List.copyOf(shared);
  }

  /** One likeness for each article; of very many only the first are compared. */
  public static List<Likeness> of(List<Article> articles) {
    List<Doc> docs =
        articles.stream().map(a -> new Doc(a.title(), a.text(), a.time(), a.source())).toList();
    Numbers numbers = new Numbers();
    List<Sketch> sketches = Sketch.of(docs, new Vocabulary());
    List<Vector> vectors = Vectors.of(sketches, Tuning.DEFAULT, numbers, Frequencies.NONE);
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++) {
      Map<String, String> written = Terms.written(docs.get(i).title() + "\n" + docs.get(i).text());
      Likeness likeness = nearest(i, vectors, numbers);
      List<String> words =
          likeness.shared.stream().map(stem -> written.getOrDefault(stem, stem)).toList();
      all.add(new Likeness(likeness.cosine, words));
    }
    return all;
  }

  private static Likeness nearest(int i, List<Vector> vectors, Numbers numbers) {
    int best = -1;
    double most = 0;
    for (int j = 0; j < Math.min(MOST, vectors.size()); j++) {
      double cosine = i == j ? 0 : vectors.get(i).dot(vectors.get(j));
      if (cosine > most) {
        most = cosine;
        best = j;
      }
    }
    return best < 0
        ? new Likeness(0, List.of())
        : new Likeness(
            Math.min(1, most), shared(vectors.get(i).shared(vectors.get(best)), numbers));
  }

  private static List<String> shared(Map<Integer, Double> weights, Numbers numbers) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(TERMS)
        .map(e -> numbers.term(e.getKey()).stem())
        .toList();
  }
}
