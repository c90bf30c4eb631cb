package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command has in common. */
class FrameTest {
  @TempDir Path home;

  private Run curator(String... args) {
    return Run.of(home, args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "confg | \"confg\" is not a command: did you mean config?",
        "qqqq | \"qqqq\" is not a command: run curator help to see them all",
        "config pth | \"pth\" is nothing config can do: did you mean path?",
        "config list more | \"more\" is one word too many: see curator config list --help",
        "cluster --hlp | no option --hlp: did you mean --help?",
        "cluster --zzzzzz=1 | no option --zzzzzz: see curator cluster --help",
        "--colour never config | no option --colour: did you mean --color?",
        "config --color | --color needs a value (WHEN): see curator config --help",
        "config --color red | --color red: write auto, always or never",
        "--home= config | --home is empty: name a folder",
        "summarize --batch --sentences x | --sentences x: write a whole number from 0 to 1000",
        "summarize --batch --ratio 2 | --ratio 2: write a share from 0 to 1",
        "summarize --batch --sentences 2 --ratio 0.2 | --sentences and --ratio exclude each other: give one"
            + " of them",
      })
  void badUsageIsOneLineAndTwo(String line, String message) {
    curator(line.split(" ")).fails(ExitCode.USAGE, "curator: " + message);
  }

  @Test
  void globalOptionsStandBeforeOrAfter() {
    String other = home.resolve("other").toString();
    String told = other + "/config.toml\n";
    assertThat(curator("--home", other, "config", "path").ok()).isEqualTo(told);
    assertThat(curator("config", "path", "--home=" + other).ok()).isEqualTo(told);
    assertThat(curator("-v", "--color=never", "config", "path", "--home", other).ok())
        .isEqualTo(told);
  }

  @Test
  void versionIsOneLineAnywhere() {
    assertThat(curator("--version").ok()).matches("curator \\S+ \\(Java \\S+\\)\n");
    assertThat(curator("config", "-V").ok()).isEqualTo(curator("-V").ok());
  }

  @Test
  void aSecretInAPlaceThatIsNoneIsNotRepeated() throws IOException {
    Files.writeString(
        home.resolve("config.toml"),
        "[model]\nkind = \"openai\"\nname = \"tiny\"\nkey = \"sk-4711\"\napi_key = \"sk-4711\"\n");
    Run.Done done = curator("config", "list").run();
    assertThat(done.out() + done.err())
        .contains("model.key\tnot shown", "did you mean key-env?")
        .doesNotContain("sk-4711");
  }

  @Test
  void anUnknownSettingIsOneWarning() throws IOException {
    Files.writeString(home.resolve("config.toml"), "timezon = \"UTC\"\n");
    Run.Done done = curator("config", "path").run();
    assertThat(done.code()).isZero();
    assertThat(done.err())
        .isEqualTo(
            "curator: warning: "
                + home.resolve("config.toml")
                + ": \"timezon\" is not a setting, did you mean timezone?\n");
    assertThat(curator("--quiet", "config", "path").run().err()).isEmpty();
  }

  @Test
  void aClosedPipeIsAQuietSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(curator("help").to(failing("Broken pipe"), err)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskUnderTheOutputIsSaid() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(curator("help").to(failing("No space left on device"), err))
        .isEqualTo(ExitCode.STORE);
    assertThat(err.toString())
        .isEqualTo(
            "curator: cannot write the output: No space left on device: make room or write"
                + " elsewhere\n");
  }

  @Test
  void aFileThatIsNotThereIsNotFound() {
    curator("cluster", "nowhere.jsonl")
        .fails(ExitCode.NOT_FOUND, "curator: no file nowhere.jsonl: check the name");
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
