package dev.aicurator.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A small HTTP/1.1 server on loopback whose answers tests script, good and bad ones alike; counts
 * what it was asked. Unknown paths get 404.
 */
public final class LoopbackServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "loopback-server");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, Function<Got, Reply>> routes = new ConcurrentHashMap<>();
  private final List<Got> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();

  /** One request as it came; header names are lower case. */
  public record Got(
      String method, String path, String query, Map<String, String> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  public LoopbackServer() {
    try {
      socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    threads.execute(this::accept);
  }

  public LoopbackServer on(String path, Reply reply) {
    return on(path, got -> reply);
  }

  public LoopbackServer on(String path, Function<Got, Reply> script) {
    routes.put(path, script);
    return this;
  }

  public LoopbackServer rss(String path, String body) {
    return on(path, Reply.rss(body));
  }

  public LoopbackServer html(String path, String body) {
    return on(path, Reply.html(body));
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Such as {@code 127.0.0.1:40123}. */
  public String hostPort() {
    return "127.0.0.1:" + port();
  }

  public String url(String path) {
    return "http://" + hostPort() + path;
  }

  public List<Got> requests() {
    return List.copyOf(requests);
  }

  public int count(String path) {
    return (int) requests.stream().filter(got -> got.path().equals(path)).count();
  }

  public Got last(String path) {
    return requests.stream()
        .filter(got -> got.path().equals(path))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError("never asked for " + path));
  }

  /** The most requests that were being answered at once. */
  public int busiest() {
    return busiest.get();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> serve(client));
      } catch (IOException | java.util.concurrent.RejectedExecutionException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      client.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(client.getInputStream());
      boolean open = true;
      while (open) {
        Got got = read(in);
        if (got == null) {
          return;
        }
        requests.add(got);
        busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
        try {
          open = answer(client.getOutputStream(), got);
        } finally {
          busy.decrementAndGet();
        }
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Got read(InputStream in) throws IOException {
    String first = line(in);
    if (first == null || first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String h = line(in); h != null && !h.isEmpty(); h = line(in)) {
      int colon = h.indexOf(':');
      headers.put(h.substring(0, colon).toLowerCase(Locale.ROOT), h.substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    String[] words = first.split(" ", -1);
    String[] target = words[1].split("\\?", 2);
    return new Got(words[0], target[0], target.length > 1 ? target[1] : "", headers, body);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return null;
      }
      out.write(b);
    }
    return out.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private boolean answer(OutputStream out, Got got) throws IOException, InterruptedException {
    Reply reply = routes.getOrDefault(got.path(), g -> Reply.of(404, "not found")).apply(got);
    if (wait(reply.delay())) {
      return false;
    }
    if (reply.raw()) {
      out.write(reply.body());
      out.flush();
      return false;
    }
    boolean unchanged = unchanged(reply, got);
    out.write(head(reply, unchanged).getBytes(StandardCharsets.ISO_8859_1));
    return unchanged || reply.status() == 304 || reply.status() == 204 || body(out, reply);
  }

  private boolean body(OutputStream out, Reply reply) throws IOException, InterruptedException {
    int end = reply.cutAt() < 0 ? reply.body().length : reply.cutAt();
    int step = reply.drip().isZero() ? Math.max(1, reply.chunked() ? 1000 : end) : 1;
    int hold = reply.hold().at();
    for (int from = 0, n; from < end; from += n) {
      if (from == hold && !await(reply.hold().until())) {
        return false;
      }
      n = Math.min(step, (from < hold ? Math.min(hold, end) : end) - from);
      if (reply.chunked()) {
        out.write((Integer.toHexString(n) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      }
      out.write(reply.body(), from, n);
      out.write(reply.chunked() ? new byte[] {'\r', '\n'} : new byte[0]);
      out.flush();
      if (wait(reply.drip())) {
        return false;
      }
    }
    if (reply.cutAt() < 0 && reply.chunked()) {
      out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    out.flush();
    return reply.cutAt() < 0;
  }

  private static boolean unchanged(Reply reply, Got got) {
    return reply.status() == 200
        && reply.headers().stream()
            .anyMatch(
                h ->
                    h.startsWith("ETag: ") && h.substring(6).equals(got.header("if-none-match"))
                        || h.startsWith("Last-Modified: ")
                            && got.header("if-none-match").isEmpty()
                            && h.substring(15).equals(got.header("if-modified-since")));
  }

  private static String head(Reply reply, boolean unchanged) {
    int status = unchanged ? 304 : reply.status();
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
    reply.headers().forEach(h -> head.append(h).append("\r\n"));
    boolean sized = reply.headers().stream().anyMatch(h -> h.startsWith("Content-Length:"));
    if (reply.chunked()) {
      head.append("Transfer-Encoding: chunked\r\n");
    } else if (!sized && status != 304 && status != 204) {
      head.append("Content-Length: ").append(reply.body().length).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  /** Whether the server was closed meanwhile. */
  private boolean wait(java.time.Duration time) throws InterruptedException {
    return !time.isZero() && closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static boolean await(CountDownLatch latch) throws InterruptedException {
    return latch.await(10, TimeUnit.SECONDS);
  }
}
