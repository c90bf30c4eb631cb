package dev.aicurator.net.kept;

import dev.aicurator.net.Fetched;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Response records of WARC 1.1 (ISO 28500:2017), one for each part of a page, each in a gzip member
 * of its own. Where a part was found after redirects stands in a field of ours.
 */
final class Warc {
  private static final String FOUND = "Curator-Final-URI";
  private static final byte[] END = {'\r', '\n', '\r', '\n'};
  private static final int MOST_PARTS = 100;
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

  /** One record a part, each a gzip member of its own; the first is known as {@code url}. */
  static byte[] pack(String url, List<Fetched.Body> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < parts.size(); i++) {
      Fetched.Body part = parts.get(i);
      pack(i == 0 ? url : part.finalUrl(), part, out);
    }
    return out.toByteArray();
  }

  private static void pack(String url, Fetched.Body body, OutputStream out) throws IOException {
    byte[] http = head(body).getBytes(StandardCharsets.UTF_8);
    String digest = sha256(body.bytes());
    String id = url + ' ' + digest + ' ' + body.at();
    String found =
        url.equals(body.finalUrl()) ? "" : "\r\n" + FOUND + ": " + clean(body.finalUrl());
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
            + ">\r\nWARC-Date: "
            + body.at().truncatedTo(ChronoUnit.MILLIS)
            + "\r\nWARC-Target-URI: "
            + clean(url)
            + found
            + "\r\nWARC-Payload-Digest: sha256:"
            + digest
            + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
            + (http.length + body.bytes().length)
            + "\r\n\r\n";
    GZIPOutputStream gzip = new GZIPOutputStream(out);
    gzip.write(record.getBytes(StandardCharsets.UTF_8));
    gzip.write(http);
    gzip.write(body.bytes());
    gzip.write(END);
    gzip.finish();
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

  /** Only what the first record's own header says; cheap, nothing is checked. */
  static Kept describe(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return kept(file, fields(in, line(in), "WARC/1."));
    }
  }

  /** The whole page; throws when a digest does not fit or the parts are larger than the cap. */
  static Original read(Path file, int cap) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      List<Original> parts = new ArrayList<>();
      int left = cap;
      for (int c = in.read(); c >= 0 && parts.size() < MOST_PARTS; c = in.read()) {
        Original part = part(file, in, (char) c + line(in), left);
        left -= part.bytes().length;
        parts.add(part);
      }
      if (parts.isEmpty()) {
        throw new IOException("not a kept page");
      }
      return parts.get(0).with(parts.subList(1, parts.size()));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("not a kept page", e);
    }
  }

  private static Original part(Path file, InputStream in, String first, int cap)
      throws IOException {
    Map<String, String> record = fields(in, first, "WARC/1.");
    Kept kept = kept(file, record);
    int length = Integer.parseInt(record.getOrDefault("content-length", "-1"));
    if (length < 0 || length > cap) {
      throw new IOException("no sound length");
    }
    byte[] block = in.readNBytes(length);
    ByteArrayInputStream http = new ByteArrayInputStream(block);
    Map<String, String> headers = fields(http, line(http), "HTTP/1.");
    byte[] bytes = http.readAllBytes();
    boolean ended = Arrays.equals(in.readNBytes(END.length), END);
    if (block.length != length || !ended || !sha256(bytes).equals(kept.digest())) {
      throw new IOException("the digest does not fit");
    }
    int status = Integer.parseInt(headers.getOrDefault("", "").split(" ", -1)[1]);
    headers.remove("");
    String found = record.getOrDefault(FOUND.toLowerCase(Locale.ROOT), kept.url());
    return new Original(kept, found, status, headers, bytes, List.of());
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
  private static Map<String, String> fields(InputStream in, String first, String magic)
      throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
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
