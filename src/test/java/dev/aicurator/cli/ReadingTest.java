package dev.aicurator.cli;

import static dev.aicurator.cli.Lab.AUDIT;
import static dev.aicurator.cli.Lab.LUMEN;
import static dev.aicurator.cli.Lab.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** list, show, open, search and their forms, over a home nothing is changed in. */
class ReadingTest {
  @TempDir static Path folder;
  private static Lab lab;

  @BeforeAll
  static void fetch() throws IOException {
    lab = Lab.in(folder);
  }

  private static List<String> titles(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "list";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--template";
    all[args.length + 2] = "{{title}}";
    return lab.curator(all).run().out().lines().toList();
  }

  @Test
  void numbersBeforeAnyTableAreThoseOfToday(@TempDir Path fresh) throws IOException {
    Lab unlisted = Lab.in(fresh);
    String first = unlisted.curator("show", "--template", "{{title}}", "1").ok();
    assertThat(unlisted.curator("list", "--template", "{{title}}").ok()).startsWith(first);
    Path empty = fresh.resolve("empty");
    Run.of(empty, "show", "1")
        .fails(3, "curator: no list yet that number 1 could be of: run curator list first");
  }

  @Test
  void aListInAPipeIsRowsWithoutAHeader() {
    List<String> rows = lab.curator("list", "--sort", "date").ok().lines().toList();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).split("\t"))
        .startsWith(
            lab.id(LUMEN),
            LUMEN,
            "Northlight Lab",
            "2026-11-24T08:00:00Z",
            "https://northlight.example/lumen-2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--since 7d | LUMEN AUDIT ROBOTS",
        "since:7d -robotics | LUMEN AUDIT",
        "--on 2026-11-20 | ROBOTS",
        "--since 2026-11-21 --until yesterday |",
        "--until 2026-11-23 | ROBOTS",
        "--since 7d --sort oldest --limit 1 | ROBOTS",
        "--since 7d --top 1 --sort date | LUMEN",
        "--since 7d --sort title | ROBOTS LUMEN AUDIT",
        "--all jailbreak* | AUDIT",
        "--all \"machine learning\" | ROBOTS",
        "--all -- -openai -lumen robotics | ROBOTS",
        "--unread | LUMEN AUDIT",
        "--saved |",
        "is:liked |",
      })
  void optionsAndWordsChooseStories(String line, String wanted) {
    List<String> names =
        wanted == null
            ? List.of()
            : List.of(wanted.split(" ")).stream()
                .map(w -> w.equals("LUMEN") ? LUMEN : w.equals("AUDIT") ? AUDIT : ROBOTS)
                .toList();
    int words = line.indexOf('"');
    String[] args =
        words < 0
            ? line.split(" ")
            : new String[] {line.substring(0, words - 1), line.substring(words)};
    if (line.contains("--all --")) {
      assertThat(
              lab.curator("list", "-o", "ids", "--all", "--", "-openai", "-lumen", "robotics").ok())
          .isEqualTo(lab.id(ROBOTS) + "\n");
    } else {
      assertThat(titles(args)).containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void jsonHasTheFieldsOfTheContract() {
    String json = lab.curator("list", "--json", "--sort", "date").ok();
    assertThat(json).startsWith("[").endsWith("]\n");
    for (String field :
        ("id title dek whyItMatters keyPoints details url source sources authors published fetched"
                + " topics score saved liked read comments cached writer")
            .split(" ")) {
      assertThat(json).contains("\"" + field + "\":");
    }
    assertThat(json).contains("\"Mira Sand\"").contains("\"kind\":\"extractive\"");
    assertThat(lab.curator("list", "-o", "json", "--sort", "date").ok()).isEqualTo(json);
  }

  @Test
  void showPrintsTheCardWithItsLabels() {
    String page = lab.curator("show", lab.id(LUMEN)).ok();
    assertThat(page).startsWith(LUMEN + "\n");
    assertThat(page).contains("\nWhy it matters\n").contains("\nKey Points\n1. ");
    assertThat(page).contains("https://northlight.example/lumen-2");
  }

  @Test
  void showTakesPrefixesNumbersRangesAndStandardInput() {
    String id = lab.id(LUMEN);
    String page = lab.curator("show", id).ok();
    assertThat(lab.curator("show", id.substring(0, 6)).ok()).isEqualTo(page);
    lab.curator("list", "--sort", "date").terminal(100).ok();
    assertThat(lab.curator("show", "1").ok()).isEqualTo(page);
    assertThat(lab.curator("show", "-").in(id + "\n").ok()).isEqualTo(page);
    assertThat(lab.curator("show", "1-2", "-o", "ids").ok())
        .isEqualTo(id + "\n" + lab.id(AUDIT) + "\n");
    assertThat(lab.curator("show", "2-1").run().code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void rowsOfAListNameStoriesByTheirFirstCell() {
    String rows = lab.curator("list", "--all").ok();
    assertThat(rows).contains("\t" + LUMEN + "\t");
    assertThat(lab.curator("show", "-", "-o", "ids").in(rows).ok())
        .isEqualTo(lab.curator("list", "--all", "-o", "ids").ok());
    assertThat(lab.curator("show", "-", "-o", "ids").in(lab.id(LUMEN) + "\t" + lab.id(AUDIT)).ok())
        .isEqualTo(lab.id(LUMEN) + "\n" + lab.id(AUDIT) + "\n");
    lab.curator("related", "-", "-o", "ids").in(lab.id(LUMEN)).ok();
  }

  @Test
  void aDumbTerminalGetsNoPager() {
    Path paged = folder.resolve("paged");
    for (String terminal : List.of("dumb", "xterm")) {
      String shown =
          lab.curator("show", "--peek", lab.id(LUMEN))
              .terminal(80)
              .env("LINES", "5")
              .env("TERM", terminal)
              .env("PAGER", "cat >" + paged)
              .ok();
      boolean dumb = terminal.equals("dumb");
      assertThat(shown.contains("Key Points")).as(terminal).isEqualTo(dumb);
      assertThat(Files.exists(paged)).as(terminal).isEqualTo(!dumb);
    }
  }

  @Test
  void nothingFetchedYetIsSaidByWhateverFindsNothing(@TempDir Path empty) {
    Run.Done search = Run.of(empty, "search", "robots").run();
    assertThat(search.err())
        .isEqualTo("curator: nothing has been fetched yet: run: curator fetch\n");
    assertThat(Run.of(empty, "ask", "why").run().err()).isEqualTo(search.err());
    assertThat(lab.curator("search", "zzzz").run().err())
        .isEqualTo("curator: nothing found: fewer words find more\n");
    assertThat(Run.of(empty, "topics").run().err()).startsWith("curator: no stories of the last");
  }

  @Test
  void numbersStandInColumnsForAPersonOnly() {
    assertThat(lab.curator("stats").ok()).startsWith("articles\t3\nstories\t3\n");
    assertThat(lab.curator("stats").terminal(80).ok()).startsWith("articles  3\nstories   3\n");
    assertThat(lab.curator("config", "list").terminal(80).ok())
        .containsPattern("(?m)^timezone {2,}UTC$")
        .doesNotContain("\t");
    assertThat(lab.curator("cache").terminal(80).ok()).startsWith("pages      0\n");
  }

  @Test
  void aTableHasNumbersAndFitsTheTerminal() {
    List<String> lines = lab.curator("list", "--sort", "date").terminal(80).ok().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("1  " + lab.id(LUMEN).substring(0, 6));
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void colourComesWhenAskedForOrOnATerminal() {
    String escape = "\u001b[";
    assertThat(lab.curator("list").ok()).doesNotContain(escape);
    assertThat(lab.curator("list", "-o", "table", "--color", "always").ok()).contains(escape);
    assertThat(lab.curator("list", "-o", "table").env("CLICOLOR_FORCE", "1").ok()).contains(escape);
    assertThat(lab.curator("list").terminal(80).ok()).doesNotContain(escape);
    assertThat(lab.curator("list").terminal(80).env("NO_COLOR", "").ok()).contains(escape);
    assertThat(lab.curator("list", "--color=never").terminal(80).env("NO_COLOR", "").ok())
        .doesNotContain(escape);
    assertThat(lab.curator("list", "--json").env("CLICOLOR_FORCE", "1").ok())
        .doesNotContain(escape);
  }

  @Test
  void aThinDaySaysHowMuchTheLastDayHas() {
    saysHowMuchTheLastDayHas("list");
    saysHowMuchTheLastDayHas("list", "--top", "3");
  }

  private static void saysHowMuchTheLastDayHas(String... args) {
    Run.Done done = lab.curator(args).at("2026-11-25T05:00:00Z").run();
    assertThat(done.code()).isZero();
    assertThat(done.out()).isEmpty();
    assertThat(done.err())
        .isEqualTo(
            "curator: nothing yet today; the last 24 hours have 2: curator list --since 24h\n");
  }

  @Test
  void aListKeptShortByItsOptionsIsNotAThinDay() {
    assertThat(lab.curator("list", "--all", "--top", "1").run().err()).isEmpty();
    assertThat(lab.curator("list", "--minutes", "1").run().err()).doesNotContain("only");
    assertThat(lab.curator("list", "--saved").run().err()).isEqualTo("curator: no story fits\n");
  }

  @Test
  void explainedRowsEndWithTheScoreAndItsParts() {
    List<String> rows = lab.curator("list", "--explain").ok().lines().toList();
    for (String row : rows) {
      String[] cells = row.split("\t");
      double sum = 0;
      for (String part : cells[9].split(" ")) {
        sum += Double.parseDouble(part.substring(part.indexOf('=') + 1));
      }
      assertThat(sum).isCloseTo(Double.parseDouble(cells[8]), within(0.002));
    }
    assertThat(rows).isNotEmpty();
  }

  @Test
  void aSourceIsKnownByItsTitleToo() {
    assertThat(titles("--source", "northlight lab", "--sort", "date"))
        .containsExactly(LUMEN, AUDIT);
    assertThat(titles("source:Northlight*")).isEmpty();
  }

  @Test
  void tagsOfRulesAreTopics() throws IOException {
    Path home = Files.createDirectories(folder.resolve("tagged"));
    Lab own = Lab.in(home);
    Files.writeString(
        own.home().resolve("config.toml"),
        "[[rule]]\nname = \"weights\"\nwords = [\"open-weight\"]\ntag = \"weights\"\n");
    assertThat(own.curator("list", "--topic", "weights", "-o", "ids").ok())
        .isEqualTo(own.id(LUMEN) + "\n");
    assertThat(own.curator("topics", "--rules").ok()).isEqualTo("weights\t1\n");
  }

  @Test
  void nothingIsNoFaultUnlessAsked() {
    assertThat(lab.curator("list", "--saved").run().code()).isZero();
    assertThat(lab.curator("list", "--saved", "--exit-status").run().code())
        .isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void openPrintsTheAddressOrStartsTheBrowserWithIt() throws Exception {
    String id = lab.id(LUMEN);
    assertThat(lab.curator("open", "--print", id).ok())
        .isEqualTo("https://northlight.example/lumen-2\n");
    Path seen = folder.resolve("seen");
    Path browser = folder.resolve("browser");
    Files.writeString(browser, "printf '<%s>' \"$@\" >" + seen);
    lab.curator("open", id).env("BROWSER", "sh " + browser + " --new").run().silent();
    assertThat(seen).content().isEqualTo("<--new><https://northlight.example/lumen-2>");
    lab.curator("open", id).env("BROWSER", "sh " + browser + " %s --new").run().silent();
    assertThat(seen).content().isEqualTo("<https://northlight.example/lumen-2><--new>");
    lab.curator("open", id)
        .env("BROWSER", "false")
        .fails(
            ExitCode.UNAVAILABLE,
            "curator: the browser (false) ended with 1: curator open --print shows the address");
  }

  @Test
  void searchFindsAndAnswersBatches() {
    assertThat(lab.curator("search", "jailbreaks", "-o", "ids").ok())
        .isEqualTo(lab.id(AUDIT) + "\n");
    assertThat(lab.curator("search", "--batch").in("{\"qid\":7,\"query\":\"laptop model\"}\n").ok())
        .startsWith("{\"qid\":7,\"docs\":[\"lumen-2\"");
    Run.Done none = lab.curator("search", "zyzzyva", "--exit-status").run();
    assertThat(none.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(none.err()).isEqualTo("curator: nothing found: fewer words find more\n");
  }

  @Test
  void askAnswersFromTheStoreOrAbstains() {
    assertThat(lab.curator("ask", "how many languages does Lumen 2 answer in?").ok())
        .contains("40 languages")
        .contains("[" + lab.id(LUMEN).substring(0, 6));
    assertThat(lab.curator("ask", "who won the football cup?").run().code())
        .isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void askForADayTellsAiNewsFirst(@TempDir Path fresh) {
    String line = "{\"guid\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"published\":\"%s\"}\n";
    String days =
        line.formatted(
                "ferry",
                "Ferry timetable changes",
                "The last ferry leaves at nine from Monday on.",
                "2026-11-20T16:00:00Z")
            + line.formatted(
                "owl",
                "Barn Labs releases a language model",
                "The large language model answers questions in ten languages.",
                "2026-11-20T08:00:00Z");
    Run.of(fresh, "import").in(days).run().silent();
    assertThat(Run.of(fresh, "ask", "what happened on 20 November?").ok().strip().lines().toList())
        .element(2, STRING)
        .startsWith("Barn Labs releases a language model");
    assertThat(Run.of(fresh, "ask", "what happened in AI last week?").ok())
        .contains("2 stories last week");
    assertThat(Run.of(fresh, "ask", "--since", "2026-11-20T12:00:00Z", "what's the news?").ok())
        .contains("1 story since 2026-11-20");
    assertThat(Run.of(fresh, "ask", "--history", "--json").ok())
        .contains("{\"at\":\"2026-11-24T12:00:00Z\",\"question\":\"what's the news?\"}");
  }

  @Test
  void completionProposesAndNeverFails() {
    assertThat(lab.curator("__complete", "--", "sho").ok())
        .isEqualTo("show\tShow the card of a story\n");
    assertThat(lab.curator("__complete", "--", "show", "").ok())
        .contains(lab.id(LUMEN).substring(0, 6) + "\t" + LUMEN + "\n");
    assertThat(lab.curator("__complete", "--", "list", "--sort", "ti").ok()).isEqualTo("title\t\n");
    assertThat(lab.curator("__complete", "--", "list", "--sort=ti").ok())
        .isEqualTo("--sort=title\t\n");
    assertThat(lab.curator("__complete", "--", "list", "-topic:saf").ok())
        .isEqualTo("-topic:safety\t\n");
    assertThat(lab.curator("__complete", "--", "digest", "-o", "").ok())
        .isEqualTo("text\t\nmd\t\nhtml\t\njson\t\natom\t\neml\t\n");
    assertThat(lab.curator("__complete", "--", "completion", "").ok())
        .isEqualTo("bash\t\nzsh\t\nfish\t\n");
    assertThat(lab.curator("__complete", "--", "--color", "a").ok())
        .isEqualTo("auto\t\nalways\t\n");
    assertThat(lab.curator("__complete", "--", "nothing", "").ok()).isEmpty();
    assertThat(lab.curator("__complete", "--").ok()).contains("list\t");
    Path broken = folder.resolve("lab.xml").resolve("home");
    assertThat(Run.of(broken, "__complete", "--", "show", "").ok()).isEmpty();
  }

  @Test
  void completionScriptsArePrinted() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      assertThat(lab.curator("completion", shell).ok()).contains("__complete");
    }
    lab.curator("completion", "tcsh")
        .fails(
            ExitCode.USAGE, "curator: no completion for tcsh: there is one for bash, zsh and fish");
  }
}
