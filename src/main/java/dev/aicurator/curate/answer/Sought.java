package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Rarity;
import dev.aicurator.curate.words.Told;
import dev.aicurator.curate.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question's words with what each is worth, ready to be looked for. */
final class Sought {
  /** How far before a word the figure that counts it may stand. */
  private static final int COUNTS = 3;

  private final Asked asked;
  private final double[] weights;
  private final boolean[] names;
  private final Words.@Nullable Word counted;
  private final @Nullable Pattern magnitude;

  Sought(Asked asked, Rarity rarity) {
    this.asked = asked;
    this.weights = rarity.shares(asked.terms());
    List<Words.Word> named = asked.names();
    this.names = new boolean[weights.length];
    for (int t = 0; t < names.length; t++) {
      names[t] = named.contains(asked.terms().get(t));
    }
    this.counted = asked.counted();
    this.magnitude = asked.magnitude();
  }

  Asked asked() {
    return asked;
  }

  int size() {
    return weights.length;
  }

  Words.Word term(int t) {
    return asked.terms().get(t);
  }

  /** Part of the whole question's weight. */
  double weight(int t) {
    return weights[t];
  }

  boolean isName(int t) {
    return names[t];
  }

  /** Part of the weight that is no name. */
  double relation() {
    double sum = 0;
    for (int t = 0; t < weights.length; t++) {
      sum += names[t] ? 0 : weights[t];
    }
    return sum;
  }

  List<Wants.Found> found(Told told) {
    return asked.wants().in(told, asked.text());
  }

  /** Whether the question asks how many of something. */
  boolean counts() {
    return counted != null;
  }

  /** Whether it says of what size the figure is, such as trillions. */
  boolean isSized() {
    return magnitude != null;
  }

  /** Whether {@code told} has a figure right before what the question counts. */
  boolean isCounted(Told told, List<Wants.Found> found) {
    Words.Word thing = counted;
    if (thing == null || magnitude != null && !magnitude.matcher(told.text()).find()) {
      return false;
    }
    for (int i = 0; i < told.words().size(); i++) {
      int at = i;
      if (told.isAt(i, thing)
          && found.stream().anyMatch(f -> f.word() <= at && at - f.word() <= COUNTS)) {
        return true;
      }
    }
    return false;
  }
}
