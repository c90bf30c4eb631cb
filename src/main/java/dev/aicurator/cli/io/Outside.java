package dev.aicurator.cli.io;

import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Programs of the user's that are started: pager, browser, editor. A command of the user's may hold
 * options; what is from outside is always one argument of its own.
 */
public final class Outside {
  private final Map<String, String> env;

  public Outside(Map<String, String> env) {
    this.env = env;
  }

  /** Hands {@code text} to a pager on this terminal; false when it cannot be started. */
  boolean page(String pager, String text) throws InterruptedException {
    ProcessBuilder builder = builder(shell(pager, List.of()));
    builder.environment().putIfAbsent("LESS", "FRX");
    builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
    builder.redirectOutput(Redirect.INHERIT).redirectError(Redirect.INHERIT);
    try {
      return InFront.run(() -> pass(builder.start(), text)) != 127;
    } catch (IOException e) {
      return false;
    }
  }

  private static int pass(Process process, String text) throws InterruptedException {
    try (Writer to = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)) {
      to.write(text);
    } catch (IOException e) {
      // the reader left before the end, which is what pagers are for
    }
    return process.waitFor();
  }

  /** Runs a command on this terminal and waits; what it answers is its exit code. */
  public int run(String command, List<String> arguments) throws InterruptedException {
    ProcessBuilder builder = builder(shell(command, arguments)).inheritIO();
    try {
      return InFront.run(() -> builder.start().waitFor());
    } catch (IOException e) {
      throw failed(command, e);
    }
  }

  /** Starts a program that opens something elsewhere; does not wait, shows nothing of it. */
  public void launch(List<String> program) {
    try {
      builder(program)
          .redirectInput(Redirect.from(nowhere()))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw failed(program.get(0), e);
    }
  }

  /**
   * A command line of the user's with arguments, each of which stays one; {@code %s} stands for the
   * first where BROWSER says so.
   */
  static List<String> shell(String command, List<String> arguments) {
    String line = command.contains("%s") ? command.replace("%s", "\"$1\"") : command + " \"$@\"";
    List<String> all = new ArrayList<>(List.of("sh", "-c", line, "curator"));
    all.addAll(arguments);
    return all;
  }

  private static java.io.File nowhere() {
    return new java.io.File("/dev/null");
  }

  private ProcessBuilder builder(List<String> program) {
    ProcessBuilder builder = new ProcessBuilder(program);
    builder.environment().putAll(env);
    return builder;
  }

  private static CuratorException failed(String program, IOException e) {
    return new CuratorException(
        CuratorException.Kind.UNAVAILABLE, program + " cannot be started: check that it exists", e);
  }
}
