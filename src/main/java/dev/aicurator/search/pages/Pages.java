package dev.aicurator.search.pages;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that does not change, read when asked for and held up to a bound. */
final class Pages implements AutoCloseable {
  static final int SHIFT = 14;
  static final int SIZE = 1 << SHIFT;
  static final int MASK = SIZE - 1;
  private static final int MOST_HELD = 2048;

  private final File path;
  private final RandomAccessFile file;
  private final long length;
  private final byte[] @Nullable [] pages;
  private final int most;
  private int held;

  Pages(File path) throws IOException {
    this(path, MOST_HELD);
  }

  Pages(File path, int most) throws IOException {
    this.path = path;
    this.most = most;
    // not a channel: an interrupt of the reading thread must not close it
    this.file = new RandomAccessFile(path, "r");
    this.length = file.length();
    this.pages = new byte[(int) ((length + MASK) >>> SHIFT)][];
  }

  long length() {
    return length;
  }

  /** The bytes from {@code number} times {@link #SIZE} on; fewer than that in the last page. */
  byte[] page(int number) throws IOException {
    byte[] page = pages[number];
    return page != null ? page : read(number);
  }

  private byte[] read(int number) throws IOException {
    if (held == most) {
      Arrays.fill(pages, null);
      held = 0;
    }
    long from = (long) number << SHIFT;
    byte[] page = new byte[(int) Math.min(SIZE, length - from)];
    file.seek(from);
    file.readFully(page);
    pages[number] = page;
    held++;
    return page;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  @Override
  public String toString() {
    return path.getPath();
  }
}
