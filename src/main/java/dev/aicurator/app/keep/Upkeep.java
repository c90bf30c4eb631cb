package dev.aicurator.app.keep;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.model.report.FsckReport;
import dev.aicurator.model.report.Stats;
import java.util.List;

/** Checks and counts. */
public final class Upkeep {
  private final Desk desk;

  public Upkeep(Desk desk) {
    this.desk = desk;
  }

  public FsckReport fsck(boolean repair) {
    return desk.store().fsck(repair);
  }

  public Stats stats() {
    return desk.store().stats().withSources(desk.sources().all().size());
  }

  /** What readers passed over so far, one sentence a kind. */
  public List<String> warnings() {
    return desk.store().warnings();
  }
}
