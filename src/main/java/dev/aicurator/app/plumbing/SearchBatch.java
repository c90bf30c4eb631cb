package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** {@code {"qid","query"}} lines in, {@code {"qid","docs":[guids, best first]}} lines out. */
public final class SearchBatch {
  private SearchBatch() {}

  /**
   * Answers every line in order.
   *
   * @param search guids of the articles that fit a query, each once, best first
   * @return how many lines could not be read
   */
  public static int run(InputStream in, OutputStream out, Function<String, List<String>> search)
      throws IOException {
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine text = SummarizeBatch.read(line, lines);
        if (text != null) {
          answer(lines, text.id(), search.apply(text.get("query")));
        }
      }
      return lines.refused();
    }
  }

  private static void answer(JsonLines lines, String qid, List<String> guids) throws IOException {
    JsonGenerator json = lines.out();
    json.writeStartObject();
    json.writeFieldName("qid");
    json.writeRawValue(qid);
    json.writeArrayFieldStart("docs");
    for (String guid : guids) {
      json.writeString(guid);
    }
    json.writeEndArray();
    lines.endLine();
  }
}
