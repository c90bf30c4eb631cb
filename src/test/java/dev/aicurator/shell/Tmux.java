package dev.aicurator.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A terminal of its own in a tmux server of its own: keys in, what it shows out. */
final class Tmux implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(60);
  private final Path socket;

  Tmux(Path folder, int columns, int rows, String command) {
    this.socket = folder.resolve("tmux");
    String keep = command + "; echo ended with $?; exec cat";
    tmux("-f", "/dev/null", "new-session", "-d", "-x", "" + columns, "-y", "" + rows, keep);
    tmux("set-option", "-g", "status", "off");
    tmux("set-option", "-s", "escape-time", "10");
  }

  static boolean isThere() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Tmux keys(String... keys) {
    List<String> all = new ArrayList<>(List.of("send-keys"));
    all.addAll(List.of(keys));
    tmux(all.toArray(String[]::new));
    return this;
  }

  Tmux type(String text) {
    tmux("send-keys", "-l", text);
    return this;
  }

  Tmux resize(int columns, int rows) {
    tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  String screen() {
    return tmux("capture-pane", "-p");
  }

  /** Waits until the screen shows all of it, and returns what it shows. */
  String shows(String... parts) {
    return until(s -> List.of(parts).stream().allMatch(s::contains), String.join(" … ", parts));
  }

  /** Types a line anew until the screen shows its effect: a signal that comes late empties it. */
  String insists(String line, String effect) {
    for (int tries = 0; tries < 5; tries++) {
      type(line).keys("Enter");
      String seen = seen(s -> s.contains(effect), DEADLINE.dividedBy(5));
      if (seen.contains(effect)) {
        return seen;
      }
    }
    return shows(effect);
  }

  String showsNot(String part) {
    return until(s -> !s.contains(part), "no " + part);
  }

  private String until(Predicate<String> fits, String wanted) {
    String seen = seen(fits, DEADLINE);
    assertThat(fits.test(seen)).as("wanted: " + wanted + "\nseen:\n" + seen).isTrue();
    return seen;
  }

  private String seen(Predicate<String> fits, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    String seen = screen();
    while (!fits.test(seen) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
      seen = screen();
    }
    return seen;
  }

  String pid() {
    return tmux("display-message", "-p", "#{pane_pid}").strip();
  }

  private String tmux(String... args) {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString()));
    command.addAll(List.of(args));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().remove("TMUX");
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the terminal and waits until what ran in it has ended, too: it writes to the last. */
  @Override
  public void close() {
    List<ProcessHandle> running =
        ProcessHandle.of(Long.parseLong(pid())).stream()
            .flatMap(pane -> Stream.concat(Stream.of(pane), pane.descendants()))
            .toList();
    tmux("kill-server");
    for (ProcessHandle process : running) {
      process.onExit().orTimeout(DEADLINE.toSeconds(), TimeUnit.SECONDS).join();
    }
  }
}
