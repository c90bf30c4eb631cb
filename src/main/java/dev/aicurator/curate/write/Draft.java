package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Clauses;
import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Passage.Quality;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Sentences;
import dev.aicurator.text.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One card in the making: the dek first, then why it matters, the points, the details. */
final class Draft {
  private static final int POINTS = 5;
  private static final int POINTS_LEAST = 3;
  private static final int DETAILS_LEAST = 80;

  private final Reading reading;
  private final Scores scores;
  private final Choosing choosing;
  private final Dek deks;

  /** Passages whose words the card has said already; grows as the card does. */
  private final List<Integer> told = new ArrayList<>();

  Draft(Reading reading) {
    this.reading = reading;
    this.scores = new Scores(reading);
    this.choosing = new Choosing(reading);
    this.deks = new Dek(reading, scores, choosing);
  }

  Card card(Instant at) {
    Sentence dek = deks.choose(told);
    List<Sentence> why = why(dek);
    List<Integer> picked = points();
    List<Sentence> details = sentences(details(picked));
    List<Sentence> points = picked.isEmpty() ? lastPoint(dek, why) : sentences(picked);
    boolean thin = points.size() < POINTS_LEAST || sum(details) < DETAILS_LEAST / 2;
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
    return sentences.stream().mapToInt(s -> Tokens.count(s.text())).sum();
  }

  private Passage passage(int i) {
    return reading.passages.get(i);
  }

  private List<Sentence> sentences(List<Integer> picked) {
    return picked.stream()
        .sorted()
        .map(i -> passage(i).sentence(reading.articles.get(passage(i).article()).id()))
        .toList();
  }

  private List<Sentence> why(@Nullable Sentence dek) {
    List<Integer> picked = new Why(reading, scores, choosing).choose(told);
    if (picked.isEmpty()) {
      picked = fallback();
    }
    told.addAll(picked);
    return picked.isEmpty() && dek != null ? List.of(dek) : sentences(picked);
  }

  /** A whole sentence that leans, else a fragment that states something, not told yet. */
  private List<Integer> fallback() {
    for (Quality q : List.of(Quality.LEANS, Quality.WEAK)) {
      List<Integer> ranked =
          choosing.ranked(
              i -> passage(i).quality() == q && isShort(i) && states(passage(i).text()),
              scores::central);
      List<Integer> picked = choosing.distinct(ranked, told, 1, 0.7);
      if (!picked.isEmpty()) {
        return picked;
      }
    }
    return List.of();
  }

  private boolean states(String text) {
    boolean open = text.endsWith("?") || text.endsWith("？") || text.endsWith("…");
    return Sentences.isClosed(text)
        ? !open && !text.endsWith("...")
        : reading.english && Clauses.isOne(text);
  }

  private boolean isShort(int i) {
    return passage(i).words() <= Dek.MOST_WORDS;
  }

  /** The best first. */
  private List<Integer> points() {
    List<Integer> good =
        choosing.ranked(i -> isPoint(i) && passage(i).quality() == Quality.GOOD, scores::central);
    List<Integer> picked = choosing.distinct(good, told, POINTS, 0.45);
    if (picked.size() < POINTS_LEAST) {
      picked = choosing.distinct(good, told, POINTS_LEAST, 0.6);
    }
    return picked.size() < POINTS_LEAST ? withLeaning(picked) : picked;
  }

  /** Short, long enough, and not what the headline says. */
  private boolean isPoint(int i) {
    return passage(i).words() >= Dek.FEW_WORDS && isShort(i) && !scores.isTitle(i);
  }

  /** With what leans on the sentence right before it, where that is told. */
  private List<Integer> withLeaning(List<Integer> good) {
    List<Integer> picked = new ArrayList<>(good);
    List<Integer> all = new ArrayList<>(told);
    all.addAll(good);
    List<Integer> leaning =
        choosing.ranked(
            i ->
                isPoint(i)
                    && passage(i).quality() == Quality.LEANS
                    && all.contains(i - 1)
                    && passage(i).follows(passage(i - 1)),
            scores::central);
    picked.addAll(choosing.distinct(leaning, all, POINTS_LEAST - good.size(), 0.45));
    return picked.isEmpty() ? fallback() : picked;
  }

  private List<Sentence> lastPoint(@Nullable Sentence dek, List<Sentence> why) {
    Sentence title = deks.title();
    Sentence last = title != null ? title : why.isEmpty() ? dek : why.get(0);
    return last == null ? List.of() : List.of(last);
  }

  /**
   * The paragraph; of {@code points} the last are given up, down to three, where it would be too
   * short without their sentences.
   */
  private List<Integer> details(List<Integer> points) {
    List<Integer> best = paragraph(points);
    while (choosing.words(best) < DETAILS_LEAST && points.size() > POINTS_LEAST) {
      points.remove(points.size() - 1);
      best = longer(best, paragraph(points));
    }
    if (choosing.words(best) < DETAILS_LEAST / 2) {
      best = longer(best, paragraph(true, List.of()));
    }
    return best;
  }

  private List<Integer> paragraph(List<Integer> points) {
    List<Integer> all = new ArrayList<>(told);
    all.addAll(points);
    List<Integer> own = paragraph(true, all);
    return choosing.words(own) >= DETAILS_LEAST ? own : longer(own, paragraph(false, all));
  }

  /** Of whole sentences, of the lead alone or of all articles, the most central first. */
  private List<Integer> paragraph(boolean lead, List<Integer> told) {
    return choosing.paragraph(
        i -> passage(i).quality().isWhole() && (!lead || passage(i).article() == 0),
        scores::central,
        told);
  }

  private List<Integer> longer(List<Integer> a, List<Integer> b) {
    return choosing.words(b) > choosing.words(a) ? b : a;
  }
}
