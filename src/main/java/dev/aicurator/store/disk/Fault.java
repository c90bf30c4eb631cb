package dev.aicurator.store.disk;

import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the disk refused, said in one line. */
public final class Fault {
  private Fault() {}

  public static CuratorException reading(Path file, IOException cause) {
    return store(
        "cannot read " + file + ": " + reason(cause) + ": see to it, then run fsck", cause);
  }

  public static CuratorException writing(Path file, IOException cause) {
    return store(
        "cannot write "
            + file
            + ": "
            + reason(cause)
            + ": nothing was saved, see to it and try again",
        cause);
  }

  public static CuratorException store(String message, @Nullable Throwable cause) {
    return new CuratorException(CuratorException.Kind.STORE, message, cause);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
  }
}
