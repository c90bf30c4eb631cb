package dev.aicurator.feed;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of which there is one each: of several elements with one meaning the best rank wins. */
final class Best {
  private final Map<String, Ranked> fields = new LinkedHashMap<>();

  private record Ranked(Object value, int rank) {}

  /**
   * @param value a text or an instant; null says nothing
   * @param rank the lower, the better; of equal ones the first stays
   */
  void put(String field, @Nullable Object value, int rank) {
    if (value == null) {
      return;
    }
    Ranked before = fields.get(field);
    if (before == null || rank < before.rank) {
      fields.put(field, new Ranked(value, rank));
    }
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  @Nullable String text(String field) {
    Ranked found = fields.get(field);
    return found == null ? null : (String) found.value;
  }

  @Nullable Instant time(String field) {
    Ranked found = fields.get(field);
    return found == null ? null : (Instant) found.value;
  }
}
