package dev.aicurator.view;

import dev.aicurator.model.report.SourceReport;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.report.Doctor;
import dev.aicurator.view.report.SourceJson;
import dev.aicurator.view.report.SourceRows;
import java.io.IOException;
import java.util.List;

/** The sources a person follows, and how they do. */
public final class SourcesView {
  private SourcesView() {}

  /** TSV and CSV: slug, title, url, kind, topic, state, articles, newest, checked, reason. */
  public static void list(Format format, List<SourceReport> sources, Screen screen, Appendable out)
      throws IOException {
    SourceRows rows = new SourceRows(screen.ink(), screen.now(), screen.zone());
    switch (format) {
      case TABLE, WIDE -> {
        int width = screen.tty() ? screen.width() : Integer.MAX_VALUE;
        rows.table(sources, width, format == Format.WIDE, out);
      }
      case JSON -> Json.array(out, screen.tty(), sources, SourceJson::write);
      case JSONL -> Json.lines(out, sources, SourceJson::write);
      case TSV -> SourceRows.tsv(sources, out);
      case CSV -> SourceRows.csv(sources, out);
      case MD -> SourceRows.markdown(sources, out);
      case IDS -> SourceRows.ids(sources, out);
    }
  }

  /** What the doctor found: what was seen and what to do, sources that need nobody left out. */
  public static void doctor(
      Format format, List<SourceReport> sources, Screen screen, Appendable out) throws IOException {
    switch (format) {
      case TABLE, WIDE, MD -> new Doctor(screen.sheet(out)).write(sources);
      case TSV -> Doctor.tsv(sources, out);
      default -> list(format, sources, screen, out);
    }
  }
}
