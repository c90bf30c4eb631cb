package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.curate.write.Summarizer;
import dev.aicurator.curate.write.Summary;
import dev.aicurator.curate.write.SummaryOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id","title","text"}} lines in, {@code
 * {"id","dek","whyItMatters","keyPoints","details","summary","keyphrases"}} lines out.
 */
public final class SummarizeBatch {
  private SummarizeBatch() {}

  /** As below, with summaries of that many sentences, or, above 0, that share of the words. */
  public static int run(InputStream in, OutputStream out, int sentences, double ratio)
      throws IOException {
    return run(in, out, new SummaryOptions(sentences, ratio));
  }

  /** Answers every line in order; returns how many could not be read. */
  public static int run(InputStream in, OutputStream out, SummaryOptions options)
      throws IOException {
    Summarizer summarizer = new Summarizer();
    try (JsonLines lines = new JsonLines(in, out)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        answer(line, lines, summarizer, options);
      }
      return lines.refused();
    }
  }

  private static void answer(
      byte[] line, JsonLines lines, Summarizer summarizer, SummaryOptions options)
      throws IOException {
    TextLine text = read(line, lines);
    if (text != null) {
      Summary made = summarizer.summarize(text.id(), text.get("title"), text.get("text"), options);
      JsonGenerator json = lines.out();
      json.writeStartObject();
      json.writeFieldName("id");
      json.writeRawValue(text.id());
      json.writeStringField("dek", made.dek());
      json.writeStringField("whyItMatters", made.whyItMatters());
      array(json, "keyPoints", made.keyPoints());
      json.writeStringField("details", made.details());
      array(json, "summary", made.summary());
      array(json, "keyphrases", made.keyphrases());
      lines.endLine();
    }
  }

  /** The line, or null after it was refused. */
  static @Nullable TextLine read(byte[] line, JsonLines lines) throws IOException {
    try {
      return TextLine.of(line);
    } catch (IOException e) {
      lines.refuse("not a JSON object");
      return null;
    }
  }

  static void array(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
