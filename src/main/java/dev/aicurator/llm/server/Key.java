package dev.aicurator.llm.server;

import dev.aicurator.model.CuratorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the key of a model server comes from; read once, when it is first needed. Neither this
 * object's text nor any message holds the key.
 */
public final class Key {
  private static final int MOST = 4_096;
  private static final int SECONDS = 20;

  private final String from;
  private final Supplier<String> reader;
  private @Nullable String value;

  private Key(String from, Supplier<String> reader) {
    this.from = from;
    this.reader = reader;
  }

  /** For servers that ask for none. */
  public static Key none() {
    return new Key("none", () -> "");
  }

  /** The value of an environment variable. */
  public static Key environment(String variable, Map<String, String> environment) {
    String from = "the environment variable " + variable;
    return new Key(from, () -> environment.getOrDefault(variable, ""));
  }

  /** The first line that a shell command prints. */
  public static Key command(String command) {
    return new Key("key-command", () -> run(command));
  }

  /** The first line of a file that only its owner may read. */
  public static Key file(Path file) {
    return new Key("key-file " + file, () -> read(file));
  }

  /** The key, or empty where none is needed; throws a usage error that says what to set. */
  public synchronized String value() {
    if (value == null) {
      value = reader.get().lines().findFirst().orElse("").strip();
    }
    boolean needed = !from.equals("none");
    if (needed && value.isEmpty()) {
      throw usage("no key for the model: " + from + " is empty");
    }
    if (value.length() > MOST || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw usage("no key for the model: what " + from + " gives is no key");
    }
    return value;
  }

  /** Where it comes from, never what it is. */
  @Override
  public String toString() {
    return from;
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }

  private static String read(Path file) {
    try {
      Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        open.addAll(Files.getPosixFilePermissions(file));
      }
      open.removeIf(p -> p.name().startsWith("OWNER_"));
      if (!open.isEmpty()) {
        throw usage("others may read key-file " + file + ": run chmod 600 on it");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new String(in.readNBytes(MOST + 2), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw usage("key-file " + file + " cannot be read: check key-file under [model]");
    }
  }

  private static String run(String command) {
    Process process = null;
    try {
      process =
          new ProcessBuilder("sh", "-c", command)
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return output(process);
    } catch (IOException e) {
      throw usage("key-command cannot be run: try it by hand");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw usage("key-command was interrupted");
    } finally {
      if (process != null) {
        process.destroyForcibly();
      }
    }
  }

  private static String output(Process process) throws InterruptedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(() -> copy(process.getInputStream(), printed));
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw usage("key-command took longer than " + SECONDS + " seconds: try it by hand");
    }
    if (process.exitValue() != 0) {
      throw usage("key-command failed with exit code " + process.exitValue() + ": try it by hand");
    }
    try {
      end.get(1, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // what it left running, such as an agent, holds the pipe; the key is there already
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  /**
   * Reads to the end, so that the command can print it all, and keeps as much as a key may have.
   */
  private static void copy(InputStream in, ByteArrayOutputStream printed) {
    byte[] some = new byte[MOST];
    try (in) {
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        printed.write(some, 0, Math.max(0, Math.min(n, MOST + 2 - printed.size())));
      }
    } catch (IOException e) {
      // what came before it counts
    }
  }
}
