package dev.aicurator.app.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server of attacks that comes with the measuring cases, as a process of its own. */
final class HostileServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Process process;
  private final int port;

  /** One attack and what must come of it. */
  record Case(String path, String group, String url, String expect, int seconds, int megabytes) {}

  HostileServer(Path folder) throws IOException {
    port = freePair();
    process =
        new ProcessBuilder(
                "python3", folder.resolve("hostile_server.py").toString(), "--port", "" + port)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (out.readLine() == null) {
      throw new IOException("the server of attacks does not start");
    }
  }

  /** A port whose next one is free as well: the second is the trap. */
  private static int freePair() throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    for (int attempt = 0; attempt < 100; attempt++) {
      try (ServerSocket one = new ServerSocket(0, 1, here);
          ServerSocket two = new ServerSocket(one.getLocalPort() + 1, 1, here)) {
        return Math.min(one.getLocalPort(), two.getLocalPort());
      } catch (IOException | IllegalArgumentException e) {
        continue; // the next one is taken
      }
    }
    throw new IOException("no two ports side by side");
  }

  String hostPort() {
    return "127.0.0.1:" + port;
  }

  /** The trap under another name: where leaked headers would show. */
  String trap() {
    return "localhost:" + (port + 1);
  }

  List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (JsonNode c : json("/manifest.json")) {
      cases.add(
          new Case(
              c.get("path").asText(),
              c.get("group").asText(),
              c.get("url").asText(),
              c.get("expect").asText(),
              c.get("max_seconds").asInt(),
              c.get("max_rss_mb").asInt()));
    }
    return cases;
  }

  /** Every request that reached the trap. */
  List<JsonNode> leaks() throws IOException {
    List<JsonNode> leaks = new ArrayList<>();
    json("/canary-log").forEach(leaks::add);
    return leaks;
  }

  private JsonNode json(String path) throws IOException {
    try (InputStream in = URI.create("http://" + hostPort() + path).toURL().openStream()) {
      return JSON.readTree(in.readAllBytes());
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
