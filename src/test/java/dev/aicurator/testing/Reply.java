package dev.aicurator.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One scripted answer of a {@link LoopbackServer}; every method gives a changed copy. */
public record Reply(
    int status,
    List<String> headers,
    byte[] body,
    Duration delay,
    Duration drip,
    int cutAt,
    boolean chunked,
    boolean raw,
    Hold hold) {
  public Reply {
    headers = List.copyOf(headers);
  }

  public static Reply of(int status, byte[] body) {
    return new Reply(
        status, List.of(), body, Duration.ZERO, Duration.ZERO, -1, false, false, Hold.NONE);
  }

  public static Reply of(int status, String body) {
    return of(status, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply ok(String contentType, String body) {
    return of(200, body).header("Content-Type", contentType);
  }

  public static Reply html(String body) {
    return ok("text/html; charset=utf-8", body);
  }

  public static Reply rss(String body) {
    return ok("application/rss+xml; charset=utf-8", body);
  }

  public static Reply redirect(int status, String location) {
    return of(status, "").header("Location", location);
  }

  /** Bytes sent as they are, status line and header included, then the connection is closed. */
  public static Reply raw(String all) {
    byte[] bytes = all.getBytes(StandardCharsets.ISO_8859_1);
    return new Reply(0, List.of(), bytes, Duration.ZERO, Duration.ZERO, -1, false, true, Hold.NONE);
  }

  public Reply header(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name + ": " + value);
    return new Reply(status, more, body, delay, drip, cutAt, chunked, raw, hold);
  }

  /** Answers 304 without a body to requests that carry this validator. */
  public Reply etag(String etag) {
    return header("ETag", etag);
  }

  /** Waits before the first byte. */
  public Reply after(Duration wait) {
    return new Reply(status, headers, body, wait, drip, cutAt, chunked, raw, hold);
  }

  /** Sends the body a byte at a time with this pause between. */
  public Reply dripping(Duration pause) {
    return new Reply(status, headers, body, delay, pause, cutAt, chunked, raw, hold);
  }

  /** Closes the connection after so many bytes of the body. */
  public Reply cutAt(int bytes) {
    return new Reply(status, headers, body, delay, drip, bytes, chunked, raw, hold);
  }

  public Reply inChunks() {
    return new Reply(status, headers, body, delay, drip, cutAt, true, raw, hold);
  }

  /** Sends so many bytes of the body, then waits for {@code until} before the rest. */
  public Reply holdAt(int bytes, CountDownLatch until) {
    Hold at = new Hold(bytes, until);
    return new Reply(status, headers, body, delay, drip, cutAt, chunked, raw, at);
  }

  /** Where the body stops for a while; {@code at} is negative for nowhere. */
  record Hold(int at, CountDownLatch until) {
    static final Hold NONE = new Hold(-1, new CountDownLatch(0));
  }
}
