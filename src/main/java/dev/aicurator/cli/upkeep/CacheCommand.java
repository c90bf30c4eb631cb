package dev.aicurator.cli.upkeep;

import dev.aicurator.app.keep.Keeping;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Io;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.config.Units;
import dev.aicurator.model.CuratorException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code cache}: the kept copies of originals. */
public final class CacheCommand implements Command {
  private final Verb verb;

  /** What is done with them. */
  public enum Verb {
    SHOW,
    TRIM,
    VERIFY
  }

  public CacheCommand(Verb verb) {
    this.verb = verb;
  }

  @Override
  public void describe(Spec spec) {
    switch (verb) {
      case SHOW ->
          spec.example("cache", "how many pages are kept, and where")
              .note("One .warc.gz a page. Those of saved, liked or commented stories stay.");
      case TRIM ->
          spec.example("cache trim", "drop what is over the budget or too old")
              .example("cache trim --budget 500MB", "keep no more than that")
              .value(Takes.TEXT, "How much to keep, such as 500MB.", "--budget");
      case VERIFY -> spec.example("cache verify", "read every copy back");
    }
  }

  @Override
  public int run(Given given, Session session) {
    Keeping pages = session.curator().pages();
    return switch (verb) {
      case SHOW -> show(pages.volume(), session.io());
      case TRIM -> trim(pages, given, session);
      case VERIFY -> verify(pages.damaged(), session);
    };
  }

  private static int show(Keeping.Volume volume, Io io) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    pairs.put("pages", volume.pages());
    pairs.put("protected", volume.protectedPages());
    pairs.put("bytes", Pairs.bytes(volume.bytes(), io));
    pairs.put("budget", Pairs.bytes(volume.limits().budget(), io));
    pairs.put("age", volume.limits().age().toDays() + "d");
    pairs.put("oldest", volume.pages() == 0 ? "" : volume.oldest());
    pairs.put("folder", volume.folder());
    Pairs.write(pairs, io);
    return ExitCode.OK;
  }

  private static int trim(Keeping pages, Given given, Session session) {
    String budget = given.value("--budget");
    long bytes = budget == null ? session.settings().cache().budget() : bytes(budget);
    session.io().out().println(pages.trim(bytes) + " dropped");
    return ExitCode.OK;
  }

  private static int verify(List<Path> damaged, Session session) {
    damaged.forEach(path -> session.io().out().println(path));
    if (damaged.isEmpty()) {
      session.io().out().println("every copy can be read");
      return ExitCode.OK;
    }
    session.complain(
        damaged.size() == 1
            ? "1 copy is damaged: delete it; a later fetch keeps a new one"
            : damaged.size() + " copies are damaged: delete them; a later fetch keeps new ones");
    return ExitCode.STORE;
  }

  private static long bytes(String text) {
    long bytes = Units.bytes(text);
    if (bytes < 0) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "--budget " + text + ": write a size such as 500MB");
    }
    return bytes;
  }
}
