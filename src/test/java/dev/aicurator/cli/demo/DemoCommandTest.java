package dev.aicurator.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir Path tmp;

  @Test
  void walksThroughTheEditionInAHomeOfItsOwn() {
    Path home = tmp.resolve("tour");
    String out = Run.of(tmp.resolve("own"), "demo", home.toString()).ok();
    assertThat(out)
        .containsSubsequence(
            "export CURATOR_HOME=" + home,
            "$ curator fetch sample:feeds/quay-wire.xml",
            "$ curator list",
            "Heron 3",
            "$ curator show 1",
            "Why it matters",
            "Key Points",
            "Details",
            "$ curator save 1 3",
            "$ curator list -o table --saved",
            "★",
            "$ curator comment 1 'Worth a try on the machine under the desk.'",
            "Worth a try on the machine under the desk.",
            "$ curator search",
            "$ curator ask 'How much does the Brindle card cost?'",
            "780 euros",
            "--template '{{id}} {{source}}: {{title}}'",
            "curator --home " + home + " show --evidence 2");
    assertThat(out).doesNotContain("{{now", "{{today", "đź", "\u001b");
    assertThat(tmp.resolve("own")).doesNotExist();
  }

  @Test
  void theHomeItLeavesIsAnOrdinaryOne() {
    Path home = tmp.resolve("tour");
    Run.of(tmp.resolve("own"), "demo", home.toString()).ok();
    List<String> today = Run.of(home, "list").ok().lines().toList();
    assertThat(today).hasSizeGreaterThanOrEqualTo(8).allMatch(row -> row.split("\t").length > 4);
    assertThat(Run.of(home, "list", "--saved").ok().lines()).hasSize(2);
  }

  @Test
  void refusesAFolderThatIsInUse() throws Exception {
    Files.writeString(tmp.resolve("mine.txt"), "x");
    Run.of(tmp.resolve("own"), "demo", tmp.toString())
        .fails(2, "curator: " + tmp + " is not empty: name a new folder for the demo");
  }

  @Test
  void wrapsLongCommandsAsAShellReadsThem() {
    Step step = new Step("", "fetch", "a".repeat(50), "it's", "b".repeat(20));
    assertThat(step.typed())
        .isEqualTo("curator fetch " + "a".repeat(50) + " \\\n    'it'\\''s' " + "b".repeat(20));
  }
}
