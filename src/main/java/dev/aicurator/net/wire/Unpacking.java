package dev.aicurator.net.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a body to its end through its Content-Encoding, never past the byte cap. */
public final class Unpacking {
  private static final int RATIO = 400;
  private static final int RATIO_FROM = 4 << 20;

  private Unpacking() {}

  public static byte[] read(InputStream raw, @Nullable String encoding, int cap)
      throws IOException {
    Counting wire = new Counting(raw);
    BufferedInputStream in = new BufferedInputStream(wire, 16384);
    String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (name) {
        case "", "identity", "none", "binary", "utf-8", "utf8", "iso-8859-1" ->
            all(in, wire, cap, false); // the last five name no coding
        case "gzip", "x-gzip" ->
            starts(in, 0x1f, 0x8b) ? gunzip(in, wire, cap) : all(in, wire, cap, false);
        case "deflate" -> all(new InflaterInputStream(in, inflater(in)), wire, cap, true);
        default -> throw new Refusal("encoding", "Content-Encoding that was not asked for", false);
      };
    } catch (EOFException e) {
      throw new Refusal("truncated", "the compressed body ends too early", true);
    } catch (ZipException e) {
      throw new Refusal("encoding", "the compressed body is damaged", true);
    }
  }

  private static byte[] gunzip(InputStream in, Counting wire, int cap) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(in, 16384)) {
      return all(gzip, wire, cap, true);
    }
  }

  /** Servers send zlib (RFC 9110) or bare deflate under one name. */
  private static Inflater inflater(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean zlib = (first & 0x0f) == 8 && second >= 0 && ((first << 8) + second) % 31 == 0;
    return new Inflater(!zlib);
  }

  private static boolean starts(BufferedInputStream in, int one, int two) throws IOException {
    in.mark(2);
    boolean same = in.read() == one && in.read() == two;
    in.reset();
    return same;
  }

  private static byte[] all(InputStream in, Counting wire, int cap, boolean packed)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(16384);
    byte[] part = new byte[16384];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      out.write(part, 0, n);
      if (out.size() > cap) {
        throw Refusal.tooLarge(cap);
      }
      if (packed && out.size() > RATIO_FROM && out.size() / RATIO > wire.count) {
        throw new Refusal("too-large", "unpacks to far more than was sent", false);
      }
    }
    return out.toByteArray();
  }

  private static final class Counting extends java.io.FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      count += Math.max(0, n);
      return n;
    }
  }
}
