package dev.aicurator.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.aicurator.testing.LoopbackServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secure connections: whose certificate is taken, and that none is left for a plain one. */
class SecureTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  @TempDir static Path folder;
  private static SSLContext before;
  private final LoopbackServer plain = new LoopbackServer();
  private HttpsServer server;

  @BeforeAll
  static void certificates() throws Exception {
    before = SSLContext.getDefault();
    key("good", "SAN=IP:127.0.0.1");
    key("other", "SAN=DNS:other.example");
    key("unknown", "SAN=IP:127.0.0.1");
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, PASSWORD);
    for (String name : List.of("good", "other")) {
      known.setCertificateEntry(name, store(name).getCertificate(name));
    }
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLContext.setDefault(context);
  }

  @AfterAll
  static void restore() {
    SSLContext.setDefault(before);
  }

  @AfterEach
  void close() {
    server.stop(0);
    plain.close();
  }

  /** A key with its self-signed certificate. */
  private static void key(String name, String names) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                names,
                "-validity",
                "5",
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve(name).toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
  }

  private static KeyStore store(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve(name))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private Fetched fetch(String certificate) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store(certificate), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext("/down", exchange -> answer(exchange, 302));
    server.createContext("/feed", exchange -> answer(exchange, 200));
    server.start();
    return fetchPath("/feed");
  }

  private Fetched fetchPath(String path) {
    int port = server.getAddress().getPort();
    FetchSettings settings =
        FetchSettings.DEFAULT
            .withTimes(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ZERO)
            .withAddresses(true, Set.of());
    try (Fetcher fetcher = new Fetcher(settings)) {
      return fetcher.fetch(Request.feed("https://127.0.0.1:" + port + path));
    }
  }

  private void answer(HttpExchange exchange, int status) throws IOException {
    exchange.getResponseHeaders().set("Location", plain.url("/feed"));
    byte[] body = "<rss/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Test
  void takesACertificateOfTheHostButIsNotLedToAPlainConnection() throws Exception {
    assertThat(fetch("good")).isInstanceOf(Fetched.Body.class);
    Fetched.Failed failed = (Fetched.Failed) fetchPath("/down");
    assertThat(failed.slug()).isEqualTo("downgrade");
    assertThat(plain.requests()).isEmpty();
  }

  @Test
  void refusesTheCertificateOfAnotherHost() throws Exception {
    Fetched.Failed failed = (Fetched.Failed) fetch("other");
    assertThat(failed.slug()).isEqualTo("tls");
    assertThat(failed.reason()).isEqualTo("the certificate is for another host");
  }

  @Test
  void refusesACertificateNobodyVouchesFor() throws Exception {
    Fetched.Failed failed = (Fetched.Failed) fetch("unknown");
    assertThat(failed.slug()).isEqualTo("tls");
    assertThat(failed.reason()).isEqualTo("the certificate is not trusted");
  }
}
