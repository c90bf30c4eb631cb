package dev.aicurator.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, each in its own shell, over a curator that answers known candidates. */
class CompletionsIT {
  private static final Path SCRIPTS = Path.of(System.getProperty("curator.dist"), "completions");
  private static final String BASH =
      """
      . "$1"
      t() {
        COMP_LINE=$1 COMP_POINT=${#1}
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _curator
        printf '%s|' "${COMPREPLY[@]}"
      }
      t 'curator sh' curator sh
      t 'curator list source:o' curator list source : o
      t 'curator list source:' curator list source :
      t 'curator show ' curator show ''
      t 'curator show nothing' curator show nothing
      """;

  @TempDir Path tmp;

  @BeforeEach
  void fakeCurator() throws IOException {
    Path fake = tmp.resolve("curator");
    Files.writeString(
        fake,
        """
        #!/bin/sh
        for last; do :; done
        case $last in
          sh) printf 'show\\tShow stories\\n' ;;
          source:*) printf 'source:openai\\tOpenAI News\\n' ;;
          nothing) ;;
          *) printf 'c3qa7k\\tA headline\\nc3qb9x\\tAnother: one\\n' ;;
        esac
        """);
    Files.setPosixFilePermissions(fake, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void bashCompletesWordsWithColonsAndShowsHeadlines() throws Exception {
    Path script = Files.writeString(tmp.resolve("t.bash"), BASH);
    assertThat(run("bash", "--norc", script.toString(), SCRIPTS.resolve("curator.bash").toString()))
        .isEqualTo(
            "show|openai|openai|c3qa7k         (A headline)|c3qb9x         (Another: one)||");
  }

  @Test
  void fishTakesValuesAndDescriptions() throws Exception {
    String source = "source " + SCRIPTS.resolve("curator.fish") + "; ";
    assertThat(run("fish", "-N", "-c", source + "complete -C 'curator show '"))
        .isEqualTo("c3qa7k\tA headline\nc3qb9x\tAnother: one\n");
    assertThat(run("fish", "-N", "-c", source + "complete -C 'curator list source:o'"))
        .isEqualTo("source:openai\tOpenAI News\n");
  }

  @Test
  void zshReadsTheScript() throws Exception {
    assertThat(run("zsh", "-f", "-n", SCRIPTS.resolve("_curator").toString())).isEmpty();
  }

  private String run(String shell, String... words) throws Exception {
    boolean here =
        List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, shell)));
    assumeTrue(here, shell + " is not installed");
    List<String> command = new ArrayList<>(List.of(shell));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", tmp + ":/usr/local/bin:/usr/bin:/bin");
    builder.environment().put("HOME", tmp.toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out;
  }
}
