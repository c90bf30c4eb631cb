package dev.aicurator.shell;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import dev.aicurator.testing.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell as a process on a real terminal; its clock is the real one. */
class TerminalTest {
  private static final String TALK =
      "{\"id\":1,\"children\":[{\"id\":2,\"author\":\"bo\",\"created_at_i\":1795000000,\"text\":\"Nice.\","
          + "\"children\":[{\"id\":3,\"author\":\"cy\",\"created_at_i\":1795000100,"
          + "\"text\":\"Nobody.\",\"children\":[]}]}]}";

  @TempDir private Path home;

  @BeforeAll
  static void needsTmux() {
    assumeTrue(Tmux.isThere(), "tmux is not installed");
  }

  @BeforeEach
  void fetch() {
    Run.of(home, "fetch", "sample:feeds/larkmoor.json", "sample:feeds/copperline.xml")
        .at(Instant.now().toString())
        .ok();
    List<String> asked = new ArrayList<>(List.of("sources", "disable"));
    Run.of(home, "sources", "list", "-o", "tsv")
        .ok()
        .lines()
        .forEach(l -> asked.add(l.substring(0, l.indexOf('\t'))));
    Run.of(home, asked.toArray(String[]::new)).run();
  }

  private Tmux shell(int columns, int rows, String... env) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String run =
        "env CURATOR_HOME='"
            + home
            + "' PAGER=cat BROWSER='printf %s' "
            + String.join(" ", env)
            + " '"
            + java
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Dcurator.tty=111 -cp '"
            + System.getProperty("java.class.path")
            + "' dev.aicurator.Main shell";
    return new Tmux(home, columns, rows, run);
  }

  @Test
  void everyKeyDoesWhatItSays() {
    try (Tmux tmux = shell(80, 24)) {
      tmux.shows("❯", "AI Curator. Enter browses");
      tmux.keys("Enter").shows(" stories", "▸1", "Enter read");
      moves(tmux);
      reads(tmux);
      marks(tmux);
      comments(tmux);
      searches(tmux);
      tmux.keys("q").shows("today ●");
      tmux.keys("C-d").shows("ended with 0");
    }
  }

  private static void moves(Tmux tmux) {
    tmux.keys("j").shows("▸2");
    tmux.keys("k").shows("▸1");
    tmux.keys("G").showsNot("▸1");
    tmux.keys("g").shows("▸1");
    tmux.keys("d").showsNot("▸1");
    tmux.keys("u").shows("▸1");
    tmux.keys("Space").showsNot("▸1");
    tmux.keys("b").shows("▸1");
    tmux.keys("Down").shows("▸2");
    tmux.keys("Up").shows("▸1");
    tmux.keys("n").shows("▸2");
    tmux.keys("N").shows("▸1");
    tmux.type("3").shows("story 3");
    tmux.keys("Enter").shows("▸3");
    tmux.keys("g").shows("▸1");
  }

  private static void reads(Tmux tmux) {
    tmux.keys("Enter").shows("Story  1/", "Why it matters");
    tmux.keys("q").shows("▸1  ");
    tmux.keys("l").shows("Story  1/");
    tmux.keys("J").shows("Story  2/");
    tmux.keys("K").shows("Story  1/");
    tmux.keys("Space").showsNot("Why it matters");
    tmux.keys("g").shows("Why it matters");
    tmux.keys("x").shows("Why this is here");
    tmux.keys("h").shows("Story  1/");
    tmux.keys("O").shows("Kept copy");
    tmux.keys("Escape").shows("Story  1/");
    tmux.keys("t").shows("Topics");
    tmux.keys("q").shows("Story  1/");
    tmux.keys("?").shows("Keys", "next-story");
    tmux.keys("q").shows("Story  1/");
    tmux.type("/").shows("find:");
    tmux.type("Why it").keys("Enter").shows("one line has it");
    tmux.keys("C-c").shows("▸1");
    tmux.keys("C-c").shows("q leaves");
  }

  private static void marks(Tmux tmux) {
    tmux.keys("s").shows("★", "saved; Ctrl-Z");
    tmux.keys("f").shows("♥", "liked; Ctrl-Z");
    tmux.keys("C-z").shows("undone: like");
    tmux.keys("*").shows("♥");
    tmux.keys("m").shows("no longer read", "▸1 ●");
    tmux.keys("A").shows("mark all as read? [y/N]");
    tmux.keys("n").shows("nothing was changed");
    tmux.keys("A").shows("mark all as read? [y/N]");
    tmux.keys("y").showsNot("●");
    tmux.keys("C-z").shows("●");
    tmux.keys("o").shows("no web address: O reads");
  }

  private static void comments(Tmux tmux) {
    tmux.keys("a").shows("comment:");
    tmux.type("Watch the licence").keys("Enter").shows("stored; Ctrl-Z");
    tmux.keys("c").shows("Comments  1/", "Watch the licence");
    tmux.keys("R").shows("reply:");
    tmux.type("So did I").keys("Enter").shows("So did I", "stored");
    tmux.keys("C-z").showsNot("So did I");
    tmux.keys("q").shows("▸1");
  }

  private static void searches(Tmux tmux) {
    tmux.type("/").shows("search everything:");
    tmux.type("robots").keys("Enter").shows("Search: robots");
    tmux.keys("q").showsNot("Search:");
    tmux.keys("F").shows("filter:");
    tmux.type("is:saved").keys("Enter").shows(" is:saved  1 story");
    tmux.keys("Escape").showsNot("is:saved");
    tmux.type(":list -o ids | wc -l").keys("Enter").shows("Enter goes back");
    tmux.keys("Enter").shows("▸1");
    tmux.keys("r").shows("fetch");
  }

  @Test
  void anyScreenIsSurvived() throws Exception {
    try (Tmux tmux = shell(80, 24)) {
      tmux.shows("❯");
      tmux.keys("Enter").shows("▸1");
      tmux.resize(160, 40).shows("╎", "Why it matters");
      tmux.keys("Enter").shows("q back");
      tmux.resize(20, 5).shows("Story  1/");
      tmux.resize(80, 24).shows("Why it matters");
      tmux.keys("q").shows("▸1");
      String java = children(tmux.pid());
      signal("STOP", java);
      signal("CONT", java);
      tmux.keys("j").shows("▸2");
      tmux.keys("q").shows("today ●");
      tmux.type("lis").keys("C-c").type("show --peek 2 | (echo run'ning'; sleep 100)");
      tmux.keys("Enter").shows("running");
      tmux.keys("C-c").shows("today 2/");
      tmux.type("exit").keys("Enter").shows("ended with 0");
    }
  }

  @Test
  void manyCtrlCsAtThePromptEndNothing() throws Exception {
    try (Tmux tmux = shell(80, 24)) {
      tmux.shows("❯");
      String often = "n=0; while [ $n -lt 1500 ]; do kill -INT $0; n=$((n + 1)); done";
      List<String> command = List.of("sh", "-c", often, children(tmux.pid()));
      assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
      tmux.insists("exit", "ended with 0");
    }
  }

  @Test
  void ctrlCInAPagerIsThePagers() throws Exception {
    Path pager = home.resolve("pager");
    Files.writeString(
        pager,
        "#!/bin/sh\ntrap 'echo caught' INT\ncat >/dev/null\necho paging\n"
            + "until read x </dev/tty; do :; done\necho left\n");
    try (Tmux tmux = shell(80, 24, "PAGER='sh " + pager + "'")) {
      tmux.shows("❯");
      tmux.type("show --peek 1").keys("Enter").shows("paging");
      tmux.keys("C-c").shows("caught");
      tmux.keys("Enter").shows("left", "show --peek 1 ●");
      tmux.type("exit").keys("Enter").shows("ended with 0");
    }
  }

  @Test
  void aHangUpEndsItQuietly() throws Exception {
    String java;
    try (Tmux tmux = shell(80, 24)) {
      tmux.shows("❯");
      tmux.keys("Enter").shows("▸1");
      java = children(tmux.pid());
      assertThat(ProcessHandle.of(Long.parseLong(java))).isPresent();
    }
    ProcessHandle.of(Long.parseLong(java))
        .ifPresent(p -> p.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    Run.of(home, "fsck").ok();
  }

  @Test
  void aDumbTerminalHasALineShell() {
    try (Tmux tmux = shell(80, 24, "TERM=dumb")) {
      tmux.shows("❯");
      tmux.type("browse").keys("Enter").shows("cannot show a full screen");
      tmux.keys("Enter").shows("Introducing Heron");
      tmux.type("exit").keys("Enter").shows("ended with 0");
    }
  }

  @Test
  void keysAreReadFromTheSettings() throws Exception {
    Files.writeString(home.resolve("config.toml"), "[keys]\nsave = [\"w\"]\nsaev = [\"v\"]\n");
    try (Tmux tmux = shell(80, 24)) {
      tmux.shows("❯");
      tmux.keys("Enter").shows("[keys] has no saev");
      tmux.keys("w").shows("★");
      tmux.keys("q").shows("today ●");
    }
  }

  @Test
  void whatIsSaidElsewhereStandsUnderOnesOwn() throws Exception {
    try (LoopbackServer server = new LoopbackServer()) {
      server.rss(
          "/feed",
          "<rss version='2.0'><channel><title>Forum</title><item><guid>1</guid><title>A new AI"
              + " language model from Harrow</title><comments>"
              + server.url("/talk")
              + "</comments><pubDate>"
              + RFC_1123_DATE_TIME.format(Instant.now().minusSeconds(60).atOffset(UTC))
              + "</pubDate></item></channel></rss>");
      server.on("/talk", Reply.ok("application/json", TALK));
      Files.writeString(home.resolve("config.toml"), "[fetch]\nallow-private = true\n");
      Run.of(home, "fetch", server.url("/feed")).at(Instant.now().toString()).ok();
      try (Tmux tmux = shell(80, 24)) {
        tmux.shows("❯");
        tmux.keys("Enter").shows("▸1");
        tmux.type("/").type("Harrow").keys("Enter").shows("Search: Harrow");
        tmux.keys("c").shows("Discussed at", "w reads what is said there");
        assertThat(server.count("/talk")).isZero();
        tmux.keys("w").shows("2 comments elsewhere", "Nice.", "Nobody.");
        tmux.keys("N").keys("R").shows("comment:");
        tmux.type("Mine").keys("Enter").shows("Mine", "Nice.", "stored");
      }
      assertThat(server.count("/talk")).isEqualTo(1);
    }
  }

  private static String children(String shell) {
    return ProcessHandle.of(Long.parseLong(shell))
        .flatMap(p -> p.descendants().findFirst())
        .map(p -> Long.toString(p.pid()))
        .orElse(shell);
  }

  private static void signal(String name, String pid) throws Exception {
    assertThat(new ProcessBuilder(List.of("kill", "-" + name, pid)).start().waitFor()).isZero();
  }
}
