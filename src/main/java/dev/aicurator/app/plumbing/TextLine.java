package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * One line of input: an article, a headline or a question. A field that is missing, null or no
 * scalar is empty; fields nobody asks for are ignored.
 *
 * @param id its id as JSON text, {@code null} where there is none
 */
record TextLine(String id, Map<String, String> fields) {

  /** Reads one object; throws where {@code json} is no JSON object. */
  static TextLine of(byte[] json) throws IOException {
    try (JsonParser parser = JsonLines.JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      String id = "null";
      Map<String, String> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("id") || name.equals("qid")) {
          id = value.isScalarValue() ? literal(parser, value) : id;
        }
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new IOException("not one JSON object");
      }
      return new TextLine(id, fields);
    }
  }

  private static String literal(JsonParser parser, JsonToken value) throws IOException {
    if (value != JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    StringWriter out = new StringWriter();
    try (var generator = JsonLines.JSON.createGenerator(out)) {
      generator.writeString(parser.getText());
    }
    return out.toString();
  }

  String get(String name) {
    return fields.getOrDefault(name, "");
  }
}
