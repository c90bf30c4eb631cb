package dev.aicurator.store.disk;

import dev.aicurator.store.time.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Where the files of a store lie. A file of a day or month may come from any node and may be a
 * conflict copy: all that begin with the day and end in {@code .jsonl} are read.
 */
public record Layout(Path root) {
  private static final String ENDING = ".jsonl";

  /** The two families parted by day. */
  public enum Family {
    ARTICLES("articles"),
    STORIES("stories");

    private final String folder;

    Family(String folder) {
      this.folder = folder;
    }
  }

  public Path format() {
    return root.resolve("format.json");
  }

  public Path file(Family family, LocalDate day, String node) {
    return year(family, day.getYear()).resolve(day + "." + node + ENDING);
  }

  public Path journal(LocalDate day, String node) {
    return root.resolve("journal").resolve(day.toString().substring(0, 7) + "." + node + ENDING);
  }

  public Path sources(String node) {
    return root.resolve("sources." + node + ENDING);
  }

  public Path health(String node) {
    return root.resolve("health").resolve(node + ".json");
  }

  private Path year(Family family, int year) {
    return root.resolve(family.folder).resolve(Integer.toString(year));
  }

  public List<Path> files(Family family, LocalDate day) {
    return files(family, day, names(family, day.getYear()));
  }

  /**
   * @param names those of the folder of that year
   */
  public List<Path> files(Family family, LocalDate day, String[] names) {
    return list(year(family, day.getYear()), names, day + ".");
  }

  /** What lies in the folder of a year, in no order. */
  public String[] names(Family family, int year) {
    return names(year(family, year));
  }

  /** Every file of {@code family}, oldest day first. */
  public List<Path> files(Family family) {
    List<Path> all = new ArrayList<>();
    Path folder = root.resolve(family.folder);
    String[] years = names(folder);
    Arrays.sort(years);
    for (String year : years) {
      if (isYear(year)) {
        Path files = folder.resolve(year);
        all.addAll(list(files, names(files), year + "-"));
      }
    }
    return all;
  }

  private static boolean isYear(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return name.length() == 4;
  }

  /** The days {@code family} has files for, oldest first. */
  public List<LocalDate> days(Family family) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Path file : files(family)) {
      LocalDate day = Times.day(String.valueOf(file.getFileName()));
      if (day != null) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  public List<Path> journals() {
    Path folder = root.resolve("journal");
    return list(folder, names(folder), "");
  }

  public List<Path> sourceFiles() {
    return list(root, names(root), "sources.");
  }

  private static List<Path> list(Path folder, String[] names, String start) {
    List<Path> files = new ArrayList<>();
    List<String> fit = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(start) && name.endsWith(ENDING) && !name.startsWith(".")) {
        fit.add(name);
      }
    }
    Collections.sort(fit); // few of the many names of a year
    for (String name : fit) {
      files.add(folder.resolve(name));
    }
    return files;
  }

  /** In no order. */
  private static String[] names(Path folder) {
    String[] names = folder.toFile().list();
    if (names == null) {
      if (Files.exists(folder)) {
        throw Fault.reading(folder, new IOException("not a readable folder"));
      }
      return new String[0];
    }
    return names;
  }
}
