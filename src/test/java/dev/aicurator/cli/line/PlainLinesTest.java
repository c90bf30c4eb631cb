package dev.aicurator.cli.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.cli.Cli;
import dev.aicurator.cli.Named;
import dev.aicurator.cli.table.StandardTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What a line read without picocli means is what picocli makes of it, for every command. */
class PlainLinesTest {
  private static final StandardTable TABLE = new StandardTable();

  static Stream<String> names() {
    return Stream.concat(Stream.of(""), TABLE.all().stream().map(Named::name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void meanTheSame(String name) {
    Spec spec = Cli.spec(name, Objects.requireNonNull(TABLE.make(name)));
    for (List<String> line : lines(spec)) {
      Given plain = Given.plain(spec, line);
      assertThat(plain).as("%s %s is plain", name, line).isNotNull();
      assertThat(said(spec, plain))
          .as("%s %s", name, line)
          .isEqualTo(said(spec, picocli(spec, line)));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void leaveTheRestToPicocli(String name) {
    Spec spec = Cli.spec(name, Objects.requireNonNull(TABLE.make(name)));
    for (String word : List.of("--", "-", "-nosuch", "--nosuch", "--quiet=true", "--home=", "")) {
      assertThat(Given.plain(spec, List.of(word))).as("%s %s", name, word).isNull();
    }
    assertThat(Given.plain(spec, List.of("--home"))).isNull();
    assertThat(Given.plain(spec, List.of("--home", "--quiet"))).isNull();
    assertThat(Given.plain(spec, List.of("--home", ""))).isNull();
  }

  /** Each option alone, twice, before and after words, all at once; words of every shape. */
  private static List<List<String>> lines(Spec spec) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of());
    List<String> all = new ArrayList<>();
    for (Spec.Option option : spec.options()) {
      for (String name : option.names()) {
        List<String> one = option.takes() == null ? List.of(name) : List.of(name, "a=b \"c\"");
        lines.add(one);
        lines.add(Stream.concat(one.stream(), one.stream()).toList());
        all.addAll(one);
        if (option.takes() != null && name.startsWith("--")) {
          lines.add(List.of(name + "=x=y", name, "'z'"));
        }
      }
    }
    lines.add(all);
    if (spec.words() != null) {
      List<String> words = List.of("a", "\"b c\"", "'d", "@file", "${x}", "e=f", "list", "a", "é*");
      lines.add(words);
      lines.add(Stream.concat(words.stream(), all.stream()).toList());
      lines.add(Stream.concat(all.stream(), words.stream()).toList());
    }
    return lines;
  }

  private static List<String> said(Spec spec, Given given) {
    List<String> said = new ArrayList<>();
    for (Spec.Option option : spec.options()) {
      for (String name : option.names()) {
        said.add(name + " " + given.has(name) + " " + given.value(name));
        if (option.kind() == Spec.Kind.VALUES) {
          said.addAll(given.values(name));
        }
      }
    }
    said.addAll(given.words());
    return said;
  }

  private static Given picocli(Spec spec, List<String> line) {
    CommandLine picocli = new CommandLine(spec.picocli()).setExpandAtFiles(false);
    picocli.setInterpolateVariables(false);
    return Given.of(spec, picocli.parseArgs(line.toArray(String[]::new)));
  }
}
