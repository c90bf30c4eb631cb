package dev.aicurator.cli.mark;

import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Outside;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets the user write a text in an editor. */
final class Editor {
  private static final int MOST_BYTES = 1 << 20;

  private Editor() {}

  static String edit(String text, Session session) throws IOException, InterruptedException {
    String editor = session.settings().editor() == null ? "vi" : session.settings().editor();
    Path file = Files.createTempFile("curator-comment", ".txt");
    try {
      Files.writeString(file, text);
      int code = new Outside(session.io().env()).run(editor, List.of(file.toString()));
      if (code != 0) {
        throw new CuratorException(
            CuratorException.Kind.UNAVAILABLE,
            "the editor (" + editor + ") ended with " + code + ": nothing was stored");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new CuratorException(
            CuratorException.Kind.USAGE, "that text is too long for a comment: shorten it");
      }
      return Files.readString(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
