package dev.aicurator.curate.words;

import dev.aicurator.curate.table.Background;
import dev.aicurator.model.ask.Library;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How much a word tells: rare in the store and rare in English news weighs most. */
public final class Rarity {
  private static final double UNKNOWN = 7.5;
  private static final double JOINT = 0.15;
  private static final Background ENGLISH =
      new Background(UnaryOperator.identity(), Math::min, UNKNOWN);
  private final Library library;
  private final Map<String, Double> seen = new HashMap<>();

  public Rarity(Library library) {
    this.library = library;
  }

  /** In [0.1, 1]: 1 for a word met nowhere. */
  public double of(Words.Word word) {
    Double known = seen.get(word.stem());
    double weight = known != null ? known : weigh(word);
    seen.put(word.stem(), weight);
    return weight;
  }

  /** The weights of all, as parts of one. */
  public double[] shares(List<Words.Word> words) {
    double[] shares = new double[words.size()];
    double sum = 1e-9;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = of(words.get(i));
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private double weigh(Words.Word word) {
    int joint = word.raw().indexOf(' ');
    if (joint > 0) {
      String name = word.raw().substring(0, joint);
      return Math.min(1, JOINT + of(new Words.Word(name, Words.stem(name), 0, joint)));
    }
    double english = word.hasDigit() ? UNKNOWN : ENGLISH.idf(Words.fold(word.raw()));
    double documents = Math.max(1, library.size());
    double here = Math.log((documents + 1) / (library.frequency(word.raw()) + 0.5));
    double most = Math.log((documents + 1) / 0.5);
    return Math.max(0.1, 0.5 * Math.min(1, english / UNKNOWN) + 0.5 * here / most);
  }
}
