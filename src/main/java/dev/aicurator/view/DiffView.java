package dev.aicurator.view;

import dev.aicurator.model.report.Revision;
import dev.aicurator.view.diff.Changes;
import dev.aicurator.view.diff.DiffJson;
import dev.aicurator.view.diff.DiffMarkdown;
import dev.aicurator.view.diff.DiffText;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What changed in an article between two times, word by word. */
public final class DiffView {
  private DiffView() {}

  /** TSV and CSV have one row a changed part: article, part, operation, text. */
  public static void write(Format format, List<Revision> revisions, Screen screen, Appendable out)
      throws IOException {
    List<Changes> changes = new ArrayList<>();
    for (Revision revision : revisions) {
      changes.add(Changes.of(revision));
    }
    switch (format) {
      case TABLE, WIDE -> {
        DiffText text = new DiffText(screen.sheet(out), screen.now(), screen.zone());
        for (Changes change : changes) {
          text.write(change);
        }
      }
      case JSON -> Json.array(out, screen.tty(), changes, DiffJson::write);
      case JSONL -> Json.lines(out, changes, DiffJson::write);
      case MD -> {
        for (Changes change : changes) {
          DiffMarkdown.write(change, screen.zone(), out);
        }
      }
      case TSV, CSV -> rows(format, changes, out);
      case IDS -> {
        for (Changes change : changes) {
          Cells.tsv(out, change.revision().article());
        }
      }
    }
  }

  private static void rows(Format format, List<Changes> changes, Appendable out)
      throws IOException {
    for (Changes change : changes) {
      for (String[] row : change.rows(Times.stamp(change.revision().newerAt()))) {
        if (format == Format.TSV) {
          Cells.tsv(out, row);
        } else {
          Cells.csv(out, row);
        }
      }
    }
  }
}
