package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of JSON in and out, and single documents; nothing is stored by any of them. */
class PlumbingTest {
  private static final String PAGE =
      "<html><head><title>Brindle ships</title></head><body><article><h1>Brindle ships</h1>"
          + "<p>The Brindle card runs a language model of 30 billion parameters without a fan.</p>"
          + "<p>It matters because offices can now run such a model under a desk.</p>"
          + "<p>The card draws 41 watts and costs 780 euros when it ships in March.</p>"
          + "<p>Osterlund Silicon showed the card to reporters on Monday and let three"
          + " of them bring prompts of their own, which it answered at 44 tokens a second.</p>"
          + "<p>The memory sits on the compute die, so that a weight travels a third o"
          + "f a millimetre instead of several centimetres, and moving data is what takes most of the energy.</p>"
          + "<p>The company says that it cannot train models with it, that it accepts "
          + "only weights of four and eight bits, and that it slows down when many people share one card.</p>"
          + "<p>Two hospitals and a law firm have ordered cards for their own building"
          + "s, because their documents may not leave them, and a school board is waiting for the price to fall.</p>"
          + "<p>Analysts expect rivals to answer within a year, since the parts are on"
          + " the market and the idea is not protected, but none of them has announced a product yet.</p>"
          + "</article></body></html>";

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void write() throws IOException {
    page = folder.resolve("page.html");
    Files.writeString(page, PAGE);
  }

  private Run curator(String... args) {
    return Run.of(folder.resolve("home"), args);
  }

  @Test
  void batchesAnswerLineByLine() {
    assertThat(
            curator("relevance", "--batch")
                .in("{\"id\":1,\"title\":\"OpenAI releases a new language model\"}\n")
                .ok())
        .startsWith("{\"id\":1,\"ai\":true,");
    assertThat(curator("cluster").in("{\"id\":\"a\",\"title\":\"Alone\",\"text\":\"\"}\n").ok())
        .isEqualTo("{\"id\":\"a\",\"cluster\":\"a\"}\n");
    assertThat(
            curator("summarize", "--batch", "--sentences", "1")
                .in("{\"id\":\"a\",\"title\":\"T\",\"text\":\"One fact is told here.\"}\n")
                .ok())
        .startsWith("{\"id\":\"a\",\"dek\":");
    assertThat(
            curator("extract", "--batch")
                .in("{\"id\":\"p\",\"file\":\"" + page + "\",\"url\":null}\n")
                .ok())
        .startsWith("{\"id\":\"p\",\"text\":\"")
        .contains("41 watts");
  }

  @Test
  void aLineThatIsNoJsonIsAnsweredAndCounted() {
    Run.Done done = curator("relevance").in("nonsense\n{\"id\":2,\"title\":\"x\"}\n").run();
    assertThat(done.code()).isEqualTo(ExitCode.PARTLY);
    assertThat(done.out()).hasLineCount(2).contains("\"error\"").contains("{\"id\":2,");
    assertThat(done.err()).isEmpty();
  }

  @Test
  void oneDocumentIsReadAndNotStored() throws IOException {
    assertThat(curator("extract", page.toString()).ok()).contains("41 watts");
    assertThat(curator("extract", "--markdown", "-").in(PAGE).ok()).startsWith("# Brindle ships");
    assertThat(curator("summarize", page.toString()).ok())
        .startsWith("Brindle ships\n")
        .contains("\nKey Points\n");
    try (var feed = PlumbingTest.class.getResourceAsStream("/cli/lab.xml")) {
      Files.copy(feed, folder.resolve("lab.xml"));
    }
    assertThat(curator("parse", folder.resolve("lab.xml").toString()).ok())
        .startsWith("{\"feed\":{\"title\":\"Northlight Lab\"")
        .hasLineCount(1);
    assertThat(folder.resolve("home/store/articles")).doesNotExist();
  }

  @Test
  void aPageOnTheWebIsReadToItsLastPart() {
    try (LoopbackServer server = new LoopbackServer()) {
      String line =
          "<p>The lab in the harbour trained part %1$s on tide tables of a century.</p>"
              + "<p>Its %1$s keepers, who had read the tables by lamplight, did not think that a"
              + " machine would ever know the tides by heart, yet they helped to sort them.</p>"
              + "<p>The %1$s model now tells the height of water for every hour of next year.</p>";
      String head = "<title>A model of tides</title><article><h1>A model of tides</h1>";
      server.on(
          "/a",
          got -> {
            String part = got.query().isEmpty() ? "one" : "two";
            return Reply.html("<link rel=next href='?page=2'>" + head + line.formatted(part));
          });
      String at = server.hostPort();
      assertThat(curator("extract", "--allow-address", at, server.url("/a")).ok())
          .startsWith("A model of tides\n\nThe lab in the harbour trained part one")
          .contains("part two")
          .endsWith("next year.\n\n" + server.url("/a") + "\n");
    }
  }

  @Test
  void whatIsNoTextIsNoArticle() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 nothing");
    curator("extract", pdf.toString())
        .fails(ExitCode.UNAVAILABLE, "curator: " + pdf + ": not-html: the document is not text");
  }

  @Test
  void aFolderIsNoFile() {
    for (String command : new String[] {"import", "relevance", "cluster"}) {
      curator(command, folder.toString())
          .fails(ExitCode.UNAVAILABLE, "curator: " + folder + " is a folder: name a file");
    }
  }

  @Test
  void whatIsNoFeedIsToldToProgramsAndPeople() {
    Run.Done done = curator("parse", "-").in("only words\n").run();
    assertThat(done.code()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(done.out()).isEqualTo("{\"error\":\"not-a-feed: plain text is no feed\"}\n");
    assertThat(done.err()).isEqualTo("curator: -: not-a-feed: plain text is no feed\n");
  }

  @Test
  void configTellsEverySettingAndPlace() {
    assertThat(curator("config", "list").ok())
        .contains("timezone\tUTC\n")
        .contains("author\tada\n")
        .contains("editor\tvi\npager\tless\nbrowser\tthe system's\n")
        .contains("places.store\t" + folder.resolve("home/store") + "\n");
    assertThat(curator("config").ok()).isEqualTo(curator("config", "list").ok());
  }

  @Test
  void aPageNamedByItsAddressIsFetchedAndSaved() {
    curator("save", page.toUri().toString()).run().silent();
    assertThat(curator("list", "--saved", "--template", "{{title}}").ok())
        .isEqualTo("Brindle ships\n");
  }
}
