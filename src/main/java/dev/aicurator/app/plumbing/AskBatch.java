package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code {"qid","question","now"?}} lines in, {@code {"qid","answer","citations":[guids],
 * "abstained"}} lines out.
 */
public final class AskBatch {
  private AskBatch() {}

  /** What is said to a question; {@code citations} are guids of articles. */
  public record Said(String answer, List<String> citations, boolean abstained) {
    public Said {
      citations = List.copyOf(citations);
    }
  }

  /** Answers one question; {@code now} is an instant as text, or empty. */
  public interface Asked {
    Said answer(String question, String now);
  }

  /** Answers every line in order; returns how many could not be read. */
  public static int run(InputStream in, OutputStream out, Asked asked) throws IOException {
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine text = SummarizeBatch.read(line, lines);
        if (text != null) {
          answer(lines, text.id(), asked.answer(text.get("question"), text.get("now")));
        }
      }
      return lines.refused();
    }
  }

  private static void answer(JsonLines lines, String qid, Said said) throws IOException {
    JsonGenerator json = lines.out();
    json.writeStartObject();
    json.writeFieldName("qid");
    json.writeRawValue(qid);
    json.writeStringField("answer", said.answer());
    json.writeArrayFieldStart("citations");
    for (String guid : said.citations()) {
      json.writeString(guid);
    }
    json.writeEndArray();
    json.writeBooleanField("abstained", said.abstained());
    lines.endLine();
  }
}
