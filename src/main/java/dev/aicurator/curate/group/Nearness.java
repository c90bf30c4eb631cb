package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Doc;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time as a soft penalty: 1 for documents of one day, less for distant ones, never nothing. */
record Nearness(List<@Nullable Instant> times) {
  private static final double MOST_LOST = 0.4;
  private static final double DAYS = 10;

  static Nearness of(List<Doc> docs) {
    List<@Nullable Instant> times = new ArrayList<>();
    for (Doc doc : docs) {
      times.add(doc.published());
    }
    return new Nearness(times);
  }

  double of(int i, int j) {
    Instant a = times.get(i);
    Instant b = times.get(j);
    if (a == null || b == null) {
      return 1;
    }
    double days = Math.abs(Duration.between(a, b).getSeconds()) / 86_400.0;
    return 1 - MOST_LOST * Math.min(1, Math.max(0, days - 1) / DAYS);
  }
}
