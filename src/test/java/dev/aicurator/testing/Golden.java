package dev.aicurator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in files under {@code golden}; {@code -Dgolden.update=true} writes them anew. */
public final class Golden {
  private Golden() {}

  public static void check(String name, String actual) {
    String base = System.getProperty("curator.basedir", ".");
    Path file = Path.of(base, "src", "test", "resources", "golden").resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
