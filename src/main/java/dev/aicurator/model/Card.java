package dev.aicurator.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story page: a field with nothing behind it is null or empty, never filler.
 *
 * @param thin true when the articles had little to say
 */
public record Card(
    String headline,
    @Nullable Sentence dek,
    List<Sentence> whyItMatters,
    List<Sentence> keyPoints,
    List<Sentence> details,
    boolean thin,
    @Nullable String language,
    By by) {
  public Card {
    whyItMatters = Later.copyOf(whyItMatters);
    keyPoints = Later.copyOf(keyPoints);
    details = Later.copyOf(details);
  }

  /** Sentences joined into one paragraph, or null when there are none. */
  public static @Nullable String paragraph(List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    Sentence before = null;
    for (Sentence s : sentences) {
      out.append(before == null ? "" : s.gap(before)).append(s.text());
      before = s;
    }
    return out.toString();
  }

  /**
   * Who wrote it: {@code kind} is extractive, model, or fallback when the embedded writer stood in
   * for a model that gave nothing usable; {@code model} names the model.
   */
  public record By(String kind, @Nullable String model, Instant at) {}
}
