package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Months;
import dev.aicurator.curate.words.Rarity;
import dev.aicurator.curate.words.Told;
import dev.aicurator.curate.words.Words;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A question's words with what each is worth, ready to be looked for. */
final class Sought {
  /** How far before a word the figure that counts it may stand. */
  private static final int COUNTS = 3;

  private static final Pattern DAY =
      Pattern.compile(
          "\\b"
              + Months.ANY
              + "\\.? \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + Months.ANY
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d{2}\\b");

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

  /** Whether the question asks who, and two of the names found stand together as one. */
  boolean isPerson(Told told, List<Wants.Found> found) {
    for (int i = 1; asked.asksWho() && i < found.size(); i++) {
      Words.Word first = told.words().get(found.get(i - 1).word());
      Words.Word last = told.words().get(found.get(i).word());
      String between = told.text().substring(first.end(), Math.max(first.end(), last.start()));
      if (between.equals(" ") || between.equals(". ")) {
        return true;
      }
    }
    return false;
  }

  /** The years the question names. */
  List<String> years() {
    return YEAR.matcher(asked.text()).results().map(MatchResult::group).toList();
  }

  /** Whether the question has names and {@code told} has one that is not among them. */
  boolean namesOthers(Told told) {
    return !asked.names().isEmpty()
        && Wants.NAME.in(told, asked.text()).stream().anyMatch(f -> f.word() > 0);
  }

  /** Whether the question asks when, and a day is named, not a year alone. */
  boolean isDay(Told told) {
    return asked.wants() == Wants.DATE && DAY.matcher(told.text()).find();
  }
}
