package dev.aicurator.search.pages;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/** A file, or a part of one, read from its pages. Copies and parts share the pages. */
final class PagedInput extends IndexInput implements RandomAccessInput {
  private static final byte[] NONE = {};
  private final Pages pages;
  private final long start;
  private final long end;
  private boolean isWhole;

  /** The page that is read, where it begins in the file, and which of its bytes come next. */
  private byte[] page = NONE;

  private long base;
  private int next;
  private int stop;

  PagedInput(Pages pages) {
    this(pages.toString(), pages, 0, pages.length());
    this.isWhole = true;
  }

  private PagedInput(String what, Pages pages, long start, long end) {
    super(what);
    this.pages = pages;
    this.start = start;
    this.end = end;
    this.base = start;
  }

  @Override
  public long length() {
    return end - start;
  }

  @Override
  public long getFilePointer() {
    return base + next - start;
  }

  @Override
  public void seek(long position) throws IOException {
    long at = start + position;
    if (position < 0 || at > end) {
      throw new EOFException(position + " is outside of " + this);
    }
    if (at >= base && at < base + stop) {
      next = (int) (at - base);
    } else {
      base = at; // its page is read when a byte is asked for
      next = 0;
      stop = 0;
    }
  }

  private void turn() throws IOException {
    long at = base + next;
    if (at >= end) {
      throw new EOFException("read past the end of " + this);
    }
    page = pages.page((int) (at >>> Pages.SHIFT));
    next = (int) at & Pages.MASK;
    base = at - next;
    stop = (int) Math.min(page.length, end - base);
  }

  @Override
  public byte readByte() throws IOException {
    if (next == stop) {
      turn();
    }
    return page[next++];
  }

  @Override
  public void readBytes(byte[] into, int offset, int length) throws IOException {
    int to = offset;
    int left = length;
    while (left > 0) {
      if (next == stop) {
        turn();
      }
      int some = Math.min(left, stop - next);
      System.arraycopy(page, next, into, to, some);
      next += some;
      to += some;
      left -= some;
    }
  }

  @Override
  public short readShort() throws IOException {
    if (stop - next < Short.BYTES) {
      return super.readShort();
    }
    short value = (short) (page[next] & 0xff | page[next + 1] << 8);
    next += Short.BYTES;
    return value;
  }

  @Override
  public int readInt() throws IOException {
    if (stop - next < Integer.BYTES) {
      return super.readInt();
    }
    int value = integer(page, next);
    next += Integer.BYTES;
    return value;
  }

  @Override
  public long readLong() throws IOException {
    if (stop - next < Long.BYTES) {
      return super.readLong();
    }
    long value = whole(page, next);
    next += Long.BYTES;
    return value;
  }

  private static int integer(byte[] bytes, int at) {
    return bytes[at] & 0xff
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }

  private static long whole(byte[] bytes, int at) {
    return integer(bytes, at) & 0xffffffffL | (long) integer(bytes, at + 4) << 32;
  }

  @Override
  public byte readByte(long position) throws IOException {
    long at = start + position;
    return pages.page((int) (at >>> Pages.SHIFT))[(int) at & Pages.MASK];
  }

  @Override
  public short readShort(long position) throws IOException {
    seek(position);
    return readShort();
  }

  @Override
  public int readInt(long position) throws IOException {
    seek(position);
    return readInt();
  }

  @Override
  public long readLong(long position) throws IOException {
    seek(position);
    return readLong();
  }

  @Override
  public PagedInput slice(String what, long offset, long length) {
    if (offset < 0 || length < 0 || offset + length > length()) {
      throw new IllegalArgumentException(what + " is outside of " + this);
    }
    return new PagedInput(what, pages, start + offset, start + offset + length);
  }

  @Override
  public PagedInput clone() {
    PagedInput copy = (PagedInput) super.clone();
    copy.isWhole = false;
    return copy;
  }

  @Override
  public void close() throws IOException {
    if (isWhole) {
      pages.close();
    }
  }
}
