package dev.aicurator.app.mark;

import dev.aicurator.app.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When the comments of each story were last looked at on this machine: a line each. */
final class Visits {
  private static final int MOST = 10_000;
  private final Desk desk;
  private final Path file;

  Visits(Desk desk) {
    this.desk = desk;
    this.file = desk.settings().places().state().resolve("visits");
  }

  Map<String, Instant> all() {
    Map<String, Instant> visits = new TreeMap<>();
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      for (String line : lines) {
        int tab = Math.max(0, line.indexOf('\t'));
        visits.put(line.substring(0, tab), Instant.parse(line.substring(tab).strip()));
      }
    } catch (IOException | DateTimeException e) {
      // what was seen is a comfort: not known, everything is new
      System.getLogger(Visits.class.getName()).log(System.Logger.Level.DEBUG, "visits", e);
    }
    return visits;
  }

  void add(Collection<String> stories) {
    Map<String, Instant> visits = all();
    stories.forEach(id -> visits.put(id, desk.now()));
    while (visits.size() > MOST) {
      visits.remove(visits.keySet().iterator().next());
    }
    StringBuilder lines = new StringBuilder();
    visits.forEach((id, at) -> lines.append(id).append('\t').append(at).append('\n'));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, lines);
    } catch (IOException e) {
      System.getLogger(Visits.class.getName()).log(System.Logger.Level.DEBUG, "visits", e);
    }
  }
}
