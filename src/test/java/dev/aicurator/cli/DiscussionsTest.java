package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import dev.aicurator.testing.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comments --web}, over a real server: some stories are discussed, some are not. */
class DiscussionsTest {
  private static final String OWL = "Barn Labs opens the weights of its language model Owl";
  private static final String TIDE = "A machine learning model forecasts the tides of Ghent";
  private static final String MOSS = "Chatbots for gardeners pass a test of rare mosses";
  @TempDir Path home;
  private final LoopbackServer server = new LoopbackServer();

  @BeforeEach
  void fetch() {
    server.rss(
        "/feed",
        "<rss version='2.0'><channel><title>Forum</title>"
            + item(OWL, server.url("/owl"))
            + item(TIDE, server.url("/tide"))
            + item(MOSS, "")
            + "</channel></rss>");
    server.on("/owl", Reply.ok("application/json", tree("The licence is plain.")));
    server.on("/tide", Reply.ok("application/json", tree("Neap tides are missing.")));
    String feed = server.url("/feed");
    Run.of(home, "fetch", "--no-articles", "--allow-private", feed).run().silent();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static String item(String title, String comments) {
    String talk = comments.isEmpty() ? "" : "<comments>" + comments + "</comments>";
    return "<item><guid>"
        + title
        + "</guid><title>"
        + title
        + "</title>"
        + talk
        + "<pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate></item>";
  }

  /** Said at 2026-11-24T11:30:00Z. */
  private static String tree(String text) {
    return "{\"id\":1,\"children\":[{\"id\":2,\"author\":\"bo\",\"created_at_i\":1795519800,\"text\":\""
        + text
        + "\",\"children\":[]}]}";
  }

  private String id(String title) {
    return Lab.id(home, title);
  }

  private Run web(String... stories) {
    String[] args = new String[stories.length + 5];
    System.arraycopy(stories, 0, args, 5, stories.length);
    System.arraycopy(
        new String[] {"comments", "--web", "--allow-private", "-o", "table"}, 0, args, 0, 5);
    return Run.of(home, args);
  }

  @Test
  void oneThatIsDiscussedNowhereOrCannotBeHadDoesNotStopTheOthers() {
    server.on("/tide", Reply.of(500, "broken"));
    Run.of(home, "comment", id(MOSS), "Which mosses?").ok();
    Run.Done done = web(id(MOSS), id(TIDE), id(OWL)).run();
    assertThat(done.out()).contains("Which mosses?", "The licence is plain.");
    assertThat(done.err().lines())
        .containsExactly(
            "curator: " + id(MOSS) + " is discussed nowhere that its feeds name",
            "curator: " + server.url("/tide") + ": http-500: the server failed: try again later");
    assertThat(done.code()).isEqualTo(ExitCode.PARTLY);
  }

  @Test
  void whereNothingCanBeHadTheCodeSaysWhy() {
    String nowhere = "curator: " + id(MOSS) + " is discussed nowhere that its feeds name";
    web(id(MOSS)).fails(ExitCode.NOT_FOUND, nowhere);
    server.on("/tide", Reply.of(500, "broken"));
    assertThat(web(id(TIDE)).run().code()).isEqualTo(ExitCode.UNAVAILABLE);
  }

  @Test
  void storiesMustBeNamed() {
    web().fails(ExitCode.USAGE, "curator: --web: name the stories whose discussions to read");
  }

  @Test
  void whatIsNewIsToldByTheVisitsOfEachDiscussion() {
    web(id(OWL)).at("2026-11-24T11:45:00Z").ok();
    String fresh = tree("The licence is plain.").replace("]}]}", "]},");
    server.on(
        "/owl",
        Reply.ok(
            "application/json",
            fresh
                + "{\"id\":3,\"author\":\"cy\",\"created_at_i\":1795521600,\"text\":\"Is it?\",\"children\":[]}]}"));
    String said = web(id(OWL), id(TIDE)).at("2026-11-24T13:00:00Z").ok();
    assertThat(said).contains("● cy").doesNotContain("● bo");
    assertThat(said.substring(said.indexOf("/tide"))).contains("\nbo").doesNotContain("●");
  }
}
