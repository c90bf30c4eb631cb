package dev.aicurator.view;

import dev.aicurator.model.report.Found;
import dev.aicurator.view.answer.FoundFlat;
import dev.aicurator.view.answer.FoundJson;
import dev.aicurator.view.answer.FoundText;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.markdown.Markdown;
import java.io.IOException;
import java.util.List;

/** What a search found, best first, the matched words highlighted. */
public final class FoundView {
  private FoundView() {}

  /** TSV and CSV are those of a list, then article, score and snippet. */
  public static void write(Format format, List<Found> hits, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> new FoundText(screen.sheet(out), screen.now(), screen.zone()).write(hits);
      case JSON -> Json.array(out, screen.tty(), hits, FoundJson::write);
      case JSONL -> Json.lines(out, hits, FoundJson::write);
      case TSV -> FoundFlat.tsv(hits, out);
      case CSV -> FoundFlat.csv(hits, out);
      case IDS -> FoundFlat.ids(hits, out);
      case MD ->
          Markdown.list(hits.stream().map(Found::item).toList(), screen.now(), screen.zone(), out);
    }
  }
}
