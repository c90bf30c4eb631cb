package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the numbers of the last table stand for: the one this session showed, else the last one on
 * this machine.
 */
public final class Numbers {
  private final Desk desk;
  private final Path file;

  public Numbers(Desk desk) {
    this.desk = desk;
    this.file = desk.settings().places().state().resolve("list");
  }

  public static boolean isNumber(String word) {
    return !word.isEmpty()
        && word.length() <= 6
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public void remember(List<String> ids) {
    desk.listed(ids);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, ids);
    } catch (IOException e) {
      // numbers are a comfort: a list that cannot be remembered is still a list
      System.getLogger(Numbers.class.getName()).log(System.Logger.Level.DEBUG, "list", e);
    }
  }

  public String id(String number) {
    List<String> ids = ids();
    int n = Integer.parseInt(number);
    if (n < 1 || n > ids.size()) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND,
          ids.isEmpty()
              ? "no list yet that number " + n + " could be of: run curator list first"
              : "no story number " + n + ": the last list has 1 to " + ids.size());
    }
    return ids.get(n - 1);
  }

  public List<String> ids() {
    List<String> listed = desk.listed();
    return listed == null ? read() : listed;
  }

  private List<String> read() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }
}
