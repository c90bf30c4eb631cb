package dev.aicurator.app;

import dev.aicurator.app.ask.Asking;
import dev.aicurator.app.ask.Modelling;
import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.follow.Fetching;
import dev.aicurator.app.follow.Following;
import dev.aicurator.app.keep.Documents;
import dev.aicurator.app.keep.Importing;
import dev.aicurator.app.keep.Keeping;
import dev.aicurator.app.keep.Upkeep;
import dev.aicurator.app.mark.Commenting;
import dev.aicurator.app.mark.Discussing;
import dev.aicurator.app.mark.Marking;
import dev.aicurator.app.read.Digesting;
import dev.aicurator.app.read.Insight;
import dev.aicurator.app.read.Reading;
import dev.aicurator.app.read.Searching;
import dev.aicurator.app.read.Strangers;
import dev.aicurator.config.Settings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The program without its command line: one door a noun, one method a use case. Opening it reads
 * nothing; what a use case needs is opened when it first needs it. What aborts is a {@link
 * dev.aicurator.model.CuratorException}.
 */
public final class Curator implements AutoCloseable {
  private final Desk desk;

  private Curator(Desk desk) {
    this.desk = desk;
  }

  public static Curator open(Settings settings, Clock clock) {
    return new Curator(new Desk(settings, clock));
  }

  /** Listing stories and reading them. */
  public Reading reading() {
    return new Reading(desk);
  }

  /** Like, save, read and undo. */
  public Marking marking() {
    return new Marking(desk, reading());
  }

  /** Comments on stories. */
  public Commenting comments() {
    return new Commenting(desk, reading());
  }

  /** What is said of stories elsewhere. */
  public Discussing discussions() {
    return new Discussing(desk);
  }

  /** What is followed. */
  public Following sources() {
    return new Following(desk);
  }

  /** Asking sources for what is new. */
  public Fetching fetching() {
    return new Fetching(desk);
  }

  /** Search and related stories. */
  public Searching search() {
    return new Searching(desk, reading());
  }

  /** The assistant. */
  public Asking asking() {
    return new Asking(desk, reading(), models());
  }

  /** The optional model writer. */
  public Modelling models() {
    return new Modelling(desk, reading());
  }

  /** Digests, and what they have told. */
  public Digesting digests() {
    return new Digesting(desk, reading());
  }

  /** Why, whether, and what topics do. */
  public Insight insight() {
    return new Insight(desk, reading(), pages());
  }

  /** Kept copies of pages. */
  public Keeping pages() {
    return new Keeping(desk);
  }

  /** Single documents, read and not stored. */
  public Documents documents() {
    return new Documents(desk);
  }

  /** Taking in archives. */
  public Importing importing() {
    return new Importing(desk);
  }

  /** Checks and counts. */
  public Upkeep upkeep() {
    return new Upkeep(desk);
  }

  /** What readers passed over so far, one sentence a kind. */
  public List<String> warnings() {
    List<String> all = new ArrayList<>(desk.warnings());
    all.addAll(desk.isOpen() ? new Strangers(desk).told() : List.of());
    return all;
  }

  @Override
  public void close() {
    desk.close();
  }
}
