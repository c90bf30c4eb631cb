package dev.aicurator.store.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The appends of one transaction: all of them durable, or all of them cut back. Files are opened in
 * {@link #flush} and closed before it returns.
 */
public final class Appender {
  private record Cut(Path file, long length) {}

  private final Path root;
  private final Set<Path> settled;
  private final Map<Path, ByteArrayOutputStream> pending = new LinkedHashMap<>();
  private final Deque<Cut> done = new ArrayDeque<>();

  /**
   * @param settled files and folders this process has made durable names of already; grows
   */
  public Appender(Path root, Set<Path> settled) {
    this.root = root.toAbsolutePath();
    this.settled = settled;
  }

  public void add(Path file, byte[] sealed) {
    pending.computeIfAbsent(file, f -> new ByteArrayOutputStream()).writeBytes(sealed);
  }

  /** Writes and forces all that was added, in the order its files were first named. */
  public void flush() {
    List<Map.Entry<Path, ByteArrayOutputStream>> batch = new ArrayList<>(pending.entrySet());
    pending.clear();
    for (Map.Entry<Path, ByteArrayOutputStream> entry : batch) {
      try {
        append(entry.getKey(), entry.getValue().toByteArray());
      } catch (IOException e) {
        cutBack();
        throw Fault.writing(entry.getKey(), e);
      }
    }
  }

  private void append(Path file, byte[] bytes) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("no folder");
    }
    Durable.directories(folder);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("not a regular file");
    }
    try (FileChannel channel = open(file)) {
      long end = Tail.repair(channel);
      done.push(new Cut(file, end));
      channel.position(end);
      Durable.writeAll(channel, bytes);
      channel.force(true);
    }
    settle(file, folder);
  }

  /** A name is durable once its folder is, and the folder's once all above it are. */
  private void settle(Path file, Path folder) throws IOException {
    if (!settled.contains(folder)) {
      Durable.forceUpTo(folder, root);
      settled.add(folder);
    } else if (!settled.contains(file)) {
      Durable.force(folder);
    }
    settled.add(file);
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** Takes back what this transaction wrote; what cannot be is torn and repaired later. */
  public void cutBack() {
    while (!done.isEmpty()) {
      Cut cut = done.pop();
      try (FileChannel channel = FileChannel.open(cut.file, StandardOpenOption.WRITE)) {
        channel.truncate(cut.length);
        channel.force(true);
      } catch (IOException ignored) {
        // the failure that led here is the one to report; fsck finds what is left
      }
    }
  }

  /** The end of a file one writer owns. */
  static final class Tail {
    private static final int STEP = 64 << 10;

    private Tail() {}

    /** Ends the last line: a whole record gets its line feed, a torn one is cut off. */
    static long repair(FileChannel channel) throws IOException {
      long size = channel.size();
      if (size == 0 || byteAt(channel, size - 1) == '\n') {
        return size;
      }
      long start = lineStart(channel, size);
      if (size - start <= LineReader.LONGEST) {
        ByteBuffer rest = ByteBuffer.allocate((int) (size - start));
        while (rest.hasRemaining() && channel.read(rest, start + rest.position()) >= 0) {}
        if (Line.of(rest.array()).sum() == Line.Sum.RIGHT) {
          channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
          return size + 1;
        }
      }
      channel.truncate(start);
      return start;
    }

    private static long lineStart(FileChannel channel, long size) throws IOException {
      ByteBuffer step = ByteBuffer.allocate(STEP);
      for (long end = size; end > 0; end -= STEP) {
        long from = Math.max(0, end - STEP);
        step.clear().limit((int) (end - from));
        while (step.hasRemaining() && channel.read(step, from + step.position()) >= 0) {}
        for (int i = step.position() - 1; i >= 0; i--) {
          if (step.get(i) == '\n') {
            return from + i + 1;
          }
        }
      }
      return 0;
    }

    private static byte byteAt(FileChannel channel, long at) throws IOException {
      ByteBuffer one = ByteBuffer.allocate(1);
      channel.read(one, at);
      return one.get(0);
    }
  }
}
