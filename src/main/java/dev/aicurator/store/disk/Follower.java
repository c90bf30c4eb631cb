package dev.aicurator.store.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was appended to a set of files since it last looked. Not given its sinks as a lambda:
 * linking one costs a short command more than reading a file does.
 */
public abstract class Follower {
  private static final int MARK = 64;

  /**
   * How far a file was read.
   *
   * @param key the file's own identity, changed when it is replaced
   * @param mark sum of the bytes just before {@code consumed}
   */
  public record Position(String key, long consumed, String mark) {}

  private record Present(String key, long size) {}

  private final Map<Path, Position> positions = new LinkedHashMap<>();

  /** Who takes the new lines of {@code file}. */
  protected abstract LineReader.Sink sink(Path file);

  /** Where each file was left; may be filled from a saved copy. */
  public Map<Path, Position> positions() {
    return positions;
  }

  /**
   * Gives the new lines of {@code files} to the sink of each.
   *
   * @return false when more than appends happened: nothing was read, and the next time all will be
   */
  public boolean catchUp(List<Path> files) {
    Map<Path, Present> now = new LinkedHashMap<>();
    for (Path file : files) {
      Present there = look(file);
      if (there != null) {
        now.put(file, there);
      }
    }
    for (Map.Entry<Path, Position> old : positions.entrySet()) {
      if (!isSame(old.getKey(), old.getValue(), now.get(old.getKey()))) {
        positions.clear();
        return false;
      }
    }
    for (Map.Entry<Path, Present> each : now.entrySet()) {
      read(each.getKey(), each.getValue());
    }
    return true;
  }

  private static boolean isSame(Path file, Position old, @Nullable Present there) {
    if (there == null || !there.key.equals(old.key) || there.size < old.consumed) {
      return false;
    }
    return there.size == old.consumed || mark(file, old.consumed).equals(old.mark);
  }

  private void read(Path file, Present there) {
    Position old = positions.get(file);
    if (old != null && old.consumed == there.size) {
      return;
    }
    // a torn tail may be cut and overwritten: only whole lines count as seen
    LineReader.End end = LineReader.read(file, old == null ? 0 : old.consumed, sink(file));
    positions.put(file, new Position(there.key, end.consumed(), mark(file, end.consumed())));
  }

  private static String mark(Path file, long end) {
    byte[] bytes = new byte[(int) Math.min(MARK, end)];
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(end - bytes.length);
      in.readFully(bytes);
      return Line.sum(bytes, 0, bytes.length);
    } catch (IOException e) {
      return "";
    }
  }

  private static @Nullable Present look(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      String key = String.valueOf(attributes.fileKey());
      return new Present(key, attributes.isRegularFile() ? attributes.size() : -1);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw Fault.reading(file, e);
    }
  }
}
