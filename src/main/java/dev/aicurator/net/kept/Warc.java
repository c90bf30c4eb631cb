package dev.aicurator.net.kept;

import dev.aicurator.net.Fetched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One response record of WARC 1.1 (ISO 28500:2017) in one gzip member. */
final class Warc {
  private static final int LONGEST_LINE = 16384;
  private static final int MOST_LINES = 200;
  private static final Set<String> ENCODED =
      Set.of("content-encoding", "transfer-encoding", "content-length", "connection", "set-cookie");

  private Warc() {}

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] pack(String url, Fetched.Body body, String digest) throws IOException {
    byte[] http = head(body).getBytes(StandardCharsets.UTF_8);
    String id = url + ' ' + digest + ' ' + body.at();
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
            + ">\r\nWARC-Date: "
            + body.at().truncatedTo(ChronoUnit.MILLIS)
            + "\r\nWARC-Target-URI: "
            + clean(url)
            + "\r\nWARC-Payload-Digest: sha256:"
            + digest
            + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
            + (http.length + body.bytes().length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(record.getBytes(StandardCharsets.UTF_8));
      gzip.write(http);
      gzip.write(body.bytes());
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    return out.toByteArray();
  }

  private static String head(Fetched.Body body) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + body.status() + " OK\r\n");
    body.headers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(h -> !ENCODED.contains(h.getKey()))
        .forEach(
            h ->
                head.append(clean(h.getKey()))
                    .append(": ")
                    .append(clean(h.getValue()))
                    .append("\r\n"));
    return head.append("Content-Length: ")
        .append(body.bytes().length)
        .append("\r\n\r\n")
        .toString();
  }

  private static String clean(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").strip();
  }

  /** Only what the record's own header says; cheap, nothing is checked. */
  static Kept describe(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return kept(file, fields(in, "WARC/1."));
    }
  }

  /** The whole page; throws when the digest does not fit or the file is larger than the cap. */
  static Original read(Path file, int cap) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      Map<String, String> record = fields(in, "WARC/1.");
      Kept kept = kept(file, record);
      int length = Integer.parseInt(record.getOrDefault("content-length", "-1"));
      if (length < 0 || length > cap) {
        throw new IOException("no sound length");
      }
      byte[] block = in.readNBytes(length);
      ByteArrayInputStream http = new ByteArrayInputStream(block);
      Map<String, String> headers = fields(http, "HTTP/1.");
      byte[] bytes = http.readAllBytes();
      if (block.length != length || !sha256(bytes).equals(kept.digest())) {
        throw new IOException("the digest does not fit");
      }
      int status = Integer.parseInt(headers.getOrDefault("", "").split(" ", -1)[1]);
      headers.remove("");
      return new Original(kept, status, headers, bytes);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("not a kept page", e);
    }
  }

  private static Kept kept(Path file, Map<String, String> record) throws IOException {
    String url = record.getOrDefault("warc-target-uri", "");
    String digest = record.getOrDefault("warc-payload-digest", "").replaceFirst("^sha256:", "");
    try {
      Instant at = Instant.parse(record.getOrDefault("warc-date", ""));
      return new Kept(file, url, at, digest, Files.size(file));
    } catch (DateTimeException e) {
      throw new IOException("not a kept page", e);
    }
  }

  /** Header fields in lower case; the first line under the empty name. */
  private static Map<String, String> fields(InputStream in, String magic) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    String first = line(in);
    if (!first.startsWith(magic)) {
      throw new IOException("not a kept page");
    }
    fields.put("", first);
    for (String s = line(in); !s.isEmpty(); s = line(in)) {
      int colon = s.indexOf(':');
      if (colon < 1 || fields.size() > MOST_LINES) {
        throw new IOException("not a kept page");
      }
      fields.put(s.substring(0, colon).toLowerCase(Locale.ROOT), s.substring(colon + 1).strip());
    }
    return fields;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 || out.size() > LONGEST_LINE) {
        throw new IOException("not a kept page");
      }
      out.write(b);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
