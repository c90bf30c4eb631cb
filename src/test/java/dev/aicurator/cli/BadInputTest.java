package dev.aicurator.cli;

import static dev.aicurator.cli.Lab.LUMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to be wrong has one line and one exit code. */
class BadInputTest {
  @TempDir Path folder;
  private Lab lab;

  @BeforeEach
  void fetch() throws IOException {
    lab = Lab.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "show wwwwww | 3 | no story 'wwwwww': curator list shows ids, --all those of every day",
        "show http://x/ | 3 | no story 'http://x/': curator list shows ids, --all those of every"
            + " day",
        "show m9j | 3 | no story 'm9j': write at least 4 characters of its id",
        "related - | 2 | related takes one ID, here are 0",
        "show 9 | 3 | no story number 9: the last list has 1 to 2",
        "list --since soon | 2 | \"soon\" is not a time: write 2d, 3h, today, yesterday, monday,"
            + " last-week, 2026-11-20 or 2026-11-20T08:00:00Z",
        "list --on yesterdy | 2 | \"yesterdy\" is not a time: did you mean yesterday? Or write 2d,"
            + " 3h, today, yesterday, monday, last-week, 2026-11-20 or 2026-11-20T08:00:00Z",
        "list is:savd | 2 | \"is:savd\" is not known: did you mean saved? It can be saved, liked,"
            + " read, unread, commented, updated, cached",
        "list --sort size | 2 | \"sort:size\" is not known: it can be rank, date, oldest, source,"
            + " title, relevance",
        "list -o jsn | 2 | no form jsn: did you mean json?",
        "list --on today --since 2d | 2 | --on and --since exclude each other: give one of them",
        "list --sinse 2d | 2 | no option --sinse: did you mean --since?",
        "stats -x | 2 | no option -x: see curator stats --help",
        "stats -n5 | 2 | no option -n: see curator stats --help",
        "list --limit x | 2 | --limit x: write a whole number from 0 to 1000000",
        "list --source opnai | 3 | unknown source 'opnai': did you mean openai?",
        "list --topic modls | 3 | unknown topic 'modls': did you mean models?",
        "search source:opnai x | 3 | unknown source 'opnai': did you mean openai?",
        "ask --source opnai x | 3 | unknown source 'opnai': did you mean openai?",
        "sources remove opnai | 3 | unknown source 'opnai': did you mean openai?",
        "sources ad x | 2 | \"ad\" is nothing sources can do: did you mean add?",
        "fetch opnai | 3 | unknown source 'opnai': did you mean openai?",
        "save | 2 | save needs an ID: see curator save --help",
        "ask | 2 | ask needs a QUESTION: see curator ask --help",
        "search | 2 | search needs words: see curator search --help",
        "search - | 2 | search needs words: see curator search --help",
        "comment - | 2 | comment - reads ids: write the text behind it",
        "comment | 2 | comment needs an ID: see curator comment --help",
        "comments --match [ | 2 | --match [ is no regular expression: Unclosed character class",
      })
  void isAnsweredInOneLine(String line, int code, String message) {
    lab.curator(line.split(" ")).fails(code, "curator: " + message);
  }

  @Test
  void aNumberMayStandAtItsOption() {
    assertThat(lab.curator("list", "-n1", "-oids").ok().lines()).hasSize(1);
    assertThat(lab.curator("list", "-oids", "--", "-n1").ok().lines()).hasSize(2);
  }

  @Test
  void aTemplateOfNothingIsNone() {
    lab.curator("list", "--template", "")
        .fails(2, "curator: bad --template: it is empty: write fields as {{id}}");
    lab.curator("list", "--template", "{{}}")
        .fails(2, "curator: bad --template: a {{ }} names nothing: write fields as {{id}}");
  }

  @Test
  void anAmbiguousPrefixNamesTheCandidates() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      lines.append("{\"guid\":\"g").append(i).append("\",\"title\":\"Subject ").append(i);
      lines.append(" of its own\",\"published\":\"2026-11-24T01:00:00Z\",\"text\":\"\"}\n");
    }
    lab.curator("import").in(lines.toString()).run().silent();
    Map<String, List<String>> byPrefix = new TreeMap<>();
    for (String id : lab.curator("list", "--all", "-o", "ids").ok().lines().toList()) {
      byPrefix.computeIfAbsent(id.substring(0, 4), p -> new ArrayList<>()).add(id);
    }
    Map.Entry<String, List<String>> some =
        byPrefix.entrySet().stream()
            .filter(e -> e.getValue().size() == 2)
            .findFirst()
            .orElseThrow();
    Run.Done done = lab.curator("show", some.getKey()).run();
    assertThat(done.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(done.err())
        .startsWith("curator: '" + some.getKey() + "' begins several ids: write more of one: ")
        .contains(some.getValue())
        .hasLineCount(1);
  }

  @Test
  void anUnwritableHomeIsAStoreError() {
    Path home = folder.resolve("lab.xml").resolve("home");
    Run.Done done = Run.of(home, "fetch", folder.resolve("lab.xml").toString()).run();
    assertThat(done.code()).isEqualTo(ExitCode.STORE);
    assertThat(done.err()).startsWith("curator: cannot write " + home).hasLineCount(1);
    assertThat(done.out()).isEmpty();
  }

  @Test
  void aNewerStoreIsLeftAlone() throws IOException {
    Path store = lab.home().resolve("store");
    Files.writeString(store.resolve("format.json"), "{\"format\":9,\"minReader\":9}\n");
    String message =
        "curator: " + store + " was written by a newer curator: update curator to use it";
    lab.curator("list").fails(ExitCode.STORE, message);
    Files.writeString(store.resolve("format.json"), "{\"format\":9,\"minReader\":1}\n");
    assertThat(lab.curator("list").ok()).contains(LUMEN);
    lab.curator("save", lab.id(LUMEN)).fails(ExitCode.STORE, message);
  }

  @Test
  void aDamagedLineIsPassedOverAndFound() throws IOException {
    Path file = storiesOf("2026-11-20");
    String text = Files.readString(file);
    Files.writeString(file, text + "{\"id\":\"m9\u0000 torn in the middle\n" + text);
    Run.Done list = lab.curator("list", "--all", "-o", "ids").run();
    assertThat(list.code()).isZero();
    assertThat(list.out()).hasLineCount(3);
    assertThat(list.err())
        .isEqualTo(
            "curator: warning: damaged lines were passed over in " + file + ": run curator fsck\n");
    Run.Done fsck = lab.curator("fsck").run();
    assertThat(fsck.code()).isEqualTo(ExitCode.STORE);
    assertThat(fsck.out()).contains(file.getFileName() + ":2: damaged");
    assertThat(fsck.err())
        .isEqualTo(
            "curator: the store is damaged: curator fsck --repair puts aside what is damaged\n");
    assertThat(lab.curator("fsck", "--repair").ok()).contains("repaired");
    assertThat(lab.curator("fsck").ok()).endsWith(": sound\n");
  }

  private Path storiesOf(String day) throws IOException {
    try (Stream<Path> files = Files.walk(lab.home().resolve("store/stories"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(day))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void whatIsNotAFeedIsSaidAndIsAFailure() throws IOException {
    Path plain = folder.resolve("plain.txt");
    Files.writeString(plain, "Nothing of the kind.");
    Run.Done done = lab.curator("fetch", plain.toString()).run();
    assertThat(done.code()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(done.err()).startsWith(plain + ": not-a").hasLineCount(1);
    Run.Done parse = lab.curator("parse", plain.toString()).run();
    assertThat(parse.code()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(parse.out()).startsWith("{\"error\":\"");
    Run.Done absent = lab.curator("fetch", folder.resolve("absent.xml").toString()).run();
    assertThat(absent.code()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(absent.err())
        .isEqualTo(folder.resolve("absent.xml") + ": not-found: no such file\n");
  }

  /** A limit on the size of files is the nearest thing to a full disk that needs no rights. */
  @Test
  void aFullDiskIsAStoreErrorAndLosesNothing() throws Exception {
    String command =
        "trap '' XFSZ; ulimit -f 1; exec \"$0\" -Xshare:auto -XX:TieredStopAtLevel=1"
            + " -XX:-UsePerfData -cp \"$1\" dev.aicurator.Main --home \"$2\" fetch --no-articles"
            + " \"$3\"";
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                command,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"),
                folder.resolve("full").toString(),
                folder.resolve("lab.xml").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).contains("curator: cannot write " + folder.resolve("full")).hasLineCount(1);
    assertThat(process.exitValue()).isEqualTo(ExitCode.STORE);
    assertThat(Run.of(folder.resolve("full"), "fsck").ok()).endsWith(": sound\n");
  }
}
