package dev.aicurator.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attack of the measuring cases through the real command, where they are. */
class HostileBenchTest {
  private static final Pattern ANY_REJECTION = Pattern.compile("\\breject\\b(?!:)");
  private static final Pattern TAKEN_TOO =
      Pattern.compile("\\bor (?:ok|skip|shown|the newest|partial)\\b");
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");

  @TempDir Path folder;

  /** What came of one attack. */
  private record Outcome(
      HostileServer.Case attack, String word, double seconds, String said, String listed) {}

  @Test
  void everyAttackEndsAsItMust() throws Exception {
    String bench = System.getProperty("curator.bench", "");
    Assumptions.assumeFalse(bench.isBlank());
    try (HostileServer server = new HostileServer(Path.of(bench, "hostile"))) {
      List<String> wrong = new ArrayList<>();
      for (Outcome outcome : all(server)) {
        judge(outcome, wrong);
        if (Boolean.getBoolean("curator.bench.print")) {
          System.out.printf(
              "%-26s %5.1f s  %-18s %s%n",
              outcome.attack.path(), outcome.seconds, outcome.word, outcome.attack.expect());
        }
      }
      server.leaks().forEach(leak -> judge(leak, wrong));
      assertThat(wrong).isEmpty();
    }
  }

  /** Those that may take long go first and wait side by side; the others are few at once. */
  private List<Outcome> all(HostileServer server)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService slow = Executors.newFixedThreadPool(6);
    ExecutorService quick = Executors.newFixedThreadPool(2);
    List<Future<Outcome>> running = new ArrayList<>();
    List<HostileServer.Case> cases = new ArrayList<>(server.cases());
    cases.sort(Comparator.comparing(HostileServer.Case::path));
    try {
      for (HostileServer.Case attack : cases) {
        ExecutorService pool = attack.expect().contains("timeout") ? slow : quick;
        running.add(pool.submit(() -> run(attack, server)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> each : running) {
        outcomes.add(each.get());
      }
      return outcomes;
    } finally {
      slow.shutdownNow();
      quick.shutdownNow();
    }
  }

  private Outcome run(HostileServer.Case attack, HostileServer server) {
    Path home = folder.resolve(attack.path().substring(1).replace('/', '_'));
    String url = attack.url();
    List<String> args = new ArrayList<>(List.of("fetch", "--allow-address", server.hostPort()));
    if (attack.path().equals("/r/cross-origin")) {
      url = url.replace("http://", "http://ada:secret@");
      args.addAll(List.of("--allow-address", server.trap()));
    }
    if (attack.path().equals("/r/closed-port")) {
      args.addAll(List.of("--allow-address", "127.0.0.1:1"));
    }
    args.add(url);
    long from = System.nanoTime();
    Run.Done done = Run.of(home, args.toArray(String[]::new)).run();
    double seconds = (System.nanoTime() - from) / 1e9;
    String listed = Run.of(home, "list", "--all", "-o", "wide").run().out();
    return new Outcome(attack, word(url, done), seconds, done.err(), listed);
  }

  private static String word(String url, Run.Done done) {
    if (done.code() == 0) {
      return done.err().isEmpty() ? "ok" : "ok, but talks";
    }
    boolean named = done.code() == 4 && done.err().startsWith(url + ": ");
    return named ? done.err().substring(url.length() + 2).split(":", 2)[0] : "exit " + done.code();
  }

  private static void judge(Outcome outcome, List<String> wrong) {
    HostileServer.Case attack = outcome.attack;
    if (!fits(attack.expect(), outcome.word)) {
      wrong.add(attack.path() + ": " + outcome.word + ", not " + attack.expect());
    }
    if (outcome.seconds > attack.seconds() * crowd()) {
      wrong.add(attack.path() + ": " + outcome.seconds + " s, over " + attack.seconds());
    }
    String shown = outcome.said + outcome.listed;
    if (CONTROL.matcher(shown).find() || shown.contains("root:") || shown.contains("\tat ")) {
      wrong.add(attack.path() + ": shows " + shown);
    }
    boolean articles = attack.expect().startsWith("ok") || attack.expect().startsWith("partial");
    if (articles && outcome.word.equals("ok") && outcome.listed.isEmpty()) {
      wrong.add(attack.path() + ": lists nothing");
    }
  }

  /** How many share a processor here: seconds are those of a machine that is not overloaded. */
  private static double crowd() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return Math.max(1, system.getSystemLoadAverage() / system.getAvailableProcessors());
  }

  private static boolean fits(String expect, String word) {
    boolean free = !expect.startsWith("reject") && !expect.startsWith("no change");
    if (word.equals("ok")) {
      return free || TAKEN_TOO.matcher(expect).find();
    }
    String plain =
        word.equals("not-an-article") || word.equals("needs-script") ? "no-article" : word;
    return Pattern.compile("\\b" + Pattern.quote(plain) + "\\b").matcher(expect).find()
        || ANY_REJECTION.matcher(expect).find()
        || expect.startsWith("no") && !word.startsWith("exit");
  }

  /** The trap is for a redirect that was let through, and even that brings no secret. */
  private static void judge(JsonNode leak, List<String> wrong) {
    boolean let = leak.get("path").asText().equals("/canary-feed/leak");
    boolean bare = true;
    for (String secret : List.of("authorization", "cookie", "api", "referer")) {
      bare &= leak.get(secret).asText().isEmpty();
    }
    if (!let || !bare) {
      wrong.add("leaked: " + leak);
    }
  }
}
