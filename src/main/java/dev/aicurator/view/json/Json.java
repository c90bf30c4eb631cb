package dev.aicurator.view.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.aicurator.view.ink.Times;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes JSON: an absent value is null, an absent list empty; times are RFC 3339. */
public final class Json {
  private static final String HEX = "0123456789abcdef";
  private final JsonGenerator out;
  private final Appendable sink;

  private Json(Appendable sink) throws IOException {
    this.sink = sink;
    this.out = new JsonFactory().createGenerator(new Sink(sink));
    out.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    out.setRootValueSeparator(null);
  }

  /** Writes one value. */
  public interface Body<T> {
    void write(Json json, T value) throws IOException;
  }

  /** An array of values, one a line; indented for people. */
  public static <T> void array(
      Appendable sink, boolean people, Collection<T> values, Body<? super T> body)
      throws IOException {
    Json json = new Json(sink);
    if (people) {
      json.out.setPrettyPrinter(new DefaultPrettyPrinter());
      json.out.writeStartArray();
      for (T value : values) {
        body.write(json, value);
      }
      json.out.writeEndArray();
    } else {
      json.rows(values, body);
    }
    json.end();
  }

  /** One value a line (JSON Lines). */
  public static <T> void lines(Appendable sink, Collection<T> values, Body<? super T> body)
      throws IOException {
    Json json = new Json(sink);
    for (T value : values) {
      body.write(json, value);
      json.end();
    }
  }

  /** One value, indented for people. */
  public static <T> void one(Appendable sink, boolean people, T value, Body<? super T> body)
      throws IOException {
    Json json = new Json(sink);
    if (people) {
      json.out.setPrettyPrinter(new DefaultPrettyPrinter());
    }
    body.write(json, value);
    json.end();
  }

  private <T> void rows(Collection<T> values, Body<? super T> body) throws IOException {
    sink.append('[');
    String between = "\n";
    for (T value : values) {
      sink.append(between);
      body.write(this, value);
      out.flush();
      between = ",\n";
    }
    sink.append(values.isEmpty() ? "]" : "\n]");
  }

  private void end() throws IOException {
    out.flush();
    sink.append('\n');
  }

  public Json open() throws IOException {
    out.writeStartObject();
    return this;
  }

  public Json open(String name) throws IOException {
    out.writeObjectFieldStart(name);
    return this;
  }

  public Json close() throws IOException {
    out.writeEndObject();
    return this;
  }

  public Json put(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    return value(value);
  }

  public Json put(String name, @Nullable Instant value) throws IOException {
    return put(name, Times.rfc(value));
  }

  public Json put(String name, long value) throws IOException {
    out.writeNumberField(name, value);
    return this;
  }

  public Json put(String name, @Nullable Integer value) throws IOException {
    if (value == null) {
      out.writeNullField(name);
      return this;
    }
    return put(name, value.longValue());
  }

  /** A number to six decimals, so that the same sum always reads the same. */
  public Json put(String name, double value) throws IOException {
    double rounded = Math.rint(value * 1e6) / 1e6;
    if (Double.isFinite(rounded)) {
      out.writeNumberField(name, rounded == 0 ? 0 : rounded);
    } else {
      out.writeNullField(name);
    }
    return this;
  }

  public Json put(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
    return this;
  }

  public Json texts(String name, Collection<String> values) throws IOException {
    return list(name, values, Json::value);
  }

  public Json numbers(String name, Collection<Integer> values) throws IOException {
    return list(name, values, (json, n) -> json.out.writeNumber(n));
  }

  public <T> Json list(String name, Collection<T> values, Body<? super T> body) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      body.write(this, value);
    }
    out.writeEndArray();
    return this;
  }

  private Json value(@Nullable String value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (isPlain(value)) {
      out.writeString(value);
    } else {
      out.writeRawValue(quoted(value));
    }
    return this;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mustEscape(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || mustEscape(text, i)) {
        out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt((c >> 8) & 15));
        out.append(HEX.charAt((c >> 4) & 15)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Beyond what JSON asks for: what a terminal obeys, what nobody sees, what UTF-8 cannot say. */
  private static boolean mustEscape(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7f || (c > 0xa0 && c < 0x300)) {
      return c == 0xad;
    }
    if (Character.isSurrogate(c)) {
      return !isPair(text, i) || isHidden(pairAt(text, i));
    }
    return isHidden(c);
  }

  private static boolean isPair(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static int pairAt(String text, int i) {
    return text.codePointAt(Character.isHighSurrogate(text.charAt(i)) ? i : i - 1);
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          c != 0x200d;
      default -> c >= 0xe0100 && c <= 0xe01ef;
    };
  }

  private static final class Sink extends Writer {
    private final Appendable out;

    Sink(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      out.append(java.nio.CharBuffer.wrap(chars, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.append(text, from, from + length);
    }

    @Override
    public void flush() {
      // the owner of the sink flushes it
    }

    @Override
    public void close() {
      // the owner of the sink closes it
    }
  }
}
