package dev.aicurator.store.local;

import dev.aicurator.model.Ids;
import dev.aicurator.store.disk.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

/** The articles a commit is about to write; what a killed one leaves is grouped by the next. */
public final class Ungrouped {
  private final Path file;

  public Ungrouped(Path file) {
    this.file = file;
  }

  public List<String> left() {
    try {
      return Files.isRegularFile(file) && Files.size(file) > 0
          ? Files.readString(file, StandardCharsets.ISO_8859_1).lines().filter(Ids::isId).toList()
          : List.of();
    } catch (IOException e) {
      throw Fault.reading(file, e);
    }
  }

  public void begin(Collection<String> ids) {
    try {
      write(String.join("\n", ids) + "\n", true);
    } catch (IOException e) {
      throw Fault.writing(file, e);
    }
  }

  public void end() {
    try {
      write("", false);
    } catch (IOException ignored) {
      // all is stored and grouped by now; the next commit finds nothing to do for these
    }
  }

  private void write(String text, boolean force) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(0);
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      if (force) {
        channel.force(true);
      }
    }
  }
}
