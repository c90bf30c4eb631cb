package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.extract.Extractor;
import dev.aicurator.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id","file","url"}} lines in; out, in order and one at a time, {@code
 * {"id","text","title","dek","authors","published","modified","site","language","image",
 * "canonical","status"}} or {@code {"id","error"}} lines. Absent is null; times are RFC 3339, in
 * the zone the page gives them in.
 */
public final class ExtractBatch {
  private static final long MOST_BYTES = 16 << 20;

  private ExtractBatch() {}

  /** Answers every line in order; returns how many got an error. */
  public static int run(InputStream in, OutputStream out) throws IOException {
    int failed = 0;
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine asked = SummarizeBatch.read(line, lines);
        if (asked != null && !answer(asked, lines)) {
          failed++;
        }
      }
      return failed + lines.refused();
    }
  }

  private static boolean answer(TextLine asked, JsonLines lines) throws IOException {
    JsonGenerator json = lines.out();
    json.writeStartObject();
    json.writeFieldName("id");
    json.writeRawValue(asked.id());
    String trouble;
    try {
      trouble = read(asked, json);
    } catch (IOException | InvalidPathException e) {
      trouble = "file: cannot be read";
    }
    if (trouble != null) {
      json.writeStringField("error", trouble);
    }
    lines.endLine();
    return trouble == null;
  }

  /** Writes what the file says; or returns why it cannot be said. */
  private static @Nullable String read(TextLine asked, JsonGenerator json) throws IOException {
    if (asked.get("file").isEmpty()) {
      return "file: missing";
    }
    Path file = Path.of(asked.get("file"));
    if (!Files.isRegularFile(file)) {
      return Files.exists(file) ? "file: is no plain file" : "file: not found";
    }
    if (Files.size(file) > MOST_BYTES) {
      return "too-large: over 16 MiB";
    }
    byte[] html = Files.readAllBytes(file);
    if (!Extractor.isMarkup(html)) {
      return "not-html: the file is not text";
    }
    String url = asked.get("url");
    write(Extractor.read(html, url.isEmpty() ? null : url, null), json);
    return null;
  }

  private static void write(Extractor.Reading reading, JsonGenerator json) throws IOException {
    Page page = reading.page();
    json.writeStringField("text", page.text());
    json.writeStringField("title", page.title());
    json.writeStringField("dek", page.dek());
    SummarizeBatch.array(json, "authors", page.authors());
    json.writeStringField("published", time(reading.published()));
    json.writeStringField("modified", time(reading.modified()));
    json.writeStringField("site", page.site());
    json.writeStringField("language", page.language());
    json.writeStringField("image", page.image());
    json.writeStringField("canonical", page.canonical());
    json.writeStringField("status", page.status().slug());
  }

  private static @Nullable String time(@Nullable OffsetDateTime at) {
    return at == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
  }
}
