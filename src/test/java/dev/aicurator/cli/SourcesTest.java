package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is followed: added, switched, taken in and given away. */
class SourcesTest {
  @TempDir Path folder;

  private Run curator(String... args) {
    return Run.of(folder.resolve("home"), args);
  }

  @Test
  void theBundledListIsThereFromTheStart() {
    assertThat(curator("sources").ok().lines().toList()).hasSizeBetween(20, 60);
    assertThat(curator("sources", "list", "-o", "ids").ok()).contains("openai\n");
  }

  @Test
  void manySourcesThatWereNeverAskedAreOneFinding() {
    String said = curator("sources", "doctor", "-o", "table").ok();
    assertThat(said).contains("openai", "latent-space").containsOnlyOnce("never-asked");
    assertThat(said).containsOnlyOnce("curator fetch");
    String rows = curator("sources", "doctor").ok();
    assertThat(rows).contains("openai\tnever-asked\t\twas never asked\tcurator fetch openai\n");
  }

  @Test
  void sourcesAreSwitchedAndUndone() {
    curator("sources", "disable", "openai").run().silent();
    assertThat(curator("sources").ok()).containsPattern("openai\t.*\tdisabled\t");
    curator("sources", "enable", "openai").run().silent();
    curator("sources", "remove", "openai", "qwen").run().silent();
    assertThat(curator("sources", "-o", "ids").ok()).doesNotContain("openai\n", "qwen\n");
    assertThat(curator("undo").ok()).isEqualTo("undone: sources remove openai qwen\n");
    assertThat(curator("sources", "-o", "ids").ok()).contains("openai\n", "qwen\n");
  }

  @Test
  void listsOfFeedsGoOutAndComeIn() throws IOException {
    String opml = curator("sources", "export").ok();
    assertThat(opml).startsWith("<?xml").contains("https://openai.com/news/rss.xml");
    Path file = folder.resolve("out.opml");
    curator("sources", "export", file.toString()).run().silent();
    assertThat(file).content().isEqualTo(opml);
    curator("sources", "import", "-").in(opml).run().silent();
    String more =
        "<opml version='2.0'><body><outline type='rss' text='Mine' xmlUrl='https://a.example/f'/>"
            + "<outline type='rss' text='Script' xmlUrl='exec:date'/></body></opml>";
    Run.Done done = curator("sources", "import", "-").in(more).run();
    assertThat(done.out()).isEqualTo("mine\nscript\n");
    assertThat(done.err())
        .isEqualTo(
            "curator: script runs a command and is disabled: curator sources enable script\n");
  }

  @Test
  void anAddressThatNoFileCanHaveEndsNoCommand() {
    Run.Done done = curator("sources", "import", "-").in("tin.example:80/\0x\n").run();
    assertThat(done.code()).isNotEqualTo(ExitCode.INTERNAL);
    assertThat(done.err()).doesNotContain("internal");
  }

  @Test
  void addFollowsTheFeedAPageNames() throws Exception {
    try (LoopbackServer server = new LoopbackServer()) {
      serve(server);
      String address = server.hostPort();
      Run.Done refused = curator("sources", "add", server.url("/site")).run();
      assertThat(refused.code()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(refused.err()).contains("blocked-address").hasLineCount(1);
      assertThat(
              curator(
                      "sources",
                      "add",
                      server.url("/site"),
                      "--allow-address",
                      address,
                      "--name",
                      "mine")
                  .ok())
          .isEqualTo("mine\n");
      curator("fetch", "mine", "--allow-address", address, "--no-articles").run().silent();
      assertThat(curator("list", "source:mine", "-o", "ids").ok()).hasLineCount(2);
    }
  }

  private static void serve(LoopbackServer server) throws IOException {
    String feed;
    try (InputStream in = SourcesTest.class.getResourceAsStream("/cli/lab.xml")) {
      feed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    server.html(
        "/site",
        "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'></head></html>");
    server.rss("/feed", feed);
  }
}
