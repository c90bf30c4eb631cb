package dev.aicurator.store.state;

import dev.aicurator.model.CuratorException;
import dev.aicurator.store.disk.Durable;
import dev.aicurator.store.disk.Follower;
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

/** The key table between runs: a cache, taken only whole and only of this version and store. */
final class KeyFile {
  private static final int VERSION = 0x4b455931;

  /** The table and how far each article file is in it. */
  record Content(KeyTable table, Map<Path, Follower.Position> positions) {}

  private final Path file;
  private final Path root;

  KeyFile(Path file, Path root) {
    this.file = file;
    this.root = root;
  }

  @Nullable Content load() {
    try {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - 8;
      if (end < 8 || ByteBuffer.wrap(bytes).getLong(end) != sum(bytes, end)) {
        return null;
      }
      ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
      return in.getInt() == VERSION ? read(in) : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private @Nullable Content read(ByteBuffer in) throws IOException {
    byte[] head = new byte[in.getInt()];
    in.get(head);
    Map<Path, Follower.Position> positions = new LinkedHashMap<>();
    DataInputStream data = new DataInputStream(new java.io.ByteArrayInputStream(head));
    if (!data.readUTF().equals(root.toAbsolutePath().toString())) {
      return null;
    }
    for (int i = data.readInt(); i > 0; i--) {
      Path path = root.resolve(data.readUTF());
      positions.put(path, new Follower.Position(data.readUTF(), data.readLong(), data.readUTF()));
    }
    int size = in.getInt();
    int capacity = in.getInt();
    if (Integer.bitCount(capacity) != 1
        || size * 2L > capacity
        || in.remaining() != capacity * 12L) {
      return null;
    }
    long[] keys = new long[capacity];
    int[] digests = new int[capacity];
    in.asLongBuffer().get(keys);
    in.position(in.position() + capacity * 8);
    in.asIntBuffer().get(digests);
    return new Content(new KeyTable(keys, digests, size), positions);
  }

  void save(Content content) {
    byte[] head = head(content.positions());
    KeyTable table = content.table();
    int capacity = table.keys().length;
    ByteBuffer out = ByteBuffer.allocate(16 + head.length + capacity * 12 + 8);
    out.putInt(VERSION).putInt(head.length).put(head).putInt(table.size()).putInt(capacity);
    out.asLongBuffer().put(table.keys());
    out.position(out.position() + capacity * 8);
    out.asIntBuffer().put(table.digests());
    out.position(out.position() + capacity * 4);
    out.putLong(sum(out.array(), out.position()));
    try {
      Durable.replace(file, out.array(), file);
    } catch (CuratorException ignored) {
      // a cache: the next run reads the heads again
    }
  }

  private byte[] head(Map<Path, Follower.Position> positions) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(root.toAbsolutePath().toString());
      out.writeInt(positions.size());
      for (Map.Entry<Path, Follower.Position> e : positions.entrySet()) {
        out.writeUTF(root.relativize(e.getKey()).toString());
        out.writeUTF(e.getValue().key());
        out.writeLong(e.getValue().consumed());
        out.writeUTF(e.getValue().mark());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static long sum(byte[] bytes, int end) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, end);
    return crc.getValue();
  }
}
