package dev.aicurator.store.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.time.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object; null, blank lists and false fields are left out. */
public final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final JsonGenerator out;

  private JsonLine() {
    try {
      out = JSON.createGenerator(bytes);
      out.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonLine start() {
    return new JsonLine();
  }

  /** A record of an id: id and stamp come first, where readers look for them. */
  public static JsonLine start(String id, Stamp stamp) {
    return new JsonLine().put("id", id).stamp(stamp);
  }

  JsonLine stamp(Stamp stamp) {
    return put("hlc", stamp.hlc()).put("node", stamp.node()).put("seq", stamp.seq());
  }

  public JsonLine put(String name, @Nullable String value) {
    return value == null
        ? this
        : write(
            () -> {
              out.writeFieldName(name);
              text(value);
            });
  }

  public JsonLine put(String name, @Nullable Instant value) {
    return value == null ? this : put(name, value.toString());
  }

  public JsonLine put(String name, long value) {
    return write(() -> out.writeNumberField(name, value));
  }

  JsonLine put(String name, @Nullable Integer value) {
    return value == null ? this : put(name, value.longValue());
  }

  JsonLine put(String name, double value) {
    return write(() -> out.writeNumberField(name, value));
  }

  public JsonLine put(String name, boolean value) {
    return value ? write(() -> out.writeBooleanField(name, true)) : this;
  }

  JsonLine texts(String name, Collection<String> values) {
    return list(name, values, (line, value) -> line.write(() -> text(value)));
  }

  <T> JsonLine objects(String name, Collection<T> values, BiConsumer<JsonLine, T> writer) {
    return list(
        name,
        values,
        (line, value) -> {
          write(out::writeStartObject);
          writer.accept(line, value);
          write(out::writeEndObject);
        });
  }

  <T> JsonLine list(String name, Collection<T> values, BiConsumer<JsonLine, T> writer) {
    if (values.isEmpty()) {
      return this;
    }
    write(() -> out.writeArrayFieldStart(name));
    values.forEach(value -> writer.accept(this, value));
    return write(out::writeEndArray);
  }

  <T> JsonLine object(String name, @Nullable T value, BiConsumer<JsonLine, T> writer) {
    if (value == null) {
      return this;
    }
    write(() -> out.writeObjectFieldStart(name));
    writer.accept(this, value);
    return write(out::writeEndObject);
  }

  JsonLine array(int start, int end, String text) {
    return write(
        () -> {
          out.writeStartArray();
          out.writeNumber(start);
          out.writeNumber(end);
          text(text);
          out.writeEndArray();
        });
  }

  /** The object alone. */
  public byte[] json() {
    write(
        () -> {
          out.writeEndObject();
          out.close();
        });
    return bytes.toByteArray();
  }

  /** The object with its sum, as a line. */
  public byte[] sealed() {
    return Line.seal(json());
  }

  /** Half a surrogate pair cannot be written as UTF-8. */
  private void text(String text) throws IOException {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (Character.isSurrogate(chars[i])) {
        if (isPair(chars, i)) {
          i++;
        } else {
          chars[i] = '\ufffd';
        }
      }
    }
    out.writeString(chars, 0, chars.length);
  }

  private static boolean isPair(char[] text, int at) {
    return at + 1 < text.length && Character.isSurrogatePair(text[at], text[at + 1]);
  }

  private interface Step {
    void run() throws IOException;
  }

  private JsonLine write(Step step) {
    try {
      step.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
