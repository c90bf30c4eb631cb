package dev.aicurator.llm.card;

import dev.aicurator.text.Clean;
import dev.aicurator.text.Sentences;
import dev.langchain4j.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A card as the model wrote it, cut into clean sentences, not checked yet. */
record Draft(String dek, List<String> why, List<String> points, List<String> details) {
  private static final int MOST_CHARS = 64_000;
  private static final int MOST_SENTENCES = 40;

  Draft {
    why = List.copyOf(why);
    points = List.copyOf(points);
    details = List.copyOf(details);
  }

  /** The JSON object in {@code answer}, whatever stands around it; empty when it is no card. */
  static Optional<Draft> read(String answer) {
    int start = answer.indexOf('{', Math.max(0, answer.lastIndexOf("</think>")));
    int end = answer.lastIndexOf('}');
    if (start < 0 || end < start || end - start > MOST_CHARS) {
      return Optional.empty();
    }
    try {
      Map<?, ?> json = Json.fromJson(answer.substring(start, end + 1), Map.class);
      return json == null ? Optional.empty() : of(json);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Draft> of(Map<?, ?> json) {
    List<String> dek = sentences(json.get("dek"));
    List<String> why = sentences(json.get("why_it_matters"));
    List<String> points = sentences(json.get("key_points"));
    List<String> details = sentences(json.get("details"));
    boolean whole = !dek.isEmpty() && !why.isEmpty() && !points.isEmpty() && !details.isEmpty();
    return whole ? Optional.of(new Draft(dek.get(0), why, points, details)) : Optional.empty();
  }

  /** Of a string or an array of strings; empty when it is neither. */
  private static List<String> sentences(@Nullable Object value) {
    List<String> out = new ArrayList<>();
    List<?> texts = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
    for (Object text : texts) {
      if (!(text instanceof String said)) {
        return List.of();
      }
      for (String sentence : Sentences.of(Clean.line(said))) {
        if (out.size() < MOST_SENTENCES && !out.contains(sentence)) {
          out.add(sentence);
        }
      }
    }
    return out;
  }
}
