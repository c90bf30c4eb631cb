package dev.aicurator.llm.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails once more than so many bytes have been read. */
final class CappedStream extends FilterInputStream {
  private long left;

  CappedStream(InputStream in, long most) {
    super(in);
    left = most;
  }

  /** More came than is read. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    left -= Math.max(0, n);
    if (left < 0) {
      throw new TooLong();
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return super.skip(Math.min(n, 0));
  }
}
