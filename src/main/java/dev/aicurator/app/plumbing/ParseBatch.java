package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Parses feeds for a pipeline: a request {@code {"id","file","base","content_type"}} a line in, an
 * answer {@code {"id","feed","entries"}} or {@code {"id","error"}} a line out, in order, one at a
 * time.
 */
public final class ParseBatch {
  private static final long MAX_FILE = 64L * 1024 * 1024;

  private ParseBatch() {}

  /** Answers every line of {@code in} until its end; returns how many could not be read. */
  public static int run(InputStream in, OutputStream out) throws IOException {
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine request = SummarizeBatch.read(line, lines);
        if (request != null) {
          answer(request, lines);
        }
      }
      return lines.refused();
    }
  }

  private static void answer(TextLine request, JsonLines lines) throws IOException {
    JsonGenerator out = lines.out();
    out.writeStartObject();
    out.writeFieldName("id");
    out.writeRawValue(request.id());
    ParsedJson.members(parse(request), out);
    lines.endLine();
  }

  private static Parsed parse(TextLine request) {
    try {
      Path file = Path.of(request.get("file"));
      if (Files.size(file) > MAX_FILE) {
        return new Parsed.Refused("too-large", "more than " + MAX_FILE + " bytes");
      }
      byte[] bytes = Files.readAllBytes(file);
      return FeedParser.parse(bytes, given(request, "base"), given(request, "content_type"));
    } catch (IOException | InvalidPathException e) {
      return new Parsed.Refused("unreadable", "no such file, or it cannot be read");
    }
  }

  private static @Nullable String given(TextLine request, String name) {
    String value = request.get(name);
    return value.isEmpty() ? null : value;
  }
}
