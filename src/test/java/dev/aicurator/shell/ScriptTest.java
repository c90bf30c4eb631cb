package dev.aicurator.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {
  @TempDir static Path home;

  @BeforeAll
  static void fetch() {
    Sample.home(home);
  }

  @Test
  void linesRunWithoutPromptOrEcho() {
    String out = Sample.script(home, "# the day\n\nlist --since 7d -o ids\n").ok();
    assertThat(out.lines()).isNotEmpty().allMatch(line -> line.matches("[a-z0-9]{11}"));
  }

  @Test
  void theAnswersAreThoseOfTheCommandLine() {
    String alone = Run.of(home, "list", "--since", "7d").ok();
    assertThat(Sample.script(home, "list --since 7d").ok()).isEqualTo(alone);
    assertThat(Sample.script(home, "curator list --since 7d").ok()).isEqualTo(alone);
  }

  @Test
  void linesMayComeFromAnyEditor() {
    String plain = Sample.script(home, "list --since 7d -o ids\n").ok();
    assertThat(Sample.script(home, "\ufefflist --since 7d -o ids\r\n").ok()).isEqualTo(plain);
  }

  @Test
  void numbersStandForTheListOfTheSession() {
    String list = Run.of(home, "list", "--since", "7d").ok();
    String second = list.lines().skip(1).findFirst().orElseThrow().split("\t", -1)[1];
    assertThat(Sample.script(home, "list --since 7d -o ids; 2").ok()).contains(second + "\n");
    assertThat(Sample.script(home, "list --since 7d -o ids; next; next").ok())
        .contains(second + "\n");
    assertThat(Sample.script(home, "list --since 7d -o ids; 3; prev; back").ok())
        .contains(second + "\n")
        .endsWith(list);
  }

  @Test
  void nothingFollowsInAnEmptyList() {
    Run.Done done = Sample.script(home, "list --on 2020-01-01; next").run();
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.err()).endsWith("curator: the list is empty: list shows today's stories\n");
  }

  @Test
  void commandsMeanTheStoryOneIsOn() {
    Sample.script(home, "list --since 7d -o ids; 2; save").ok();
    assertThat(Run.of(home, "list", "--saved", "-o", "ids").ok().lines()).hasSize(1);
    assertThat(Sample.script(home, "undo").ok()).startsWith("undone: save");
  }

  @Test
  void outputIsPipedThroughASystemCommand() {
    assertThat(Sample.script(home, "list --since 7d | head -1 | cut -c1-3; help exit | wc -l").ok())
        .matches("[a-z0-9]{3}\n *[0-9]+\n");
  }

  @Test
  void theFirstFailureEndsTheScript() {
    Sample.script(home, "show zzzzzzzzzzz\nlist --since 7d\n")
        .fails(
            3, "curator: no story 'zzzzzzzzzzz': curator list shows ids, --all those of every day");
    Run.Done done = Sample.script(home, "bogus\nlist --since 7d -o ids\nnext; back; back").run();
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
  }

  @Test
  void keepGoingRunsAllAndTellsTheFirstFailure() {
    Run.Done done =
        Sample.script(home, "show zzzzzzzzzzz\nbogus\nlist --since 7d -o ids", "--keep-going")
            .run();
    assertThat(done.code()).isEqualTo(3);
    assertThat(done.out()).isNotEmpty();
    assertThat(done.err()).contains("\"bogus\" is not a command");
  }

  @Test
  void exitLeavesAndAShellIsNoneInside() {
    assertThat(Sample.script(home, "exit\nbogus").ok()).isEmpty();
    Sample.script(home, "shell").fails(2, "curator: shell: this is one: help shows what it can do");
    Sample.script(home, "browse").fails(2, "curator: browse: it needs a terminal");
    assertThat(Sample.script(home, "help").ok())
        .contains("In this shell:")
        .doesNotContain("in one session");
  }

  @Test
  void whatCannotRunBesideThePromptIsToldSo() {
    Sample.script(home, "fetch sample:feeds/quay-wire.xml &\n")
        .fails(
            2,
            "curator: only a whole fetch runs beside the prompt: write fetch & or leave the & out");
  }

  @Test
  void helpGoesByTopic() {
    assertThat(Sample.script(home, "help query").ok()).contains("is:unread");
    assertThat(Sample.script(home, "help save").ok()).contains("Usage: curator save");
    assertThat(Sample.script(home, "help comments").ok())
        .contains("--reply")
        .contains("Usage: curator comments");
  }
}
