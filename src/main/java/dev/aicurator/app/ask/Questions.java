package dev.aicurator.app.ask;

import dev.aicurator.app.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The questions asked on this machine: a line each, time and text parted by a tab. */
public final class Questions {
  private static final int LONGEST = 2000;
  private final Path file;

  public Questions(Desk desk) {
    this.file = desk.settings().places().state().resolve("questions");
  }

  public void add(Instant at, String question) {
    String line = question.replaceAll("\\s+", " ").strip();
    String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, at + "\t" + cut + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // a history is a comfort: an answer that cannot be remembered is still an answer
      System.getLogger(Questions.class.getName()).log(System.Logger.Level.DEBUG, "history", e);
    }
  }

  public List<Asking.Asked> all() {
    List<Asking.Asked> asked = new ArrayList<>();
    for (String line : lines()) {
      int tab = line.indexOf('\t');
      try {
        asked.add(new Asking.Asked(Instant.parse(line.substring(0, tab)), line.substring(tab + 1)));
      } catch (DateTimeException | IndexOutOfBoundsException e) {
        continue;
      }
    }
    return List.copyOf(asked);
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
