package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** why, verify, diff, cache and kept copies, over pages a real server gave. */
class LookingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWL = "Barn Labs opens the weights of its language model Owl";
  private static final String MOSS = "A chatbot for gardeners passes a test of rare mosses";
  @TempDir Path home;
  private final LoopbackServer server = new LoopbackServer();

  @BeforeEach
  void fetch() {
    fetch("Owl answers in forty languages", "2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z");
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** Fetches a feed of two articles; the text of the first begins with those words. */
  private void fetch(String first, String updated, String now) {
    server.rss(
        "/feed",
        "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:barn</id><title>Barn Labs</title>"
            + entry("owl", OWL, updated)
            + entry("moss", MOSS, "2026-11-24T07:00:00Z")
            + "</feed>");
    server.html(
        "/owl",
        page(
            OWL,
            first
                + ", the language model that Barn Labs released on Tuesday under a permissive"
                + " licence. The weights fit a laptop with 16 GB of memory, the company said.",
            "Researchers who saw it before its release called it careful. They asked it four"
                + " hundred questions on three days, and counted every answer twice."));
    server.html(
        "/moss",
        page(
            MOSS,
            "The chatbot of a botanic garden named 212 of 230 mosses in its collection. Visitors"
                + " hold a phone over the plant and get its name, where it grows and what eats it.",
            "Gardeners checked each name against the labels. Most of the eighteen mistakes were"
                + " peat mosses, which even botanists tell apart only under a microscope."));
    run("fetch", "--allow-private", server.url("/feed")).at(now).ok();
  }

  private String entry(String id, String title, String updated) {
    return ("<entry><id>urn:%s</id><title>%s</title><link href='%s'/>"
            + "<published>2026-11-24T07:00:00Z</published><updated>%s</updated></entry>")
        .formatted(id, title, server.url("/" + id), updated);
  }

  private static String page(String title, String first, String second) {
    return ("<html lang='en'><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p>"
            + "<p>%s</p></article></body></html>")
        .formatted(title, title, first, second);
  }

  private Run run(String... args) {
    return Run.of(home, args);
  }

  private String id(String title) {
    return Lab.id(home, title);
  }

  @Test
  void whyGivesTheScoreAsTheSumOfItsParts() throws IOException {
    String text = run("why", id(OWL)).ok();
    assertThat(text).startsWith(OWL + "\n").contains("Its place in the list\n", "Is it AI news?\n");
    JsonNode why = JSON.readTree(run("why", "--json", id(OWL)).ok()).get(0);
    double sum = 0;
    for (JsonNode part : why.get("parts")) {
      sum += part.get("value").asDouble();
    }
    assertThat(sum).isCloseTo(why.get("score").asDouble(), within(0.002));
    JsonNode judged = why.get("judged").get(0);
    assertThat(judged.get("ai").asBoolean()).isTrue();
    assertThat(judged.get("reasons").findValuesAsText("name")).contains("language model");
    assertThat(why.get("rules")).isEmpty();
  }

  @Test
  void whyNamesTheRulesThatApply() throws IOException {
    Files.writeString(
        home.resolve("config.toml"),
        """
        [[rule]]
        name = "birds"
        words = ["owl"]
        boost = 1.5
        """);
    assertThat(run("why", id(OWL)).ok()).contains("birds: boost 1.500, found in words\n");
    JsonNode rule = JSON.readTree(run("why", "--json", id(OWL)).ok()).get(0).get("rules").get(0);
    assertThat(rule.get("name").asText()).isEqualTo("birds");
    assertThat(rule.get("amount").asDouble()).isEqualTo(1.5);
    assertThat(run("why", id(MOSS)).ok()).doesNotContain("birds");
  }

  @Test
  void everySentenceOfACardStandsInTheTextAndInTheKeptCopy() throws IOException {
    JsonNode evidence = JSON.readTree(run("verify", "--json", id(OWL)).ok()).get(0);
    assertThat(evidence.get("holds").asBoolean()).isTrue();
    List<String> verdicts = evidence.get("checks").findValuesAsText("verdict");
    assertThat(verdicts).isNotEmpty().allMatch("in-copy"::equals);
    for (Path copy : copies()) {
      Files.delete(copy);
    }
    assertThat(run("verify", id(OWL)).ok()).contains("no copy kept").doesNotContain("✗");
  }

  @Test
  void aSentenceThatStandsNowhereIsTold() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("store"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        // a line without its sum is taken as written by hand
        String lines =
            Files.readString(file)
                .replaceAll(",\"_c\":\"[0-9a-f]+\"}", "}")
                .replace("16 GB of memory", "64 GB of memory");
        if (file.toString().contains("stories")) {
          Files.writeString(file, lines);
        }
      }
    }
    Run.Done done = run("verify", id(OWL)).run();
    assertThat(done.out()).contains("✗").contains("64 GB of memory");
    assertThat(done.code()).isEqualTo(ExitCode.PARTLY);
  }

  @Test
  void diffShowsWhatALaterFetchFoundAndGoesOnWhereThereIsNone() throws IOException {
    String one = "curator: %s has one version only: a later fetch that finds another keeps both";
    run("diff", id(MOSS)).fails(ExitCode.NOT_FOUND, one.formatted(id(MOSS)));
    fetch("Owl answers in sixty languages", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z");
    Run.Done done = run("diff", id(MOSS), id(OWL)).run();
    assertThat(done.out()).contains("forty").contains("sixty");
    assertThat(done.err()).isEqualTo(one.formatted(id(MOSS)) + "\n");
    assertThat(done.code()).isEqualTo(ExitCode.PARTLY);
  }

  @Test
  void aDamagedCopyIsNamedAndTheRestCanBeRead() throws IOException {
    assertThat(run("cache", "verify").ok()).isEqualTo("every copy can be read\n");
    Path bent = copies().get(0);
    Files.writeString(bent, "not a copy");
    Run.Done done = run("cache", "verify").run();
    assertThat(done.out()).isEqualTo(bent + "\n");
    assertThat(done.code()).isEqualTo(ExitCode.STORE);
    assertThat(run("show", "--cached", id(OWL)).ok()).contains("forty languages");
  }

  @Test
  void trimmingKeepsWhatTheUserChose() throws IOException {
    run("save", id(OWL)).run().silent();
    assertThat(run("cache", "trim", "--budget", "1B").ok()).isEqualTo("1 dropped\n");
    assertThat(copies()).hasSize(1);
    assertThat(run("cache").ok()).startsWith("pages\t1\nprotected\t1\n");
    run("cache", "trim", "--budget", "much")
        .fails(ExitCode.USAGE, "curator: --budget much: write a size such as 500MB");
  }

  @Test
  void aDeletedCopyIsNotSaidToBeKept() throws IOException {
    assertThat(run("show", id(OWL)).ok()).containsPattern("Cached +.*open --cached");
    for (Path copy : copies()) {
      Files.delete(copy);
    }
    assertThat(run("show", id(OWL)).ok()).containsPattern("Cached +no copy kept");
    assertThat(JSON.readTree(run("show", "--json", id(OWL)).ok()).findValue("cached").asBoolean())
        .isFalse();
  }

  @Test
  void copiesAsJsonAreOneArray() throws IOException {
    JsonNode both = JSON.readTree(run("show", "--cached", "--json", id(OWL), id(MOSS)).ok());
    assertThat(both.findValuesAsText("id")).startsWith(id(OWL)).contains(id(MOSS));
    assertThat(run("show", "--cached", "-o", "jsonl", id(OWL), id(MOSS)).ok().lines()).hasSize(2);
  }

  private List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("pages"))) {
      return files.filter(f -> f.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }
}
