package dev.aicurator.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files and folders that survive a power loss once a method here returns. */
public final class Durable {
  private static final int CHUNK = 1 << 20;

  private Durable() {}

  /** Makes {@code dir} and what is above it; the caller forces them. */
  static void directories(Path dir) throws IOException {
    if (!Files.isDirectory(dir)) {
      Files.createDirectories(dir);
    }
  }

  /** Forces {@code dir} and each folder above it up to the parent of {@code root}. */
  static void forceUpTo(Path dir, Path root) throws IOException {
    Path top = root.getParent();
    for (Path p = dir; p != null && p.startsWith(root); p = p.getParent()) {
      force(p);
    }
    if (top != null) {
      force(top);
    }
  }

  static void force(Path dir) throws IOException {
    try (FileChannel channel = FileChannel.open(dir, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      // Windows opens no folder, and a parent that is not ours to read cannot have been made by us
      if (Files.isReadable(dir) && java.io.File.separatorChar == '/') {
        throw e;
      }
    }
  }

  static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    for (int at = 0; at < bytes.length; ) {
      int size = Math.min(CHUNK, bytes.length - at);
      at += channel.write(ByteBuffer.wrap(bytes, at, size));
    }
  }

  /** Puts {@code bytes} in the place of {@code file}: a reader sees the old or the new. */
  public static void replace(Path file, byte[] bytes, Path root) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = file.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException("no file: " + file);
    }
    Path tmp = folder.resolve(name + ".tmp");
    try {
      directories(folder);
      Files.deleteIfExists(tmp);
      try (FileChannel channel =
          FileChannel.open(
              tmp,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS)) {
        writeAll(channel, bytes);
        channel.force(true);
      }
      Files.move(tmp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceUpTo(folder, root.toAbsolutePath());
    } catch (IOException e) {
      dropQuietly(tmp);
      throw Fault.writing(file, e);
    }
  }

  private static void dropQuietly(Path tmp) {
    try {
      Files.deleteIfExists(tmp);
    } catch (IOException ignored) {
      // the failure that led here is the one to report
    }
  }
}
