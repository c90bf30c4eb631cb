package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what says of the news that it has consequences, of which kind and for whom. */
final class Why {
  private static final int LONGEST = 45;

  /** Fewer words seldom say what follows. */
  private static final int SHORT = 11;

  /** Of a sentence and the one it leans on. */
  private static final int LONGEST_PAIR = 60;

  /** By which a pair must be worth more than a sentence that stands alone. */
  private static final double PAIR = 0.3;

  /** What a sentence that leans must say of consequences to be worth the one before it. */
  private static final double STRONG = 0.3;

  /** By which the opening is worth less: it says what is new, not why that matters. */
  private static final double OPENING = 0.5;

  /** A quotation in which somebody speaks of himself: “We are excited to have”. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:[^\"“„«‘:]{2,40}: ?)?[\"“„«‘] ?(?:[\\p{L},]+ ){0,3}"
              + "(?:I|[Ww]e|[Mm]y|[Oo]ur|[Ii]ch|[Ww]ir|[Mm]ein|[Uu]nser|[Jj]e|J[’']|[Nn]ous)(?!\\p{L})");

  private final Reading reading;
  private final Scores scores;
  private final Choosing choosing;
  private final Stakes stakes;

  Why(Reading reading, Scores scores, Choosing choosing) {
    this.reading = reading;
    this.scores = scores;
    this.choosing = choosing;
    this.stakes = Stakes.in(reading.language.orElse("en"));
  }

  /**
   * One sentence, or a sentence and the one it leans on; the latter is left out where the card has
   * just {@code told} it. Empty when there is none.
   */
  List<Integer> choose(List<Integer> told) {
    List<Integer> best = List.of();
    double most = 0;
    for (int i = 0; i < reading.passages.size(); i++) {
      List<Integer> unit = unit(i, told);
      double worth = unit.isEmpty() ? 0 : worth(i) - PAIR * (unit.size() - 1);
      if (!unit.isEmpty() && (best.isEmpty() || worth > most) && isNew(unit, told)) {
        best = unit;
        most = worth;
      }
    }
    return best;
  }

  private List<Integer> unit(int i, List<Integer> told) {
    Passage p = reading.passages.get(i);
    boolean fit = p.words() >= Dek.FEW_WORDS && p.words() <= LONGEST && !scores.isTitle(i);
    if (!fit || !p.quality().isWhole()) {
      return List.of();
    }
    if (p.quality() == Quality.GOOD) {
      return List.of(i);
    }
    Passage before = i > 0 ? reading.passages.get(i - 1) : p;
    boolean leans = stakes.areKnown() && p.follows(before) && before.quality() == Quality.GOOD;
    if (!leans || stakes.of(p.text()) < STRONG) {
      return List.of();
    }
    if (told.contains(i - 1)) {
      return List.of(i);
    }
    return before.words() + p.words() <= LONGEST_PAIR ? List.of(i - 1, i) : List.of();
  }

  private boolean isNew(List<Integer> unit, List<Integer> told) {
    return unit.stream().noneMatch(i -> choosing.repeats(i, told, Choosing.SAME));
  }

  private double worth(int i) {
    Passage p = reading.passages.get(i);
    double cue = stakes.of(p.text()) * scores.about(i) * (1 + 0.5 * scores.title[i]);
    double closing = p.order() > 1 ? 0.1 : 0;
    return 1.2 * cue
        + 0.7 * scores.centre[i]
        + 0.2 * scores.place[i]
        + closing
        - (p.words() < SHORT ? 0.15 : 0)
        - (OWN.matcher(p.text()).lookingAt() ? 0.25 : 0)
        - (p.order() == 0 ? OPENING : 0)
        - 0.3 * scores.personal[i]
        - (p.quality() == Quality.LEANS ? 0.1 : 0);
  }
}
