package dev.aicurator.net.kept;

import dev.aicurator.net.Fetched;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of kept copies: {@code ab/<url digest>-<page digest>.warc.gz}, so that a page seen
 * again unchanged costs nothing. Names come from digests, never from text of the web.
 */
public final class KeptPages {
  private static final int CAP = 64 << 20;
  private static final String SUFFIX = ".warc.gz";
  private static final String TMP = ".page";
  private static final Duration LEFT = Duration.ofHours(1);

  private final Path folder;

  public KeptPages(Path folder) {
    this.folder = folder;
  }

  /** Keeps one answer under the URL it is known by; durable when this returns. */
  public Kept keep(String url, Fetched.Body body) throws IOException {
    return keep(url, List.of(body));
  }

  /** The same for a page given in several parts, the first of them known by the URL. */
  public Kept keep(String url, List<Fetched.Body> parts) throws IOException {
    Path home = home(url);
    Path file = home.resolve(key(url) + "-" + digest(parts).substring(0, 16) + SUFFIX);
    if (isNewest(url, file)) {
      try {
        return read(file).kept();
      } catch (IOException e) {
        Files.deleteIfExists(file); // damaged: this answer mends it
      }
    }
    makeFolders(home);
    Path tmp = Files.createTempFile(home, TMP, ".tmp");
    try {
      write(tmp, Warc.pack(url, parts));
      Files.move(tmp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(home);
    } finally {
      Files.deleteIfExists(tmp);
    }
    return Warc.describe(file);
  }

  /** That of the page, or of all its parts. */
  private static String digest(List<Fetched.Body> parts) {
    StringBuilder digests = new StringBuilder();
    parts.forEach(part -> digests.append(Warc.sha256(part.bytes())));
    String all = digests.toString();
    return parts.size() == 1 ? all : Warc.sha256(all.getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether it is there and no other version is newer: a page may go back to what it said. */
  private boolean isNewest(String url, Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    List<Kept> versions = versions(url);
    return versions.isEmpty() || versions.get(0).file().equals(file);
  }

  /** The versions of one page, newest first; unreadable files are left out. */
  public List<Kept> versions(String url) throws IOException {
    return newestFirst(files(home(url), key(url) + "-"));
  }

  /** Whether a version of one page is kept, sound or not. */
  public boolean has(String url) {
    String[] names = home(url).toFile().list();
    String beginning = key(url) + "-";
    for (String name : names == null ? new String[0] : names) {
      if (name.startsWith(beginning) && name.endsWith(SUFFIX)) {
        return true;
      }
    }
    return false;
  }

  /** Every kept page, newest first. */
  public List<Kept> all() throws IOException {
    return newestFirst(allFiles());
  }

  /** Reads one version back, its digest checked. */
  public Original read(Kept kept) throws IOException {
    return read(kept.file());
  }

  private static Original read(Path file) throws IOException {
    return Warc.read(file, CAP);
  }

  /** Bytes on disk. */
  public long size() throws IOException {
    long sum = 0;
    for (Path file : allFiles()) {
      sum += Files.size(file);
    }
    return sum;
  }

  /** Files that cannot be read back or do not fit their digest. */
  public List<Path> damaged() throws IOException {
    List<Path> bad = new ArrayList<>();
    for (Path file : allFiles()) {
      try {
        read(file);
      } catch (IOException e) {
        bad.add(file);
      }
    }
    return List.copyOf(bad);
  }

  /**
   * Drops the oldest copies until size and age fit the budget, never one whose URL must stay.
   *
   * @return what was dropped
   */
  public List<Kept> trim(long budget, Duration oldest, Instant now, Predicate<String> mustStay)
      throws IOException {
    List<Kept> pages = all();
    long size = pages.stream().mapToLong(Kept::size).sum();
    List<Kept> dropped = new ArrayList<>();
    for (int i = pages.size() - 1; i >= 0; i--) {
      Kept page = pages.get(i);
      boolean over = size > budget || page.at().isBefore(now.minus(oldest));
      if (over && !mustStay.test(page.url())) {
        Files.deleteIfExists(page.file());
        size -= page.size();
        dropped.add(page);
      }
    }
    sweep(now);
    return List.copyOf(dropped);
  }

  /** Takes away what a killed process left half written. */
  private void sweep(Instant now) throws IOException {
    for (Path home : homes()) {
      try (Stream<Path> files = Files.list(home)) {
        for (Path file : files.filter(KeptPages::isHalf).toList()) {
          if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT))) {
            Files.deleteIfExists(file);
          }
        }
      }
    }
  }

  private static boolean isHalf(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(TMP) && name.endsWith(".tmp");
  }

  private Path home(String url) {
    return folder.resolve(key(url).substring(0, 2));
  }

  private static String key(String url) {
    return Warc.sha256(url.getBytes(StandardCharsets.UTF_8)).substring(0, 24);
  }

  private List<Path> allFiles() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path home : homes()) {
      found.addAll(files(home, ""));
    }
    return found;
  }

  private List<Path> homes() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(folder)) {
      return homes.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path home, String prefix) throws IOException {
    if (!Files.isDirectory(home)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .filter(f -> f.getFileName().toString().endsWith(SUFFIX))
          .toList();
    }
  }

  private static List<Kept> newestFirst(List<Path> files) {
    List<Kept> pages = new ArrayList<>();
    for (Path file : files) {
      try {
        pages.add(Warc.describe(file));
      } catch (IOException e) {
        continue; // told by damaged()
      }
    }
    pages.sort(Comparator.comparing(Kept::at).reversed().thenComparing(Kept::file));
    return List.copyOf(pages);
  }

  private void makeFolders(Path home) throws IOException {
    if (!Files.isDirectory(home)) {
      Files.createDirectories(home);
      force(folder);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
