package dev.aicurator.curate.answer;

import dev.aicurator.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which sentences make the answer. */
final class Choice {
  private static final int SENTENCES = 3;
  private static final int WORDS = 110;

  private Choice() {}

  /** The best sentences of the best article, in its own order. */
  static List<Sentence> fact(Asked asked, List<Evidence> evidence) {
    List<Evidence.Scored> best = new ArrayList<>(evidence.get(0).scored());
    best.sort(Comparator.comparingDouble(Evidence.Scored::score).reversed());
    List<Evidence.Scored> chosen = new ArrayList<>();
    int words = 0;
    for (Evidence.Scored one : best) {
      int more = one.sentence().text().split("\\s+").length;
      if (chosen.size() < SENTENCES && (chosen.isEmpty() || words + more <= WORDS)) {
        chosen.add(one);
        words += more;
      }
    }
    chosen.sort(Comparator.comparingInt(Evidence.Scored::place));
    return chosen.stream().map(Evidence.Scored::sentence).toList();
  }
}
