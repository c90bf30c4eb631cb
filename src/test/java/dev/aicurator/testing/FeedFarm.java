package dev.aicurator.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.concurrent.Executors;

/**
 * Many feeds at {@code /feed/N}, each answer a fixed time late, to measure a refresh with: {@code
 * FeedFarm PORT FEEDS ITEMS MILLIS}. {@code /opml} and {@code /urls} list them all. Every feed has
 * an ETag and a Last-Modified and answers 304 to either.
 */
public final class FeedFarm {
  private static final String[] SUBJECTS = {
    "language model", "chip maker", "research lab", "regulator", "university", "startup",
    "cloud provider", "robot", "benchmark", "agent", "open-source release", "safety institute"
  };
  private static final String[] VERBS = {
    "unveils", "delays", "tests", "sues", "funds", "audits", "trains", "ships", "limits", "maps"
  };
  private final int feeds;
  private final int items;
  private final int millis;
  private final Instant start = Instant.now();

  private FeedFarm(int feeds, int items, int millis) {
    this.feeds = feeds;
    this.items = items;
    this.millis = millis;
  }

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    FeedFarm farm =
        new FeedFarm(
            Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    InetAddress here = InetAddress.getByName("127.0.0.1");
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 1000);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", farm::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Thread.sleep(millis);
      String path = exchange.getRequestURI().getPath();
      String root = "http://" + exchange.getRequestHeaders().getFirst("Host");
      String body =
          switch (path) {
            case "/opml" -> opml(root);
            case "/urls" -> urls(root);
            default -> "";
          };
      if (path.startsWith("/feed/")) {
        feed(exchange, Integer.parseInt(path.substring(6)), root);
      } else {
        send(exchange, body.isEmpty() ? 404 : 200, body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void feed(HttpExchange exchange, int number, String root) throws IOException {
    String etag = "\"v" + number + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    exchange.getResponseHeaders().set("Last-Modified", date(start));
    exchange.getResponseHeaders().set("Content-Type", "application/rss+xml; charset=utf-8");
    boolean same =
        etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
            || exchange.getRequestHeaders().getFirst("If-Modified-Since") != null;
    send(exchange, same ? 304 : 200, same ? "" : rss(number, root));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  private String rss(int number, String root) {
    Random random = new Random(number);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>");
    xml.append("<title>Farm ").append(number).append("</title><link>").append(root);
    xml.append("</link><description>Measured</description>");
    for (int i = 0; i < items; i++) {
      Instant at = start.minus(Duration.ofMinutes(random.nextInt(13 * 24 * 60)));
      String key = number + "-" + i;
      xml.append("<item><title>").append(words(random, 2)).append("</title><link>").append(root);
      xml.append("/a/").append(key).append("</link><guid isPermaLink=\"false\">").append(key);
      xml.append("</guid><pubDate>").append(date(at)).append("</pubDate><description>&lt;p&gt;");
      xml.append(words(random, 12)).append(".&lt;/p&gt;</description></item>");
    }
    return xml.append("</channel></rss>").toString();
  }

  /** Sentences of made-up names around words of the field. */
  private static String words(Random random, int clauses) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < clauses; i++) {
      text.append(i == 0 ? "" : ", ").append(name(random)).append(' ');
      text.append(SUBJECTS[random.nextInt(SUBJECTS.length)]).append(' ');
      text.append(VERBS[random.nextInt(VERBS.length)]).append(' ').append(name(random));
    }
    return text.toString();
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String opml(String root) {
    StringBuilder xml = new StringBuilder("<opml version=\"2.0\"><body>");
    for (int i = 0; i < feeds; i++) {
      xml.append("<outline type=\"rss\" text=\"Farm ").append(i).append("\" xmlUrl=\"");
      xml.append(root).append("/feed/").append(i).append("\"/>");
    }
    return xml.append("</body></opml>").toString();
  }

  private String urls(String root) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < feeds; i++) {
      lines.append(root).append("/feed/").append(i).append('\n');
    }
    return lines.toString();
  }

  private static String date(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
