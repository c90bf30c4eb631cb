package dev.aicurator.shell.line;

import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.io.Io;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Help of the session by topic; what is no topic is the help of a command. */
public final class Topics {
  public static final List<String> NAMES = List.of("shell", "browse", "query", "line", "comments");

  private Topics() {}

  static int help(List<String> words, Engine engine, Io io) throws IOException {
    if (words.isEmpty()) {
      int code = engine.cli(List.of("help"), io);
      io.out().println();
      print("overview", io);
      return code;
    }
    boolean command = engine.table().make(words.get(0)) != null;
    boolean topic = words.size() == 1 && NAMES.contains(words.get(0));
    if (topic) {
      print(words.get(0), io);
    }
    if (!topic && words.size() == 1 && engine.verb(words.get(0)) != null) {
      print("shell", io);
      return ExitCode.OK;
    }
    if (topic && command) {
      io.out().println();
    }
    return topic && !command ? ExitCode.OK : engine.cli(Engine.prefixed("help", words), io);
  }

  private static void print(String topic, Io io) throws IOException {
    try (InputStream in = Topics.class.getResourceAsStream(topic + ".txt")) {
      if (in != null) {
        io.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
