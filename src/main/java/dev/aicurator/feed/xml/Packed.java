package dev.aicurator.feed.xml;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Feeds that are gzip files, known by their first bytes, and the bound on any feed's size. */
public final class Packed {
  public static final int MAX_BYTES = 24_000_000;
  private static final int MAX_RATIO = 200;

  private Packed() {}

  public static byte[] unpacked(byte[] bytes) throws Refusal {
    boolean gzip = bytes.length > 18 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    byte[] whole = gzip ? gunzip(bytes) : bytes;
    if (whole.length > MAX_BYTES) {
      throw new Refusal("too-large", "more than " + MAX_BYTES + " bytes");
    }
    return whole;
  }

  private static byte[] gunzip(byte[] bytes) throws Refusal {
    long cap = Math.min(MAX_BYTES, Math.max(1_000_000L, (long) bytes.length * MAX_RATIO));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] out = in.readNBytes((int) cap + 1);
      if (out.length > cap) {
        throw new Refusal("too-large", "unpacks to more than " + cap + " bytes");
      }
      return out;
    } catch (EOFException e) {
      throw new Refusal("truncated", "the gzip file ends early");
    } catch (IOException e) {
      throw new Refusal("encoding", "a broken gzip file");
    }
  }
}
