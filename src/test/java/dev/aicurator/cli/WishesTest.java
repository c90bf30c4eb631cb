package dev.aicurator.cli;

import static dev.aicurator.cli.Lab.LUMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's rules and topics over stories that were there before them, and what reopens one. */
class WishesTest {
  @TempDir Path folder;
  private Lab lab;

  @BeforeEach
  void fetch() throws IOException {
    lab = Lab.in(folder);
  }

  private void config(String text) throws IOException {
    Files.writeString(lab.home().resolve("config.toml"), text);
  }

  private String topics(String title) {
    return lab.curator("list", "--all", "--template", "{{title}}\t{{topics}}")
        .ok()
        .lines()
        .filter(line -> line.startsWith(title + "\t"))
        .map(line -> line.substring(title.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTopicRenamedOrRemovedIsSoForStoriesThereAre() throws IOException {
    assertThat(topics(LUMEN)).contains("open-source");
    config("[topics]\nremove = [\"models\"]\n[topics.rename]\nopen-source = \"free weights\"\n");
    assertThat(topics(LUMEN)).contains("free weights").doesNotContain("open-source", "models");
    assertThat(lab.curator("list", "--all", "--topic", "free weights", "-o", "ids").ok())
        .contains(lab.id(LUMEN));
    assertThat(lab.curator("topics", "-o", "ids").ok().lines())
        .contains("free weights")
        .doesNotContain("open-source", "models");
  }

  @Test
  void aRuleKnowsASourceByItsTitleAndTagsAreCounted() throws IOException {
    config("[[rule]]\nname = \"mine\"\nsource = \"Northlight Lab\"\ntag = \"home\"\n");
    assertThat(lab.curator("topics", "--rules").ok()).isEqualTo("mine\t3\n");
    assertThat(lab.curator("topics", "-o", "ids").ok().lines()).contains("home");
    String question = "What did Northlight release?";
    assertThat(lab.curator("ask", "--topic", "home", question).ok()).contains("Lumen 2");
  }

  @Test
  void namesThatNothingBearsAreToldInOneLine() throws IOException {
    config(
        "[topics]\nremove = [\"modles\"]\n"
            + "[[rule]]\nname = \"quiet\"\nsource = \"Nowhere\"\nmute = true\n"
            + "[[rule]]\ntopic = \"safety\"\nboost = 1\n"
            + "[[rule]]\ntopic = \"nothing\"\nboost = 1\n");
    Run.Done done = lab.curator("list").run();
    assertThat(done.code()).isZero();
    assertThat(done.err())
        .isEqualTo(
            "curator: warning: config.toml names what there is not:"
                + " topics: modles, did you mean models?; quiet: Nowhere; rule 3: nothing\n");
  }

  @Test
  void aRealDevelopmentReopensWhatWasRead() throws IOException {
    String id = lab.id(LUMEN);
    lab.curator("read", id).run().silent();
    assertThat(unread()).doesNotContain(id);

    Path feed = folder.resolve("later.xml");
    Files.writeString(feed, later());
    lab.curator("fetch", "--no-articles", feed.toString()).at("2026-11-26T12:00:00Z").run();
    assertThat(unread()).contains(id);
    String page = lab.curator("show", id).at("2026-11-26T12:00:00Z").ok();
    assertThat(page).contains("What is new\n").contains("recalled Lumen 2").contains("● unread");

    lab.curator("read", id).at("2026-11-26T12:01:00Z").run().silent();
    assertThat(unread()).doesNotContain(id);
  }

  private String unread() {
    return lab.curator("list", "--all", "--unread", "-o", "ids").at("2026-11-26T12:02:00Z").ok();
  }

  private static String later() {
    return "<rss version=\"2.0\"><channel><title>Harbour Gazette</title>"
        + "<link>https://gazette.example/</link><item><guid>g1</guid>"
        + "<title>Northlight recalls Lumen 2, its open-weight language model</title>"
        + "<link>https://gazette.example/recall</link>"
        + "<pubDate>Thu, 26 Nov 2026 09:00:00 GMT</pubDate><description>"
        + "Northlight recalled Lumen 2 after bank customers in Bergen lost savings to forged calls. "
        + "Prosecutors searched two offices and seized servers, police in Oslo said. "
        + "Northlight asked everyone who runs Lumen 2 to delete the open weights of the model. "
        + "Insurers put the damage above forty million euros and a minister demanded an inquiry."
        + "</description></item></channel></rss>";
  }
}
