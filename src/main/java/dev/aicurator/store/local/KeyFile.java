package dev.aicurator.store.local;

import dev.aicurator.model.CuratorException;
import dev.aicurator.store.disk.CacheFile;
import dev.aicurator.store.disk.Follower;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key table between runs. */
final class KeyFile {
  private static final int VERSION = 0x4b455932;

  /** The table and how far each article file is in it. */
  record Content(KeyTable table, Map<Path, Follower.Position> positions) {}

  private final CacheFile file;

  KeyFile(Path file, Path root) {
    this.file = new CacheFile(file, root, VERSION);
  }

  @Nullable Content load() {
    CacheFile.Content there = file.load();
    if (there == null) {
      return null;
    }
    try (DataInputStream in = there.data()) {
      int size = in.readInt();
      int capacity = in.readInt();
      if (Integer.bitCount(capacity) != 1 || size * 2L > capacity) {
        return null;
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(capacity * 12));
      long[] keys = new long[capacity];
      int[] digests = new int[capacity];
      bytes.asLongBuffer().get(keys);
      bytes.position(capacity * 8).asIntBuffer().get(digests);
      return new Content(new KeyTable(keys, digests, size), there.positions());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  void save(Content content) {
    KeyTable table = content.table();
    int capacity = table.keys().length;
    ByteBuffer bytes = ByteBuffer.allocate(8 + capacity * 12);
    bytes.putInt(table.size()).putInt(capacity);
    bytes.slice().asLongBuffer().put(table.keys());
    bytes.position(8 + capacity * 8).slice().asIntBuffer().put(table.digests());
    try {
      file.save(content.positions(), out -> out.write(bytes.array()));
    } catch (CuratorException ignored) {
      // a cache: the next run reads the heads again
    }
  }
}
