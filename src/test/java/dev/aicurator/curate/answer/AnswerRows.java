package dev.aicurator.curate.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.app.ask.Shelf;
import dev.aicurator.app.desk.Desk;
import dev.aicurator.config.Settings;
import dev.aicurator.curate.words.Parts;
import dev.aicurator.model.ask.Library;
import dev.aicurator.model.ask.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * What {@code src/bench/train_answers.py} learns from: for each of the {@code
 * {"qid","question","now","without":[guids],"cut":[sentences]}} lines of a file every sentence of
 * the articles found, as little-endian floats in base 64: its traits, the signs of support were it
 * the best one, and whether it is ruled out. Arguments: the home of a store, the questions, the
 * file to write, gzipped.
 */
final class AnswerRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Support.Lead UNIT = new Support.Lead(1, 1);

  private AnswerRows() {}

  public static void main(String[] args) throws IOException {
    Settings settings = Settings.load(Map.of(), Path.of(args[0]));
    var file = new GZIPOutputStream(Files.newOutputStream(Path.of(args[2])));
    try (Desk desk = new Desk(settings, Clock.systemUTC());
        BufferedReader questions = Files.newBufferedReader(Path.of(args[1]));
        JsonGenerator json = new JsonFactory().createGenerator(file)) {
      json.setRootValueSeparator(null);
      Library whole = new Shelf(desk, new dev.aicurator.app.read.Reading(desk), List.of(), null);
      for (String line = questions.readLine(); line != null; line = questions.readLine()) {
        JsonNode asked = JSON.readTree(line);
        write(asked, new Lessened(whole, strings(asked, "without"), strings(asked, "cut")), json);
      }
    }
  }

  private static List<String> strings(JsonNode node, String name) {
    List<String> strings = new ArrayList<>();
    node.path(name).forEach(s -> strings.add(s.asText()));
    return strings;
  }

  private static void write(JsonNode node, Library library, JsonGenerator json) throws IOException {
    ZonedDateTime now = ZonedDateTime.parse(node.path("now").asText());
    Question question = Question.of(node.path("question").asText(), now);
    Reading reading = new Reading(question, library);
    Asked asked = reading.ask(question.text());
    json.writeStartObject();
    json.writeStringField("qid", node.path("qid").asText());
    json.writeNumberField("parts", Parts.of(question.text()).size());
    json.writeStringField("kind", asked.kind().name());
    json.writeArrayFieldStart("articles");
    for (Evidence one : reading.evidence(asked, ExtractiveAnswerer.most(asked))) {
      article(one, reading.sought(asked), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void article(Evidence one, Sought sought, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("guid", one.article().guid());
    json.writeArrayFieldStart("texts");
    for (Evidence.Scored each : one.scored()) {
      json.writeString(each.sentence().text());
    }
    json.writeEndArray();
    json.writeBinaryField("rows", rows(one, sought));
    json.writeEndObject();
  }

  private static byte[] rows(Evidence one, Sought sought) {
    List<double[]> rows = new ArrayList<>();
    for (Evidence.Scored each : one.scored()) {
      Support support = Support.of(sought, one, each, UNIT);
      double ruledOut = support.isRuledOut() ? 1 : 0;
      rows.addAll(List.of(each.traits(), support.signs(), new double[] {ruledOut}));
    }
    int floats = rows.stream().mapToInt(row -> row.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(floats * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (double[] row : rows) {
      for (double value : row) {
        bytes.putFloat((float) value);
      }
    }
    return bytes.array();
  }
}
