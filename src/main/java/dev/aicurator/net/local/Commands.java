package dev.aicurator.net.local;

import dev.aicurator.net.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A command the user wrote into a source, run by {@code sh -c} under a deadline and a byte cap. */
public final class Commands {
  private static final byte[] NOTHING = {};

  private final Duration deadline;

  public Commands(Duration deadline) {
    this.deadline = deadline;
  }

  public byte[] run(String command, int cap) throws IOException {
    return filter(command, NOTHING, cap);
  }

  /** Runs the command with {@code input} on its standard input and answers what it prints. */
  public byte[] filter(String command, byte[] input, int cap) throws IOException {
    if (command.isBlank()) {
      throw new Refusal("bad-url", "no command", false);
    }
    Process process =
        new ProcessBuilder("/bin/sh", "-c", command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    AtomicBoolean late = new AtomicBoolean();
    Thread watch = daemon("curator-command-deadline", () -> watch(process, late));
    Thread feeding = daemon("curator-command-input", () -> feed(process, input));
    try (InputStream out = process.getInputStream()) {
      byte[] bytes = Files.all(out, cap);
      int code = process.waitFor();
      if (late.get()) {
        throw Refusal.timeout();
      }
      if (code != 0) {
        throw new Refusal("exec-failed", "the command ended with code " + code, true);
      }
      return bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", "interrupted", true);
    } catch (Refusal e) {
      throw e;
    } catch (IOException e) {
      throw late.get() ? Refusal.timeout() : e;
    } finally {
      end(process);
      watch.interrupt();
      feeding.interrupt();
    }
  }

  private void watch(Process process, AtomicBoolean late) {
    try {
      if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        end(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input);
    } catch (IOException e) {
      return; // a command need not read its input
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
