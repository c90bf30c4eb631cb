package dev.aicurator.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.io.Io;
import dev.aicurator.cli.table.StandardTable;
import dev.aicurator.testing.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line of the shell over a terminal that can do nothing. */
class DumbShellTest {
  @TempDir static Path home;

  @BeforeAll
  static void fetch() {
    Sample.home(home);
  }

  private static String type(String keys) {
    return type("dumb", keys);
  }

  private static String type(String terminal, String keys) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    Map<String, String> env =
        Map.of(
            "CURATOR_HOME",
            home.toString(),
            "TZ",
            "UTC",
            "USER",
            "ada",
            "NO_COLOR",
            "1",
            "PAGER",
            "cat",
            "TERM",
            "dumb");
    Io io =
        new Io(
            in,
            screen,
            screen,
            new Io.Tty(true, true, true),
            env,
            Clock.fixed(Run.NOW, ZoneOffset.UTC));
    Screens dumb =
        () -> {
          DumbTerminal made = new DumbTerminal("t", terminal, in, screen, StandardCharsets.UTF_8);
          made.setSize(Size.of(80, 24));
          return made;
        };
    int code = new Cli(new ShellTable(new StandardTable(), dumb)).run(List.of("-i"), io);
    assertThat(code).isZero();
    return screen
        .toString(StandardCharsets.UTF_8)
        .replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "")
        .replace("\r", "");
  }

  @Test
  void greetsPromptsAndLeaves() {
    assertThat(type("exit\n"))
        .startsWith("AI Curator. Enter browses")
        .contains("curator")
        .contains("❯");
    assertThat(type("quit\n")).contains("❯");
    assertThat(type("")).contains("❯");
  }

  @Test
  void thePromptSaysWhereOneIsAndWhatIsUnread() {
    String seen = type("list --since 7d\n1\nunread\nback\n");
    assertThat(seen).contains("list").contains(" 1/").contains("●");
  }

  @Test
  void oneMatchIsCompletedAndGetsASpace() {
    assertThat(type("ansi", "help rela\tx\r")).contains("\"x\" is nothing related can do");
    assertThat(type("ansi", "list --since 7d -o id\t| wc -l\r")).containsPattern("\n *[0-9]+\n");
  }

  @Test
  void completesOptionsIdsTopicsAndQueryWords() {
    String id = Run.of(home, "list", "--since", "7d", "-o", "ids").ok().lines().findFirst().get();
    assertThat(type("ansi", "show --pe\t" + id.substring(0, 6) + "\t-o id\t\r"))
        .contains("\n" + id);
    assertThat(type("ansi", "list --since 7d top\trobo\t-o tsv | cut -f3 | sort -u\r"))
        .contains("\nThe Copperline\n");
  }

  @Test
  void aCommentIsWrittenInSeveralLines() {
    String seen = type("list --since 7d\n2\ncomment\nfirst line\nsecond line\n.\ncomments\nundo\n");
    assertThat(seen)
        .contains("On: ")
        .contains("    first line\n    second line\n")
        .contains("undone: comment");
  }

  @Test
  void whereNoHistoryCanBeKeptThereIsNone() throws Exception {
    Path file = home.resolve("state/shell-history");
    Files.deleteIfExists(file);
    Files.createDirectories(file.resolve("in the way"));
    assertThat(type("list -n1 -o ids\nexit\n")).containsPattern("\n[a-z0-9]{11}\n");
    Files.delete(file.resolve("in the way"));
    Files.delete(file);
  }

  @Test
  void historyIsKeptAndNeverExpanded() throws Exception {
    assertThat(type("help !!\nexit\n")).contains("\"!!\" is not a command");
    assertThat(Files.readString(home.resolve("state/shell-history"))).contains("help !!");
    assertThat(Files.getPosixFilePermissions(home.resolve("state/shell-history"))).hasSize(2);
  }

  @Test
  void linesArePipedAndParted() {
    assertThat(type("list --since 7d -o ids | head -1 | wc -l; undo\n"))
        .containsPattern("1\n")
        .contains("curator: nothing to undo");
  }
}
