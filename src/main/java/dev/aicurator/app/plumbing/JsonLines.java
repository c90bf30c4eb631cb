package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of JSON in and out with a bound on the length of a line; what was answered is flushed
 * before more is waited for, so that a pipeline never stands still.
 */
final class JsonLines implements Closeable {
  static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_BYTES = 32 << 20;
  private final InputStream in;
  private final JsonGenerator out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private int refused;

  JsonLines(InputStream in, OutputStream out) throws IOException {
    this.in = in;
    this.out = JSON.createGenerator(out).setRootValueSeparator(null);
    this.out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** The next line that is not blank, as bytes of UTF-8; null at the end. */
  byte @Nullable [] next() throws IOException {
    while (true) {
      line.reset();
      int end = read();
      number++;
      byte[] bytes = line.toByteArray();
      if (!isBlank(bytes)) {
        return bytes;
      }
      if (end < 0) {
        return null;
      }
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return new String(bytes, StandardCharsets.UTF_8).isBlank();
      }
      if (!Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }

  /** Reads up to a line feed or the end; what is past the bound is dropped. */
  private int read() throws IOException {
    while (true) {
      if (at == end && !fill()) {
        return -1;
      }
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (line.size() <= MOST_BYTES) {
        line.write(buffer, from, at - from);
      }
      if (at < end) {
        at++;
        return '\n';
      }
    }
  }

  private boolean fill() throws IOException {
    out.flush();
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  JsonGenerator out() {
    return out;
  }

  /** Ends the object under way and its line. */
  void endLine() throws IOException {
    out.writeEndObject();
    out.writeRaw('\n');
  }

  /** Answers a line that cannot be read. */
  void refuse(String why) throws IOException {
    refused++;
    out.writeStartObject();
    out.writeNullField("id");
    out.writeStringField("error", "line " + number + ": " + why);
    endLine();
  }

  /** How many lines were refused. */
  int refused() {
    return refused;
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
