package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.app.fetch.FetchReport;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.model.CuratorException;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets of sources: from where they come, to whom they go, where they never stand. */
class CredentialsTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>Tin Wire</title>"
          + "<item><guid>a</guid><title>A</title></item></channel></rss>";
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();

  @AfterEach
  void close() {
    server.close();
  }

  private Path secret(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "open sesame\nsecond line\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  /** Follows the feed, then reads it with what {@code access} adds to its table. */
  private FetchReport fetch(String access) throws IOException {
    server.rss("/feed", FEED);
    Files.writeString(
        folder.resolve("config.toml"), "[[source-access]]\nsource = \"tin-wire\"\n" + access);
    try (Home home = new Home(folder)) {
      home.follow(server.url("/feed"));
      server.on("/feed", Reply.redirect(302, server.url("/here")));
      server.rss("/here", FEED);
      return home.fetch("tin-wire");
    }
  }

  @Test
  void sendsHeadersAndTheFirstLineOfAPrivateFile() throws IOException {
    FetchReport report =
        fetch(
            "headers = { X-Team = \"red\" }\nheader = \"X-Api-Key\"\nsecret-file = \""
                + secret("rw-------")
                + "\"\n");
    assertThat(report.failures()).isEmpty();
    for (String path : new String[] {"/feed", "/here"}) {
      assertThat(server.last(path).header("x-api-key")).isEqualTo("open sesame");
      assertThat(server.last(path).header("x-team")).isEqualTo("red");
    }
  }

  @Test
  void sendsWhatACommandPrintsAsAPassword() throws IOException {
    fetch("user = \"ada\"\nsecret-command = \"echo sesame; echo more\"\n");
    assertThat(server.last("/here").header("authorization")).isEqualTo("Basic YWRhOnNlc2FtZQ==");
  }

  @Test
  void dropsThemWhereTheOriginChanges() throws IOException {
    try (LoopbackServer other = new LoopbackServer()) {
      other.rss("/feed", FEED);
      fetch("headers = { X-Team = \"red\" }\nsecret-command = \"echo sesame\"\n");
      server.on("/feed", Reply.redirect(302, other.url("/feed")));
      try (Home home = new Home(folder)) {
        home.fetch("tin-wire");
      }
      assertThat(other.last("/feed").headers()).doesNotContainKeys("authorization", "x-team");
    }
  }

  @Test
  void refusesAFileThatOthersMayRead() throws IOException {
    FetchReport report = fetch("secret-file = \"" + secret("rw-r--r--") + "\"\n");
    assertThat(report.failures().get(0).slug()).isEqualTo("credentials");
    assertThat(report.failures().get(0).reason())
        .isEqualTo(
            "the secret of source tin-wire is open to others: chmod 600 "
                + folder.resolve("secret"));
    assertThat(server.count("/here")).isZero();
  }

  @Test
  void keepsNoPasswordInTheListOfSources() throws IOException {
    server.rss("/feed", FEED);
    String url = server.url("/feed").replace("http://", "http://ada:sesame@");
    Path list = Files.writeString(folder.resolve("urls"), url + "\n");
    try (Home home = new Home(folder)) {
      assertThatThrownBy(() -> home.follow(url))
          .isInstanceOf(CuratorException.class)
          .hasMessageContaining("[[source-access]]");
      home.curator.sources().importFrom(list.toString(), null, Reach.PUBLIC);
      assertThat(home.curator.sources().all())
          .extracting(s -> s.url())
          .contains(server.url("/feed"));
    }
    try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("sesame");
      }
    }
  }
}
