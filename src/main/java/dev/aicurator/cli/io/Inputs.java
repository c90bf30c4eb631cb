package dev.aicurator.cli.io;

import dev.aicurator.model.CuratorException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** What a command reads: a file, or standard input for {@code -}. */
public final class Inputs {
  private static final int MOST_WORDS = 100_000;
  private static final int ROW = 3;

  private Inputs() {}

  /** Opens a file, or standard input for {@code -} and null. */
  public static InputStream open(@Nullable String name, Io io) {
    if (name == null || name.equals("-")) {
      return io.in();
    }
    Path file = path(name);
    if (Files.isDirectory(file)) {
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE, name + " is a folder: name a file");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND, "no file " + name + ": check the name", e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** All of a file, or of standard input; no more than {@code most} bytes. */
  public static byte[] read(String name, int most, Io io) {
    try (InputStream in = open(name, io)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new CuratorException(
            CuratorException.Kind.UNAVAILABLE,
            name + ": larger than " + (most >> 20) + " MB: cut it into smaller ones");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * The words, with those of standard input in the place of {@code -}: parted by white space, of
   * tab-separated rows of at least four cells the first one.
   */
  public static List<String> words(List<String> words, Io io) throws IOException {
    if (!words.contains("-")) {
      return words;
    }
    List<String> all = new ArrayList<>();
    for (String word : words) {
      if (word.equals("-")) {
        standard(io, all);
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static void standard(Io io, List<String> into) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(io.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      StringTokenizer words = new StringTokenizer(named(line));
      while (words.hasMoreTokens() && into.size() < MOST_WORDS) {
        into.add(words.nextToken());
      }
    }
  }

  /** Of a row of a list its first cell, which names it; else the line. */
  private static String named(String line) {
    return line.chars().filter(c -> c == '\t').count() < ROW ? line : line.split("\t", 2)[0];
  }

  /** A path as the user wrote it. */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "\"" + name + "\" is not the name of a file", e);
    }
  }

  private static CuratorException unreadable(String name, IOException e) {
    return new CuratorException(
        CuratorException.Kind.UNAVAILABLE,
        name + " cannot be read: check that it is a file you may read",
        e);
  }
}
