package dev.aicurator.llm;

import dev.aicurator.llm.card.CardCache;
import dev.aicurator.llm.spend.Spent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a file for each card and one for each day's spending in a folder that may be deleted at any
 * time. Spending is appended line by line, so that runs at the same time see each other's; where it
 * cannot be written, what this day has spent counts as without end.
 */
public final class FolderCache implements CardCache {
  private static final long MOST = 300_000;
  private final Path folder;

  public FolderCache(Path folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable String get(String key) {
    Path file = file(key);
    try {
      return Files.size(file) > MOST ? null : Files.readString(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      return log(e);
    }
  }

  @Override
  public void put(String key, String text) {
    Path file = file(key);
    try {
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, "new", ".tmp");
      Files.writeString(made, text);
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      log(e);
    }
  }

  @Override
  public synchronized Spent add(LocalDate day, Spent more) {
    Path file = folder.resolve("spent-" + day + ".txt");
    String line = more.input() + " " + more.output() + " " + more.cost() + "\n";
    try {
      Files.createDirectories(folder);
      Files.write(
          file,
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      Spent sum = Spent.NOTHING;
      for (String one : Files.readAllLines(file)) {
        sum = sum.plus(read(one));
      }
      return sum;
    } catch (IOException e) {
      log(e);
      return new Spent(Long.MAX_VALUE / 4, 0, Double.MAX_VALUE);
    }
  }

  /** A line that is torn counts for nothing. */
  private static Spent read(String line) {
    String[] parts = line.split(" ", -1);
    try {
      return parts.length != 3
          ? Spent.NOTHING
          : new Spent(
              Long.parseLong(parts[0]), Long.parseLong(parts[1]), Double.parseDouble(parts[2]));
    } catch (NumberFormatException e) {
      return Spent.NOTHING;
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }

  private static @Nullable String log(Exception e) {
    System.getLogger(FolderCache.class.getName()).log(System.Logger.Level.DEBUG, "cache", e);
    return null;
  }
}
