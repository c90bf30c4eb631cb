package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.cli.table.StandardTable;
import dev.aicurator.testing.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Help cannot disagree with the commands there are. */
class HelpTest {
  private static final Table TABLE = new StandardTable();
  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> everyCommandHasHelpWithExamplesFirst() {
    return TABLE.all().stream()
        .map(named -> DynamicTest.dynamicTest(named.name(), () -> checkHelp(named)));
  }

  private void checkHelp(Named named) {
    String[] words = (named.name() + " --help").split(" ");
    String help = Run.of(home, words).ok();
    List<String> lines = help.lines().toList();
    assertThat(lines.get(0)).isEqualTo("Examples:");
    assertThat(lines.get(1)).startsWith("  ").contains("curator").contains(named.noun());
    assertThat(help).contains("\nUsage: curator " + named.name());
    assertThat(help).contains("\n" + named.summary() + ".\n");
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(Run.of(home, ("help " + named.name()).split(" ")).ok()).isEqualTo(help);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandIsMade() {
    return TABLE.all().stream()
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.name(), () -> assertThat(TABLE.make(named.name())).isNotNull()));
  }

  @Test
  void theOverviewNamesEveryCommand() {
    String overview = Run.of(home, "help").ok();
    assertThat(Run.of(home, "--help").ok()).isEqualTo(overview);
    assertThat(overview).startsWith("Examples:\n");
    for (Named named : TABLE.all()) {
      if (named.group() != Named.Group.HIDDEN && !named.isVerb()) {
        assertThat(overview).contains("\n  " + named.name() + " ").contains(named.summary());
      }
    }
  }
}
