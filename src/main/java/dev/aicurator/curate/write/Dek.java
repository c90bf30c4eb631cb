package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Clauses;
import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Sentences;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one sentence under the headline: the publisher's own where it is a sentence about the
 * article, else the best of ours, whole where that is not much worse than its first clause.
 */
final class Dek {
  static final int MOST_WORDS = 30;
  static final int FEW_WORDS = 6;

  /** Fewer say less than a title. */
  private static final int FEWEST = 3;

  /** Passages among which it is looked for, first and at last. */
  private static final int OPENING = 6;

  private static final int EARLY = 16;

  /** By which a clause must be worth more than a whole sentence to stand in its stead. */
  private static final double MUCH = 0.4;

  private static final int LONGEST_GIVEN = 600;

  private final Reading reading;
  private final Scores scores;
  private final Choosing choosing;

  Dek(Reading reading, Scores scores, Choosing choosing) {
    this.reading = reading;
    this.scores = scores;
    this.choosing = choosing;
  }

  /** Null where there is no text at all; what it says is added to {@code told}. */
  @Nullable Sentence choose(List<Integer> told) {
    Sentence given = given();
    if (given != null) {
      tell(given.text(), told);
      return given;
    }
    IntPredicate lead = i -> passage(i).article() == 0 && passage(i).words() >= FEW_WORDS;
    IntPredicate fit = i -> lead.test(i) && isGood(i) && passage(i).words() <= MOST_WORDS;
    int best = first(i -> fit.test(i) && i < OPENING);
    if (best < 0) {
      best = first(i -> fit.test(i) && i < EARLY);
    }
    Sentence cut = reading.english ? cutLead(best, told) : null;
    if (cut != null) {
      return cut;
    }
    if (best < 0) {
      best = first(fit);
    }
    if (best < 0) {
      best = first(i -> passage(i).quality().isWhole() && passage(i).words() <= MOST_WORDS);
    }
    if (best >= 0) {
      told.add(best);
      return sentence(best);
    }
    return lastResort(told);
  }

  /** The page's title as a sentence. */
  @Nullable Sentence title() {
    Article lead = reading.articles.get(0);
    String title = lead.page().title();
    return title == null || title.isBlank()
        ? null
        : reading.whole(title, Sentence.TITLE).sentence(lead.id());
  }

  private int first(IntPredicate may) {
    return choosing.best(may, scores::dek);
  }

  /** The first sentence of the publisher's line that can stand alone. */
  private @Nullable Sentence given() {
    Article lead = reading.articles.get(0);
    String dek = lead.page().dek();
    if (dek == null || dek.isBlank() || dek.length() > LONGEST_GIVEN) {
      return null;
    }
    for (Sentences.Span span : Sentences.split(dek)) {
      Passage own = reading.whole(span.of(dek), Sentence.DEK);
      if (isFit(own, lead.title())) {
        int start = span.start() + own.start();
        return new Sentence(
            own.text(), lead.id(), Sentence.DEK, start, start + own.text().length());
      }
    }
    return null;
  }

  private boolean isFit(Passage given, String title) {
    String text = given.text();
    boolean closed = Sentences.isClosed(text);
    return given.quality() == Quality.GOOD
        && given.words() >= FEW_WORDS
        && given.words() <= MOST_WORDS
        && !title.contains(text)
        && !text.contains(title)
        && (closed || reading.english && Clauses.isOne(text))
        && !Cut.is(text, reading)
        && reading.belongs(text) > 0.2;
  }

  /** The main clause of the very first sentence, where that is much better than {@code best}. */
  private @Nullable Sentence cutLead(int best, List<Integer> told) {
    int top = first(i -> passage(i).article() == 0 && isGood(i) && i < EARLY);
    boolean better =
        top >= 0 && top != best && (best < 0 || scores.dek(top) > scores.dek(best) + MUCH);
    int end = better ? Clauses.cut(passage(top).text(), MOST_WORDS) : 0;
    if (end == 0) {
      return null;
    }
    told.add(top);
    return beginning(top, end);
  }

  /** What there is where no sentence is fit: any text, cut at a clause; at last the title. */
  private @Nullable Sentence lastResort(List<Integer> told) {
    int first = -1;
    for (int i : choosing.ranked(i -> passage(i).quality() != Quality.JUNK, scores::dek)) {
      Passage p = passage(i);
      int end = p.words() <= MOST_WORDS ? p.text().length() : Clauses.cut(p.text(), MOST_WORDS);
      if (end > 0 && p.words() >= FEWEST) {
        told.add(i);
        return beginning(i, end);
      }
      first = end > 0 && first < 0 ? i : first;
    }
    Sentence title = title();
    return title != null || first < 0 ? title : sentence(first);
  }

  private Sentence beginning(int i, int end) {
    Sentence s = sentence(i);
    return new Sentence(
        s.text().substring(0, end), s.article(), s.block(), s.start(), s.start() + end);
  }

  private void tell(String text, List<Integer> told) {
    for (int i = 0; i < reading.passages.size(); i++) {
      if (reading.nearness(text, i) > 0.6) {
        told.add(i);
      }
    }
  }

  private Passage passage(int i) {
    return reading.passages.get(i);
  }

  private boolean isGood(int i) {
    return passage(i).quality() == Quality.GOOD;
  }

  private Sentence sentence(int i) {
    return passage(i).sentence(reading.articles.get(passage(i).article()).id());
  }
}
