package dev.aicurator.cli;

import dev.aicurator.testing.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A home that holds three stories of one feed: two of the day of the clock, one four days older.
 */
final class Lab {
  static final String LUMEN = "Northlight releases Lumen 2, an open-weight language model";
  static final String AUDIT = "Safety audit finds jailbreaks in three AI assistants";
  static final String ROBOTS = "A year of machine learning research in robotics";
  private final Path home;

  private Lab(Path home) {
    this.home = home;
  }

  /** Fetches the feed into {@code folder}. */
  static Lab in(Path folder) throws IOException {
    Path feed = folder.resolve("lab.xml");
    try (InputStream in = Lab.class.getResourceAsStream("/cli/lab.xml")) {
      Files.copy(in, feed);
    }
    Lab lab = new Lab(folder.resolve("home"));
    lab.curator("fetch", "--no-articles", feed.toString()).run().silent();
    return lab;
  }

  Path home() {
    return home;
  }

  Run curator(String... args) {
    return Run.of(home, args);
  }

  /** The whole id of the story of that headline. */
  String id(String headline) {
    return id(home, headline);
  }

  /** The whole id of the story of that headline in any home. */
  static String id(Path home, String headline) {
    return Run.of(home, "list", "--all", "--template", "{{id}} {{title}}")
        .ok()
        .lines()
        .filter(line -> line.endsWith(headline))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }
}
