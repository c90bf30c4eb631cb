package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.curate.relevance.Judgement;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.model.feed.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"id","title","source"?,"text"?}} lines in, {@code {"id","ai","score","topic"}} lines out;
 * {@code topic} is null where none is certain.
 */
public final class RelevanceBatch {
  private final JsonLines lines;
  private final Options options;

  private RelevanceBatch(JsonLines lines, Options options) {
    this.lines = lines;
    this.options = options;
  }

  /**
   * How lines are judged.
   *
   * @param sources the source that a line names by slug or title, where it is known
   * @param explain whether {@code "reasons"}, the summands in log odds, are told too
   */
  public record Options(
      Relevance relevance, Function<String, Optional<Source>> sources, boolean explain) {
    public static final Options DEFAULT =
        new Options(Relevance.builtIn(), name -> Optional.empty(), false);
  }

  /** As below, with the built-in judgement and no known sources. */
  public static int run(InputStream in, OutputStream out, boolean explain) throws IOException {
    Options usual = Options.DEFAULT;
    return run(in, out, new Options(usual.relevance(), usual.sources(), explain));
  }

  /** Answers every line in order; returns how many could not be read. */
  public static int run(InputStream in, OutputStream out, Options options) throws IOException {
    try (JsonLines lines = new JsonLines(in, out)) {
      RelevanceBatch batch = new RelevanceBatch(lines, options);
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        TextLine text = SummarizeBatch.read(line, lines);
        if (text != null) {
          batch.answer(text);
        }
      }
      return lines.refused();
    }
  }

  private void answer(TextLine text) throws IOException {
    @Nullable Source source = options.sources().apply(text.get("source")).orElse(null);
    Judgement judged =
        options.relevance().judge(text.get("title"), text.get("text"), List.of(), source);
    JsonGenerator json = lines.out();
    json.writeStartObject();
    json.writeFieldName("id");
    json.writeRawValue(text.id());
    json.writeBooleanField("ai", judged.ai());
    json.writeNumberField("score", Math.rint(judged.score() * 1e4) / 1e4);
    json.writeStringField("topic", judged.topics().isEmpty() ? null : judged.topics().get(0));
    if (options.explain()) {
      reasons(json, judged.reasons());
    }
    lines.endLine();
  }

  private static void reasons(JsonGenerator json, List<Judgement.Reason> reasons)
      throws IOException {
    json.writeObjectFieldStart("reasons");
    for (Judgement.Reason reason : reasons) {
      json.writeNumberField(reason.term(), Math.rint(reason.weight() * 100) / 100);
    }
    json.writeEndObject();
  }
}
