package dev.aicurator.view;

import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.markdown.CardMarkdown;
import dev.aicurator.view.markdown.Md;
import dev.aicurator.view.page.CardText;
import dev.aicurator.view.page.Cited;
import dev.aicurator.view.page.PageJson;
import java.io.IOException;
import java.util.List;

/** The story page: card, state and links. */
public final class PageView {
  private PageView() {}

  /**
   * What of a page is drawn.
   *
   * @param evidence mark each sentence and say where it stands
   * @param comments the threads too, not only how many there are
   */
  public record Options(boolean evidence, boolean comments) {
    public static final Options PLAIN = new Options(false, true);
  }

  /** One page as text. */
  public static void write(StoryPage page, Screen screen, Options options, Appendable out)
      throws IOException {
    write(Format.TABLE, List.of(page), screen, options, out);
  }

  /** Pages in any form; the flat ones are those of a list. */
  public static void write(
      Format format, List<StoryPage> pages, Screen screen, Options options, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> text(pages, screen, options, out);
      case JSON -> Json.array(out, screen.tty(), pages, json(options));
      case JSONL -> Json.lines(out, pages, json(options));
      case MD -> markdown(pages, screen, options, out);
      case TSV, CSV, IDS -> ListView.write(format, items(pages), screen, out);
    }
  }

  /** The card of an item alone, without state and links; the flat forms are those of a list. */
  public static void card(Format format, Item item, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> {
        var text = new CardText(screen.sheet(out), screen.now(), screen.zone());
        text.head(item);
        text.card(item.story().card(), new Cited(false));
      }
      case MD -> {
        out.append("# ").append(Md.text(Titles.of(item))).append("\n");
        new CardMarkdown(out, screen.now(), screen.zone()).card(item.story().card(), "##", null);
      }
      default -> ListView.write(format, List.of(item), screen, out);
    }
  }

  private static void text(List<StoryPage> pages, Screen screen, Options options, Appendable out)
      throws IOException {
    boolean first = true;
    for (StoryPage page : pages) {
      if (!first) {
        out.append("\n\n");
      }
      first = false;
      var text = new CardText(screen.sheet(out), screen.now(), screen.zone());
      text.write(page, options.evidence(), options.comments());
    }
  }

  private static void markdown(
      List<StoryPage> pages, Screen screen, Options options, Appendable out) throws IOException {
    boolean first = true;
    for (StoryPage page : pages) {
      out.append(first ? "" : "\n");
      first = false;
      var card = new CardMarkdown(out, screen.now(), screen.zone());
      card.page(page, options.evidence(), options.comments());
    }
  }

  private static Json.Body<StoryPage> json(Options options) {
    return (json, page) -> PageJson.write(json, page, options.evidence());
  }

  private static List<Item> items(List<StoryPage> pages) {
    return pages.stream().map(StoryPage::item).toList();
  }
}
