package dev.aicurator.view;

import dev.aicurator.model.report.Item;
import dev.aicurator.view.json.ItemJson;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.list.Explained;
import dev.aicurator.view.list.Flat;
import dev.aicurator.view.list.Rows;
import dev.aicurator.view.list.Template;
import dev.aicurator.view.markdown.Markdown;
import java.io.IOException;
import java.util.List;

/** Stories as a list. */
public final class ListView {
  private ListView() {}

  public static void write(Format format, List<Item> items, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> rows(screen, format == Format.WIDE).write(items, out);
      case JSON -> Json.array(out, screen.tty(), items, ItemJson::write);
      case JSONL -> Json.lines(out, items, ItemJson::write);
      case TSV -> Flat.tsv(items, out);
      case CSV -> Flat.csv(items, out);
      case MD -> Markdown.list(items, screen.now(), screen.zone(), out);
      case IDS -> Flat.ids(items, out);
    }
  }

  /** The list with the summands of each score: those the order was made by. */
  public static void explain(Format format, List<Item> items, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case JSON -> Json.array(out, screen.tty(), items, ItemJson::explained);
      case JSONL -> Json.lines(out, items, ItemJson::explained);
      case TABLE, WIDE -> new Explained(rows(screen, false), screen.ink()).write(items, out);
      case TSV -> Flat.explained(items, false, out);
      case CSV -> Flat.explained(items, true, out);
      case MD, IDS -> write(format, items, screen, out);
    }
  }

  /**
   * One line a story after a Mustache template over the fields of {@code --json}.
   *
   * @throws dev.aicurator.model.CuratorException USAGE when the template cannot be read
   */
  public static void template(String mustache, List<Item> items, Screen screen, Appendable out)
      throws IOException {
    new Template(mustache).write(items, out);
  }

  private static Rows rows(Screen screen, boolean wide) {
    int width = screen.tty() ? screen.width() : Integer.MAX_VALUE;
    return new Rows(screen.ink(), width, wide, screen.now(), screen.zone());
  }
}
