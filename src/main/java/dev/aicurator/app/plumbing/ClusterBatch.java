package dev.aicurator.app.plumbing;

import dev.aicurator.curate.group.Grouper;
import dev.aicurator.curate.sketch.Doc;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id","title","text","published"?,"source"?}} lines in, {@code {"id","cluster"}} lines
 * out; a cluster bears the id of its first article. All lines are read before one is answered; of
 * each text no more is held than grouping looks at.
 */
public final class ClusterBatch {
  private static final int MOST_CHARS = 20_000;
  private static final int MOST_TITLE = 2_000;

  private ClusterBatch() {}

  /** What is put together. */
  public enum Options {
    /** Articles on one event. */
    STORIES,
    /** Copies and edited copies only. */
    NEAR_DUPLICATES
  }

  /** Answers every line in order; returns how many could not be read. */
  public static int run(InputStream in, OutputStream out, Options options) throws IOException {
    List<String> ids = new ArrayList<>();
    List<Doc> docs = new ArrayList<>();
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine text = SummarizeBatch.read(line, lines);
        if (text != null) {
          ids.add(text.id());
          docs.add(doc(text));
        }
      }
      List<Integer> labels =
          options == Options.STORIES ? Grouper.cluster(docs) : Grouper.nearDuplicates(docs);
      for (int i = 0; i < ids.size(); i++) {
        answer(lines, ids.get(i), ids.get(labels.get(i)), labels.get(i));
      }
      return lines.refused();
    }
  }

  private static void answer(JsonLines lines, String id, String first, int place)
      throws IOException {
    lines.out().writeStartObject();
    lines.out().writeFieldName("id");
    lines.out().writeRawValue(id);
    lines.out().writeFieldName("cluster");
    lines.out().writeRawValue(first.equals("null") ? Integer.toString(place) : first);
    lines.endLine();
  }

  private static Doc doc(TextLine line) {
    String source = line.get("source");
    return new Doc(
        cut(line.get("title"), MOST_TITLE),
        cut(line.get("text"), MOST_CHARS),
        time(line.get("published")),
        source.isEmpty() ? null : source);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** RFC 3339, or a bare date at midnight UTC; null for anything else. */
  private static @Nullable Instant time(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
