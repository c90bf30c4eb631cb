package dev.aicurator.store.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file from an offset on, in bounded memory, taking no lock. */
public final class LineReader {
  public static final int LONGEST = 24 << 20;
  private static final int CHUNK = 64 << 10;

  /** Takes each line; the buffer of a line is only its own until it returns. */
  public interface Sink {
    void line(Line line);

    /** A line longer than {@link #LONGEST} was passed over. */
    default void tooLong(long offset, long number) {}
  }

  /**
   * Where reading ended.
   *
   * @param consumed the offset behind the last line feed
   * @param torn bytes behind it that are no whole record
   */
  public record End(long consumed, long torn) {}

  private final Sink sink;
  private final @Nullable Needle needle;
  private byte[] buffer = new byte[CHUNK];
  private int start;
  private int filled;
  private long offset;
  private long number = 1;
  private boolean skipping;

  private LineReader(Sink sink, @Nullable Needle needle, long from) {
    this.sink = sink;
    this.needle = needle;
    this.offset = from;
  }

  /** A missing file has no lines. */
  public static End read(Path file, long from, Sink sink) {
    return read(file, from, null, sink);
  }

  /**
   * Gives the lines of a file that {@code needle} is in, and perhaps its last; their numbers say
   * nothing. Costs a small part of what reading every line does.
   */
  public static void find(Path file, Needle needle, Sink sink) {
    read(file, 0, needle, sink);
  }

  private static End read(Path file, long from, @Nullable Needle needle, Sink sink) {
    try {
      if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
        return new End(0, 0);
      }
      if (!Files.isRegularFile(file)) {
        throw new IOException("not a regular file");
      }
      // not a channel: an interrupt of the reading thread must not close it
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        in.seek(from);
        return new LineReader(sink, needle, from).run(in);
      }
    } catch (NoSuchFileException e) {
      return new End(0, 0);
    } catch (IOException e) {
      throw Fault.reading(file, e);
    }
  }

  private End run(RandomAccessFile in) throws IOException {
    while (true) {
      if (filled == buffer.length) {
        makeRoom();
      }
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return end();
      }
      int scan = filled;
      filled += read;
      if (needle == null || skipping) {
        lines(scan);
      } else {
        lines(needle);
      }
    }
  }

  /** Only lines that have ended are looked at; the rest waits for more. */
  private void lines(Needle wanted) {
    int whole = after(filled, start);
    int at = start;
    while ((at = wanted.in(buffer, at, whole)) >= 0) {
      skipTo(after(at, start));
      while (buffer[at] != '\n') {
        at++;
      }
      give(at);
      skipTo(++at);
    }
    skipTo(whole);
  }

  /** Behind the last line feed before {@code at}. */
  private int after(int at, int least) {
    int start = at;
    while (start > least && buffer[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private void skipTo(int at) {
    offset += at - start;
    start = at;
  }

  private void lines(int scan) {
    byte[] bytes = buffer;
    int end = filled;
    for (int i = scan; i < end; i++) {
      if (bytes[i] == '\n') {
        if (skipping) {
          sink.tooLong(offset, number);
          skipping = false;
        } else {
          give(i);
        }
        offset += i + 1 - start;
        start = i + 1;
        number++;
      }
    }
  }

  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    } else if (buffer.length < LONGEST) {
      buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 4, LONGEST));
    } else {
      skipping = true;
      offset += filled;
      filled = 0;
    }
  }

  private End end() {
    long rest = filled - start;
    if (skipping) {
      return new End(offset, rest);
    }
    Line tail = new Line(buffer, start, filled, offset, number);
    if (rest > 0 && tail.sum() == Line.Sum.RIGHT) {
      give(filled);
      return new End(offset, 0);
    }
    return new End(offset, rest);
  }

  private void give(int end) {
    int from = start;
    if (offset == 0
        && end - from >= 3
        && buffer[from] == (byte) 0xef
        && buffer[from + 1] == (byte) 0xbb) {
      from += 3;
    }
    int to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    Line line = new Line(buffer, from, to, offset, number);
    if (!line.isBlank()) {
      sink.line(line);
    }
  }
}
