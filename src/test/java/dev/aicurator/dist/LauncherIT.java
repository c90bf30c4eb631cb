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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/curator} as a process of its own, from the distribution the build has just made. */
class LauncherIT {
  /** Ours and those that ours ask for; Java has some of its own, in jars and calendars. */
  private static final String LAMBDA =
      "(?:dev\\.aicurator\\.|java\\.util\\.(?:Comparator|Map|stream\\.))\\S*Lambda";

  private static final Path DIST = Path.of(System.getProperty("curator.dist"));
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir Path tmp;

  private record Ran(int code, String out, String err) {}

  @Test
  void followsLinksAndPathsWithSpaces() throws Exception {
    Path dist = copy("a place with spaces");
    Path link = Files.createSymbolicLink(tmp.resolve("cu"), dist.resolve("bin/curator"));
    Path relative = Files.createSymbolicLink(tmp.resolve("ra"), Path.of("cu"));
    assertWorks(run(Map.of(), link.toString(), "--version"));
    assertWorks(run(Map.of(), relative.toString(), "--version"));
    assertWorks(
        run(Map.of("PATH", dist.resolve("bin") + ":/usr/bin:/bin"), "curator", "--version"));
  }

  @Test
  void findsJavaOnThePathAndRemembersWhereItsLinksLead() throws Exception {
    Path dist = copy("dist");
    Path bin = Files.createDirectory(tmp.resolve("bin"));
    Path java = Files.createSymbolicLink(bin.resolve("java"), Path.of(JAVA_HOME, "bin/java"));
    Map<String, String> env = Map.of("PATH", bin + ":/usr/bin:/bin", "JAVA_HOME", "");
    assertWorks(run(env, dist.resolve("bin/curator").toString(), "--version"));
    assertThat(dist.resolve("lib/java-link"))
        .hasContent(java + "\n" + Path.of(JAVA_HOME).toRealPath());
    assertWorks(run(env, dist.resolve("bin/curator").toString(), "--version"));
  }

  @Test
  void saysInOneLineThatThereIsNoJava() throws Exception {
    Ran ran = run(Map.of("PATH", tmp.toString(), "JAVA_HOME", ""), launcher(), "list");
    assertThat(ran)
        .isEqualTo(
            new Ran(2, "", "curator: no Java found: install Java 17 or later, or set JAVA_HOME\n"));
  }

  @Test
  void saysInOneLineThatTheJavaNamedIsNone() throws Exception {
    Ran ran = run(Map.of("CURATOR_JAVA", tmp + "/none"), launcher(), "list");
    assertThat(ran.code).isEqualTo(2);
    assertThat(ran.err).startsWith("curator: CURATOR_JAVA names no Java (").hasLineCount(1);
  }

  @Test
  void refusesAnOldJavaByItsReleaseFileOrByAskingIt() throws Exception {
    Path home = Files.createDirectories(tmp.resolve("old/bin")).getParent();
    script(home.resolve("bin/java"), "echo 'openjdk version \"1.8.0_402\"' >&2");
    Ran asked = run(Map.of("JAVA_HOME", home.toString()), launcher(), "list");
    assertThat(asked.code).isEqualTo(2);
    assertThat(asked.err).contains("is Java 1.8.0_402: install Java 17 or later").hasLineCount(1);

    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
    Ran read = run(Map.of("JAVA_HOME", home.toString()), launcher(), "list");
    assertThat(read.code).isEqualTo(2);
    assertThat(read.err).contains("is Java 11.0.2: install Java 17 or later").hasLineCount(1);
  }

  @Test
  void passesWordsUnchangedAndPicksFlagsByCommand() throws Exception {
    Path dist = copy("dist");
    Path home = Files.createDirectories(tmp.resolve("jdk/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21\"\n");
    script(home.resolve("bin/java"), "printf '[%s]' \"$@\"");
    Map<String, String> env =
        Map.of("JAVA_HOME", home.toString(), "CURATOR_JAVA_OPTS", "-Da=1 -Db=*");
    String run = dist.resolve("bin/curator").toString();

    assertThat(
            run(env, run, "--home", "x y", "--color=never", "list", "a  b", "", "*", "$HOME").out)
        .contains("[-XX:TieredStopAtLevel=1]", "[-Da=1][-Db=*]", "[-Dcurator.tty=000]")
        .doesNotContain("C1MaxInlineSize")
        .endsWith("[--home][x y][--color=never][list][a  b][][*][$HOME]");
    Path indexed = Files.createDirectories(tmp.resolve("indexed/cache/index"));
    assertThat(run(env, run, "--home", indexed + "/../..", "search", "a").out)
        .contains("[-XX:TieredStopAtLevel=1]", "[-XX:C1MaxInlineSize=20][-Xmn64m]");
    assertThat(run(env, run, "--home", tmp.toString(), "search", "a").out)
        .contains("[-Xmn64m]")
        .doesNotContain("C1MaxInlineSize");
    for (List<String> steady :
        List.of(
            List.of("--home", "list", "compact"),
            List.of("ask", "--batch"),
            List.of("--quiet", "shell"))) {
      String[] words = Stream.concat(Stream.of(run), steady.stream()).toArray(String[]::new);
      assertThat(run(env, words).out).doesNotContain("TieredStopAtLevel");
    }
  }

  @Test
  void asksForLargePagesWhereTheKernelGivesThem() throws Exception {
    Path home = Files.createDirectories(tmp.resolve("jdk/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21\"\n");
    script(home.resolve("bin/java"), "printf '[%s]' \"$@\"");
    Map<String, String> env = Map.of("JAVA_HOME", home.toString());
    Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    boolean given = Files.isReadable(pages) && !Files.readString(pages).contains("[never]");
    for (List<String> words :
        List.of(
            List.of("import", "a"),
            List.of("cluster", "a"),
            List.of("summarize", "--batch"),
            List.of("relevance", "--batch"),
            List.of("extract", "--batch"))) {
      Ran ran = run(env, launcher(), words.get(0), words.get(1));
      assertThat(ran.err).isEmpty();
      assertThat(ran.out)
          .contains("[-XX:TieredStopAtLevel=1][-XX:+UseSerialGC]")
          .contains("[-XX:MaxNewSize=160m]")
          .matches(out -> out.contains("TenuringThreshold=2]") == words.contains("extract"))
          .matches(out -> out.contains("[-XX:+UseTransparentHugePages]") == given);
    }
    assertThat(run(env, launcher(), "list").out).doesNotContain("HugePages");
  }

  @Test
  void tellsWhatIsATerminalAndHowWideItIs() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not installed");
    Path home = Files.createDirectories(tmp.resolve("jdk/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"21\"\n");
    script(home.resolve("bin/java"), "echo \"<$COLUMNS>\" \"$@\"");
    Map<String, String> env = Map.of("JAVA_HOME", home.toString(), "COLUMNS", "");
    String curator = "stty cols 133 rows 40; " + launcher() + " list";

    assertThat(run(env, "script", "-qec", curator, "/dev/null").out)
        .startsWith("<133>")
        .contains("-Dcurator.tty=111");
    assertThat(run(env, "script", "-qec", curator + " | cat", "/dev/null").out)
        .startsWith("<133>")
        .contains("-Dcurator.tty=101");
    assertThat(run(env, launcher(), "list").out).startsWith("<>").contains("-Dcurator.tty=000");
  }

  @Test
  void trustsAnArchiveOnlyWhereItWasMade() throws Exception {
    Path dist = copy("dist");
    String run = dist.resolve("bin/curator").toString();
    assertWorks(run(Map.of("CURATOR_NO_ARCHIVE", ""), run, "--curator-build-archive"));
    for (String command : List.of("list", "search", "sources")) {
      assertThat(loadedFrom(dist, command, "--help")).contains("shared objects file");
    }
    Files.move(dist, tmp.resolve("moved"));
    assertThat(loadedFrom(tmp.resolve("moved"), "list")).doesNotContain("shared objects file");
  }

  /** Each of these costs a list more than its stories do. */
  @Test
  void startsNothingAListDoesNotNeed() throws Exception {
    String home = tmp + "/home";
    assertWorks(
        run(
            Map.of(),
            launcher(),
            "--home",
            home,
            "--quiet",
            "fetch",
            "sample:feeds/quay-wire.xml"));
    Path log = tmp.resolve("classes.log");
    Map<String, String> env = Map.of("CURATOR_JAVA_OPTS", "-Xlog:class+load=info:file=" + log);
    assertThat(run(env, launcher(), "--home", home, "list").out).isNotEmpty();
    assertThat(Files.readString(log))
        .contains("dev.aicurator.app.read.Reading ")
        .doesNotContain(
            "com.fasterxml.jackson.core.JsonFactory ", "java.lang.runtime.ObjectMethods ")
        .doesNotContain("picocli.CommandLine ", "java.util.logging.Logger ")
        .doesNotContainPattern(LAMBDA);
    if (Runtime.version().feature() < 25) { // from then on Java's own calendar brings it
      assertThat(Files.readString(log)).doesNotContain("java.util.regex.Pattern ");
    }
    assertWorks(run(Map.of(), launcher(), "--home", home, "--quiet", "save", "1"));
    assertThat(run(Map.of(), launcher(), "--home", home, "list").out).isNotEmpty(); // learns by it
    assertThat(run(env, launcher(), "--home", home, "list").out).isNotEmpty();
    assertThat(Files.readString(log))
        .contains("dev.aicurator.app.read.Tastes ")
        .doesNotContain("java.lang.runtime.ObjectMethods ")
        .doesNotContainPattern(LAMBDA);
  }

  @Test
  void showsSettingsThatLeadToNoModel() throws Exception {
    Path home = Files.createDirectories(tmp.resolve("home"));
    Files.writeString(
        home.resolve("config.toml"),
        "[model]\nkind = \"openai\"\nname = \"m\"\nurl = \"https://models.example/v1\"\n");
    Ran ran =
        run(
            Map.of("ALL_PROXY", "socks5://127.0.0.1:9"),
            launcher(),
            "--home",
            home.toString(),
            "config",
            "list");
    assertWorks(ran);
    assertThat(ran.out)
        .contains("openai m at https://models.example/v1: the model cannot be asked: ")
        .contains("places.store\t");
  }

  @Test
  void worksFromAReadOnlyInstallation() throws Exception {
    Path dist = copy("dist");
    try (Stream<Path> all = Files.walk(dist)) {
      for (Path path : all.toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
    try {
      assertWorks(run(Map.of(), dist.resolve("bin/curator").toString(), "--version"));
    } finally {
      for (String dir : List.of("", "lib", "bin", "completions", "man", "man/man1")) {
        if (Files.isDirectory(dist.resolve(dir))) {
          Files.setPosixFilePermissions(
              dist.resolve(dir), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  @Test
  void aClosedStandardInputIsAnEmptyOne() throws Exception {
    String line = "exec \"$0\" --home \"$1\" show - <&-";
    Ran ran = run(Map.of(), "/bin/sh", "-c", line, launcher(), tmp.resolve("home").toString());
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void wordsAndNamesAreWholeInAnyLocale() throws Exception {
    String line = "w=$(printf 'gr\\303\\274n'); exec \"$0\" --home \"$1/$w\" ask \"$w\"";
    for (String locale : List.of("", "C", "POSIX", "C.UTF-8", "xx_XX.UTF-8")) {
      Map<String, String> env = Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", "");
      Ran ran = run(env, "/bin/sh", "-c", line, launcher(), tmp.toString());
      assertThat(ran.code).as(locale).isEqualTo(3);
      assertThat(ran.out).as(locale).startsWith("grün\n");
    }
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    Process process = builder(Map.of(), launcher(), "--help").start();
    process.getInputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  private static void assertWorks(Ran ran) {
    assertThat(ran.err).isEmpty();
    assertThat(ran.code).isZero();
  }

  private String loadedFrom(Path dist, String... words) throws Exception {
    Path log = tmp.resolve("classes.log");
    Map<String, String> env =
        Map.of(
            "CURATOR_NO_ARCHIVE", "",
            "XDG_CACHE_HOME", "/dev/null/none",
            "CURATOR_JAVA_OPTS", "-Xlog:class+load=info:file=" + log);
    List<String> line = new ArrayList<>(List.of(dist.resolve("bin/curator").toString()));
    line.addAll(List.of("--quiet", "--home", tmp + "/home"));
    line.addAll(List.of(words));
    assertWorks(run(env, line.toArray(String[]::new)));
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(l -> l.contains("dev.aicurator.Main ")).findFirst().orElseThrow();
    }
  }

  private Path copy(String name) throws IOException {
    Path to = tmp.resolve(name);
    try (Stream<Path> all = Files.walk(DIST)) {
      for (Path path : all.toList()) {
        String file = path.getFileName().toString();
        if (!file.startsWith("classes-") && !file.startsWith("java-")) {
          Files.copy(path, to.resolve(DIST.relativize(path).toString()));
        }
      }
    }
    return to;
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String launcher() {
    return DIST.resolve("bin/curator").toString();
  }

  private Ran run(Map<String, String> env, String... words) throws Exception {
    Path err = Files.createTempFile(tmp, "err", "");
    Process process = builder(env, words).redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), out, Files.readString(err));
  }

  private ProcessBuilder builder(Map<String, String> env, String... words) {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env"));
    Map<String, String> all =
        new TreeMap<>(
            Map.of(
                "JAVA_HOME",
                JAVA_HOME,
                "HOME",
                tmp.toString(),
                "XDG_CACHE_HOME",
                tmp + "/cache",
                "CURATOR_NO_ARCHIVE",
                "1",
                "PATH",
                "/usr/bin:/bin"));
    all.putAll(env);
    all.forEach((name, value) -> command.add(name + "=" + value));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectInput(Path.of("/dev/null").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("CURATOR_"));
    return builder;
  }
}
