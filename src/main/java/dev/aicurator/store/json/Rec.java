package dev.aicurator.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.time.Stamp;
import dev.aicurator.store.time.Times;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One JSON object as read, asked field by field; a required field that is not there is refused. */
public final class Rec {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DEEPEST = 32;
  private final Map<String, Object> fields;

  private Rec(Map<String, Object> fields) {
    this.fields = fields;
  }

  public static Rec parse(Line line) {
    return parse(line.buffer(), line.from(), line.to());
  }

  public static Rec parse(byte[] bytes) {
    return parse(bytes, 0, bytes.length);
  }

  static Rec parse(byte[] bytes, int from, int to) {
    try (JsonParser in = JSON.createParser(bytes, from, to - from)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no JSON object");
      }
      Map<String, Object> fields = object(in, 1);
      if (in.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON value");
      }
      return new Rec(fields);
    } catch (IOException e) {
      throw new IllegalArgumentException("broken JSON", e);
    }
  }

  private static Map<String, Object> object(JsonParser in, int depth) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      Object value = value(in, depth);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("JSON too deep");
    }
    return switch (in.currentToken()) {
      case START_OBJECT -> new Rec(object(in, depth + 1));
      case START_ARRAY -> array(in, depth + 1);
      case VALUE_STRING -> in.getText();
      case VALUE_NUMBER_INT ->
          in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? (Object) in.getDoubleValue()
              : (Object) in.getLongValue();
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static List<Object> array(JsonParser in, int depth) throws IOException {
    List<Object> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == null) {
        throw new IllegalArgumentException("broken JSON");
      }
      Object item = value(in, depth);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  public Stamp stamp() {
    return Stamp.of(text("hlc"), text("node"), number("seq", 0));
  }

  public @Nullable String text(String name) {
    return fields.get(name) instanceof String text ? text : null;
  }

  public String need(String name) {
    String text = text(name);
    if (text == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return text;
  }

  public String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  public @Nullable Instant instant(String name) {
    String text = text(name);
    return text == null ? null : Times.parse(text);
  }

  public Instant needInstant(String name) {
    Instant instant = instant(name);
    if (instant == null) {
      throw new IllegalArgumentException("no instant " + name);
    }
    return instant;
  }

  public long number(String name, long otherwise) {
    return fields.get(name) instanceof Number number ? number.longValue() : otherwise;
  }

  public int integer(String name) {
    return fields.get(name) instanceof Number number ? number.intValue() : 0;
  }

  public @Nullable Integer integerOrNull(String name) {
    return fields.get(name) instanceof Number number ? number.intValue() : null;
  }

  public double decimal(String name) {
    return fields.get(name) instanceof Number number ? number.doubleValue() : 0;
  }

  public boolean is(String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }

  public java.util.Set<String> names() {
    return fields.keySet();
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  public @Nullable Rec object(String name) {
    return fields.get(name) instanceof Rec rec ? rec : null;
  }

  public Rec needObject(String name) {
    Rec rec = object(name);
    if (rec == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return rec;
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : items(name)) {
      if (item instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  public <T> List<T> objects(String name, Function<Rec, T> reader) {
    List<T> objects = new ArrayList<>();
    for (Object item : items(name)) {
      if (item instanceof Rec rec) {
        objects.add(reader.apply(rec));
      }
    }
    return objects;
  }

  /** The items of an array as they are: Rec, List, String, Long, Double or Boolean. */
  public List<?> items(String name) {
    return fields.get(name) instanceof List<?> items ? items : List.of();
  }
}
