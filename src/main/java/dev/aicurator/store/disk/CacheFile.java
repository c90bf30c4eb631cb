package dev.aicurator.store.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the lines of some files, kept with how far each was read; taken only whole, and
 * only of this version and this store.
 */
public final class CacheFile {
  private final Path file;
  private final Path root;
  private final int version;

  /** What was kept; {@code data} is what the owner wrote. */
  public record Content(Map<Path, Follower.Position> positions, DataInputStream data) {}

  /** Writes the owner's part. */
  public interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  public CacheFile(Path file, Path root, int version) {
    this.file = file;
    this.root = root;
    this.version = version;
  }

  /** Null when it is missing, broken, or another's. */
  public @Nullable Content load() {
    try {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - 8;
      if (end < 8 || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
        return null;
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
      if (in.readInt() != version || !in.readUTF().equals(root.toString())) {
        return null;
      }
      Map<Path, Follower.Position> positions = new LinkedHashMap<>();
      for (int i = in.readInt(); i > 0; i--) {
        Path path = root.resolve(in.readUTF());
        positions.put(path, new Follower.Position(in.readUTF(), in.readLong(), in.readUTF()));
      }
      return new Content(positions, in);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** Replaces it. */
  public void save(Map<Path, Follower.Position> positions, Body body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(version);
      out.writeUTF(root.toString());
      out.writeInt(positions.size());
      for (Map.Entry<Path, Follower.Position> e : positions.entrySet()) {
        out.writeUTF(root.relativize(e.getKey()).toString());
        out.writeUTF(e.getValue().key());
        out.writeLong(e.getValue().consumed());
        out.writeUTF(e.getValue().mark());
      }
      body.write(out);
      byte[] soFar = bytes.toByteArray();
      out.writeLong(sum(soFar, soFar.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Durable.replace(file, bytes.toByteArray(), file);
  }

  private static long sum(byte[] bytes, int end) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, end);
    return crc.getValue();
  }
}
