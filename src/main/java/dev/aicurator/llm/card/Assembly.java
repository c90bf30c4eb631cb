package dev.aicurator.llm.card;

import dev.aicurator.llm.gate.Gate;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a card of the model's sentences that pass the gate and have the right length; where too few
 * are left, the embedded writer's stand in. The headline stays the publisher's.
 */
final class Assembly {
  private static final int DEK_WORDS = 30;
  private static final int WHY = 2;
  private static final int WHY_WORDS = 45;
  private static final int POINTS_LEAST = 3;
  private static final int POINTS_MOST = 5;
  private static final int POINT_WORDS = 30;
  private static final int DETAIL_WORDS = 60;
  private static final int DETAILS_LEAST = 40;
  private static final int DETAILS_MOST = 160;

  private final Gate gate;
  private final Card embedded;
  private int failed;
  private int kept;
  private int replaced;

  Assembly(Gate gate, Card embedded) {
    this.gate = gate;
    this.embedded = embedded;
  }

  int kept() {
    return kept;
  }

  int replaced() {
    return Math.min(replaced, failed);
  }

  int dropped() {
    return failed - replaced();
  }

  Card card(Draft draft, Card.By by) {
    Sentence dek = dek(draft.dek());
    List<Sentence> why = passing(draft.why(), WHY, WHY_WORDS, Integer.MAX_VALUE);
    List<Sentence> points = points(draft.points());
    List<Sentence> details = passing(draft.details(), 20, DETAIL_WORDS, DETAILS_MOST);
    return new Card(
        embedded.headline(),
        dek,
        why.isEmpty() ? instead(embedded.whyItMatters()) : why,
        points,
        words(details) < DETAILS_LEAST ? given(details, embedded.details()) : details,
        embedded.thin(),
        embedded.language(),
        by);
  }

  private @Nullable Sentence dek(String text) {
    List<Sentence> dek = passing(List.of(text), 1, DEK_WORDS, DEK_WORDS);
    if (!dek.isEmpty()) {
      return dek.get(0);
    }
    replaced += embedded.dek() == null ? 0 : 1;
    return embedded.dek();
  }

  private List<Sentence> points(List<String> texts) {
    List<Sentence> points =
        new ArrayList<>(passing(texts, POINTS_MOST, POINT_WORDS, Integer.MAX_VALUE));
    for (Sentence own : embedded.keyPoints()) {
      boolean told = points.stream().anyMatch(p -> isSamePlace(p, own));
      if (points.size() < POINTS_LEAST && !told) {
        points.add(own);
        replaced++;
      }
    }
    return points;
  }

  private static boolean isSamePlace(Sentence a, Sentence b) {
    return a.article().equals(b.article())
        && a.block() == b.block()
        && a.start() < b.end()
        && b.start() < a.end();
  }

  private List<Sentence> instead(List<Sentence> own) {
    replaced += own.size();
    return own;
  }

  /** The embedded writer's details, unless they are shorter still. */
  private List<Sentence> given(List<Sentence> details, List<Sentence> own) {
    if (words(own) <= words(details)) {
      return details;
    }
    kept -= details.size();
    failed += details.size();
    return instead(own);
  }

  private List<Sentence> passing(List<String> texts, int most, int longest, int words) {
    List<Sentence> out = new ArrayList<>();
    int left = words;
    for (String text : texts) {
      int length = Tokens.count(text);
      Sentence passed = length > longest ? null : gate.check(text).sentence();
      if (passed == null) {
        failed++;
      } else if (out.size() < most && length <= left) {
        out.add(passed);
        left -= length;
        kept++;
      }
    }
    return out;
  }

  private static int words(List<Sentence> sentences) {
    return sentences.stream().mapToInt(s -> Tokens.count(s.text())).sum();
  }
}
