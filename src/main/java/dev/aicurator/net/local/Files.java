package dev.aicurator.net.local;

import dev.aicurator.net.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files the user named, by path or by file URL, and any stream, under a byte cap. */
public final class Files {
  private Files() {}

  public static Path path(String url) throws Refusal {
    try {
      if (!url.regionMatches(true, 0, "file:", 0, 5)) {
        return Path.of(url).toAbsolutePath();
      }
      String rest = url.substring(5);
      if (rest.startsWith("//") && !rest.startsWith("///") && !rest.startsWith("//localhost/")) {
        throw new Refusal("bad-url", "a file URL names no other host", false);
      }
      String plain = rest.startsWith("//") ? rest.substring(rest.indexOf('/', 2)) : rest;
      return Path.of(URI.create("file://" + plain.replace(" ", "%20"))).toAbsolutePath();
    } catch (IllegalArgumentException e) {
      throw new Refusal("bad-url", "not a file name", false);
    }
  }

  public static byte[] read(Path file, int cap) throws IOException {
    if (java.nio.file.Files.isDirectory(file)) {
      throw new Refusal("not-a-file", "is a folder", false);
    }
    try (InputStream in = java.nio.file.Files.newInputStream(file)) {
      return all(in, cap);
    } catch (NoSuchFileException e) {
      throw new Refusal("not-found", "no such file", false);
    } catch (AccessDeniedException e) {
      throw new Refusal("denied", "may not be read", false);
    }
  }

  public static byte[] all(InputStream in, int cap) throws IOException {
    byte[] bytes = in.readNBytes(cap);
    if (bytes.length == cap && in.read() >= 0) {
      throw Refusal.tooLarge(cap);
    }
    return bytes;
  }
}
