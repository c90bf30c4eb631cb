package dev.aicurator.shell.line;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.io.Io;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Runs a command with its output piped through a system command of {@code /bin/sh}. */
final class Pipe {
  private final Outlet outlet;
  private final Map<String, String> env;

  Pipe(Outlet outlet, Map<String, String> env) {
    this.outlet = outlet;
    this.env = env;
  }

  /** The exit code of {@code command} where it failed, else that of the system command. */
  int run(String system, ToIntFunction<Io> command) throws IOException, InterruptedException {
    if (system.isEmpty()) {
      outlet.plain().err().println("curator: nothing after |: write a command, such as head -3");
      outlet.plain().err().flush();
      return ExitCode.USAGE;
    }
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", system);
    builder.environment().putAll(env);
    builder.redirectError(Redirect.INHERIT);
    if (outlet.isShared()) {
      builder.redirectOutput(Redirect.INHERIT);
    }
    return pass(builder.start(), command);
  }

  private int pass(Process process, ToIntFunction<Io> command)
      throws IOException, InterruptedException {
    OutputStream out = outlet.plain().bytes();
    Thread copying = new Thread(() -> copy(process.getInputStream(), out), "pipe");
    copying.setDaemon(true);
    copying.start();
    int code = command.applyAsInt(outlet.into(process.getOutputStream()));
    close(process.getOutputStream());
    int system = process.waitFor();
    copying.join();
    out.flush();
    return code != ExitCode.OK ? code : system;
  }

  /** A reader that went away before the end is what {@code head} is for. */
  private static void close(OutputStream pipe) {
    try {
      pipe.close();
    } catch (IOException e) {
      System.getLogger(Pipe.class.getName()).log(System.Logger.Level.DEBUG, "pipe", e);
    }
  }

  private static void copy(InputStream from, OutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException e) {
      System.getLogger(Pipe.class.getName()).log(System.Logger.Level.DEBUG, "pipe", e);
    }
  }
}
