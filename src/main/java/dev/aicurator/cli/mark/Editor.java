package dev.aicurator.cli.mark;

import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Outside;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Lets the user write a text in an editor. */
final class Editor {
  private static final int MOST_BYTES = 1 << 20;

  private Editor() {}

  /** Has {@code text} edited and used; what was written but cannot be used is kept and named. */
  static void edit(String text, Session session, Consumer<String> use)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("curator-comment", ".txt");
    boolean kept = false;
    try {
      Files.writeString(file, text);
      run(file, session);
      use.accept(read(file));
    } catch (CuratorException e) {
      kept = hasMore(file, text);
      String where = kept ? ": what you wrote is in " + file : "";
      throw new CuratorException(e.kind(), e.getMessage() + where, e);
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void run(Path file, Session session) throws InterruptedException {
    String editor = session.settings().editor() == null ? "vi" : session.settings().editor();
    int code = new Outside(session.io().env()).run(editor, List.of(file.toString()));
    if (code != 0) {
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE,
          "the editor (" + editor + ") ended with " + code + ": nothing was stored");
    }
  }

  private static String read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw usage("that text is too long for a comment");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw usage("that text is not UTF-8");
    }
  }

  private static boolean hasMore(Path file, String before) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return true;
    }
    byte[] now = Files.readAllBytes(file);
    return !new String(now, StandardCharsets.ISO_8859_1).isBlank()
        && !java.util.Arrays.equals(now, before.getBytes(StandardCharsets.UTF_8));
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }
}
