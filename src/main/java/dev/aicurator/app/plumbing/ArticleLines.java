package dev.aicurator.app.plumbing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"guid","title","text","url"?,"published"?,"source"?}} lines, one at a time. */
public final class ArticleLines {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          Instant::parse,
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));

  private ArticleLines() {}

  /** One article; {@code source}, {@code title} and {@code text} may be empty. */
  public record Line(
      String guid,
      String title,
      String text,
      @Nullable String url,
      @Nullable Instant published,
      String source) {}

  /** Hands every line that can be read to {@code sink}; returns why the others could not be. */
  public static List<String> read(InputStream in, Consumer<Line> sink) throws IOException {
    List<String> refused = new ArrayList<>();
    try (JsonLines lines = new JsonLines(in, OutputStream.nullOutputStream())) {
      int number = 0;
      for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
        number++;
        try {
          sink.accept(line(TextLine.of(bytes)));
        } catch (IOException | IllegalArgumentException e) {
          refused.add("record " + number + ": " + reason(e));
        }
      }
    }
    return refused;
  }

  private static String reason(Exception e) {
    return e instanceof IllegalArgumentException ? String.valueOf(e.getMessage()) : "not an object";
  }

  private static Line line(TextLine text) {
    String guid = first(text.get("guid"), text.get("id"), text.get("url"), text.get("title"));
    if (guid.isBlank()) {
      throw new IllegalArgumentException("neither guid nor url nor title");
    }
    String url = text.get("url");
    return new Line(
        guid,
        text.get("title"),
        text.get("text"),
        url.isBlank() ? null : url,
        instant(text.get("published").strip()),
        text.get("source"));
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return "";
  }

  /** What cannot be read as a time is no time. */
  private static @Nullable Instant instant(String text) {
    if (text.isEmpty()) {
      return null;
    }
    for (Function<String, Instant> form : FORMS) {
      try {
        return form.apply(text);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }
}
