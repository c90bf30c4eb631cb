package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Clauses;
import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One card in the making: the dek first, then why it matters, the points, the details. */
final class Draft {
  private static final int MOST_WORDS = 30;
  private static final int FEW_WORDS = 6;
  private static final int POINTS = 5;

  /** Passages among which the dek is looked for, first and at last. */
  private static final int OPENING = 6;

  private static final int EARLY = 16;
  private static final int DETAILS_LEAST = 80;
  private static final int DETAILS_AIM = 105;
  private static final int DETAILS_MOST = 160;

  /** By which a clause must be worth more than a whole sentence to stand in its stead. */
  private static final double MUCH = 0.25;

  private final Reading reading;
  private final Scores scores;
  private final Choosing choosing;

  /** Passages whose words the card has said already; grows as the card does. */
  private final List<Integer> told = new ArrayList<>();

  Draft(Reading reading) {
    this.reading = reading;
    this.scores = new Scores(reading);
    this.choosing = new Choosing(reading);
  }

  Card card(Instant at) {
    Sentence dek = dek();
    List<Sentence> why = why(dek);
    List<Sentence> points = points(dek, why);
    List<Sentence> details = details();
    boolean thin = points.size() < 3 || sum(details) < DETAILS_LEAST / 2;
    return new Card(
        reading.articles.get(0).title().strip(),
        dek,
        why,
        points,
        details,
        thin,
        reading.language.orElse(null),
        new Card.By(ExtractiveWriter.KIND, null, at));
  }

  private static int sum(List<Sentence> sentences) {
    return sentences.stream().mapToInt(s -> dev.aicurator.text.Tokens.count(s.text())).sum();
  }

  private Passage passage(int i) {
    return reading.passages.get(i);
  }

  private Sentence sentence(int i) {
    Passage p = passage(i);
    return p.sentence(reading.articles.get(p.article()).id());
  }

  /** The publisher's own line where it is a sentence about the article, else the best of ours. */
  private @Nullable Sentence dek() {
    Sentence given = givenDek();
    if (given != null) {
      tell(given.text());
      return given;
    }
    IntPredicate lead = i -> passage(i).article() == 0 && passage(i).words() >= FEW_WORDS;
    IntPredicate fit = i -> lead.test(i) && isGood(i) && passage(i).words() <= MOST_WORDS;
    int best = first(i -> fit.test(i) && i < OPENING);
    if (best < 0) {
      best = first(i -> fit.test(i) && i < EARLY);
    }
    Sentence cut = cutLead(best);
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
    return lastResort();
  }

  private int first(IntPredicate may) {
    return choosing.best(may, scores::dek);
  }

  private @Nullable Sentence givenDek() {
    String dek = reading.articles.get(0).page().dek();
    if (dek == null || dek.isBlank() || dek.length() > 600) {
      return null;
    }
    Passage whole = reading.whole(dek, Sentence.DEK);
    String title = reading.articles.get(0).title();
    boolean fit =
        whole.quality() == Quality.GOOD
            && whole.words() >= FEW_WORDS
            && whole.words() <= MOST_WORDS
            && dev.aicurator.text.Sentences.split(whole.text()).size() == 1
            && !title.contains(whole.text())
            && !Cut.is(whole.text(), reading)
            && reading.belongs(whole.text()) > 0.2;
    return fit ? whole.sentence(reading.articles.get(0).id()) : null;
  }

  /** The main clause of the very first sentence, where that is much better than {@code best}. */
  private @Nullable Sentence cutLead(int best) {
    int top = first(i -> passage(i).article() == 0 && isGood(i) && i < EARLY);
    boolean better =
        top >= 0 && top != best && (best < 0 || scores.dek(top) > scores.dek(best) + MUCH);
    if (!better) {
      return null;
    }
    Passage p = passage(top);
    int end = Clauses.cut(p.text(), MOST_WORDS);
    if (end == 0) {
      return null;
    }
    told.add(top);
    return new Sentence(
        p.text().substring(0, end),
        reading.articles.get(p.article()).id(),
        p.block(),
        p.start(),
        p.start() + end);
  }

  /** What there is where no sentence is fit: any text, cut at a word; at last the title. */
  private @Nullable Sentence lastResort() {
    List<Integer> any = choosing.ranked(i -> passage(i).quality() != Quality.JUNK, scores::dek);
    for (int i : any) {
      Passage p = passage(i);
      int end = p.words() <= MOST_WORDS ? p.text().length() : Clauses.cut(p.text(), MOST_WORDS);
      if (end > 0 && p.words() >= 3) {
        told.add(i);
        Sentence s = sentence(i);
        return new Sentence(
            p.text().substring(0, end), s.article(), s.block(), s.start(), s.start() + end);
      }
    }
    return title();
  }

  private @Nullable Sentence title() {
    String title = reading.articles.get(0).page().title();
    if (title == null || title.isBlank()) {
      return null;
    }
    return reading.whole(title, Sentence.TITLE).sentence(reading.articles.get(0).id());
  }

  private void tell(String text) {
    for (int i = 0; i < reading.passages.size(); i++) {
      if (reading.nearness(text, i) > 0.6) {
        told.add(i);
      }
    }
  }

  private boolean isGood(int i) {
    return passage(i).quality() == Quality.GOOD;
  }

  private double stakes(int i) {
    Passage p = passage(i);
    double cue = reading.english ? Stakes.of(p.text()) * scores.about(i) : 0;
    double closing = p.order() > 1 ? 0.1 : 0;
    return 1.2 * cue + 0.7 * scores.centre[i] + 0.2 * scores.place[i] + closing;
  }

  private List<Sentence> why(@Nullable Sentence dek) {
    List<Integer> ranked =
        choosing.ranked(
            i -> isGood(i) && passage(i).words() >= FEW_WORDS && passage(i).words() <= 45,
            this::stakes);
    List<Integer> picked = choosing.distinct(ranked, told, 1, Choosing.SAME);
    if (picked.isEmpty()) {
      picked = fallback(1);
    }
    if (picked.isEmpty()) {
      return dek == null ? List.of() : List.of(dek);
    }
    told.addAll(picked);
    return picked.stream().map(this::sentence).toList();
  }

  /** Whole sentences that lean, then fragments, not told yet. */
  private List<Integer> fallback(int most) {
    for (Quality q : List.of(Quality.LEANS, Quality.WEAK)) {
      List<Integer> ranked =
          choosing.ranked(
              i ->
                  passage(i).quality() == q
                      && passage(i).words() <= MOST_WORDS
                      && passage(i).words() > 2,
              scores::central);
      List<Integer> picked = choosing.distinct(ranked, told, most, 0.7);
      if (!picked.isEmpty()) {
        return picked;
      }
    }
    return List.of();
  }

  private List<Sentence> points(@Nullable Sentence dek, List<Sentence> why) {
    IntPredicate fit =
        i -> isGood(i) && passage(i).words() >= FEW_WORDS && passage(i).words() <= MOST_WORDS;
    List<Integer> picked =
        choosing.distinct(choosing.ranked(fit, scores::central), told, POINTS, 0.45);
    if (picked.size() < 3) {
      List<Integer> all = new ArrayList<>(told);
      all.addAll(picked);
      IntPredicate leaning =
          i ->
              passage(i).quality() == Quality.LEANS
                  && passage(i).words() >= FEW_WORDS
                  && passage(i).words() <= MOST_WORDS;
      picked = new ArrayList<>(picked);
      picked.addAll(
          choosing.distinct(
              choosing.ranked(leaning, scores::central), all, 3 - picked.size(), 0.45));
    }
    if (picked.isEmpty()) {
      picked = fallback(1);
    }
    if (picked.isEmpty()) {
      Sentence title = title();
      Sentence last = title != null ? title : why.isEmpty() ? dek : why.get(0);
      return last == null ? List.of() : List.of(last);
    }
    told.addAll(picked);
    return picked.stream().sorted().map(this::sentence).toList();
  }

  private List<Sentence> details() {
    IntPredicate lead = i -> passage(i).article() == 0 && passage(i).quality().isWhole();
    IntPredicate any = i -> passage(i).quality().isWhole();
    List<Integer> best = List.of();
    for (IntPredicate may : List.of(lead, any)) {
      best =
          longer(
              best,
              choosing.paragraph(
                  choosing.ranked(may, scores::central), told, DETAILS_AIM, DETAILS_MOST));
      if (choosing.words(best) >= DETAILS_LEAST) {
        break;
      }
    }
    if (choosing.words(best) < DETAILS_LEAST) {
      best =
          longer(
              best,
              choosing.paragraph(
                  choosing.ranked(lead, scores::central), List.of(), DETAILS_AIM, DETAILS_MOST));
    }
    return best.stream().map(this::sentence).toList();
  }

  private List<Integer> longer(List<Integer> a, List<Integer> b) {
    return choosing.words(b) > choosing.words(a) ? b : a;
  }
}
