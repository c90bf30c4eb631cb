package dev.aicurator.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * What {@code src/bench/train_blocks.py} learns from: {@code {"set","id","url","features",
 * "texts":[],"rows"}} lines, gzipped, where {@code rows} is the little-endian floats of all blocks
 * in base 64. Arguments: the folder of the sets, the file to write.
 */
final class BlockRows {
  private BlockRows() {}

  public static void main(String[] args) throws IOException {
    var file = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])));
    try (JsonGenerator json = new JsonFactory().createGenerator(file)) {
      json.setRootValueSeparator(null);
      MarkedPages.each(Path.of(args[0]), page -> write(page, json));
    }
  }

  private static void write(MarkedPages.Marked page, JsonGenerator json) throws IOException {
    Sheet sheet = page.sheet();
    Features features = new Features(sheet);
    json.writeStartObject();
    json.writeStringField("set", page.set());
    json.writeStringField("id", page.id());
    json.writeStringField("url", page.url());
    json.writeArrayFieldStart("texts");
    for (int i = 0; i < sheet.size(); i++) {
      json.writeString(sheet.at(i).text());
    }
    json.writeEndArray();
    json.writeNumberField("features", sheet.size() == 0 ? 0 : features.of(0).length);
    json.writeBinaryField("rows", rows(sheet, features));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static byte[] rows(Sheet sheet, Features features) {
    ByteBuffer bytes = ByteBuffer.allocate(0);
    for (int i = 0; i < sheet.size(); i++) {
      float[] row = features.of(i);
      if (i == 0) {
        bytes = ByteBuffer.allocate(sheet.size() * row.length * Float.BYTES);
        bytes.order(ByteOrder.LITTLE_ENDIAN);
      }
      for (float value : row) {
        bytes.putFloat(value);
      }
    }
    return bytes.array();
  }
}
