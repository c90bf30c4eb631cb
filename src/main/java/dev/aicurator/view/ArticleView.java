package dev.aicurator.view;

import dev.aicurator.model.Page;
import dev.aicurator.view.article.ArticleHtml;
import dev.aicurator.view.article.ArticleJson;
import dev.aicurator.view.article.ArticleMarkdown;
import dev.aicurator.view.article.ArticleText;
import dev.aicurator.view.article.Piece;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kept copy of an article, in full. */
public final class ArticleView {
  private ArticleView() {}

  /**
   * An article to read.
   *
   * @param id its id; empty for a page that is not stored
   * @param source who published it, as people know it
   * @param url where the original is
   * @param keptAt when the copy was made; null when the text is the feed's own
   */
  public record Copy(
      String id, String source, @Nullable String url, @Nullable Instant keptAt, Page page) {}

  public static void write(Format format, Copy copy, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> new ArticleText(screen.sheet(out), screen.zone()).write(piece(copy));
      case MD -> new ArticleMarkdown(out, screen.zone()).write(piece(copy));
      case JSON -> Json.one(out, screen.tty(), piece(copy), ArticleJson::write);
      case JSONL -> Json.one(out, false, piece(copy), ArticleJson::write);
      case TSV -> Cells.tsv(out, cells(copy));
      case CSV -> Cells.csv(out, cells(copy));
      case IDS -> Cells.tsv(out, copy.id);
    }
  }

  /** Several, parted by an empty line where people read; JSON is one array. */
  public static void all(Format format, List<Copy> copies, Screen screen, Appendable out)
      throws IOException {
    List<Piece> pieces = copies.stream().map(ArticleView::piece).toList();
    switch (format) {
      case JSON -> Json.array(out, screen.tty(), pieces, ArticleJson::write);
      case JSONL -> Json.lines(out, pieces, ArticleJson::write);
      default -> {
        boolean parted = format == Format.TABLE || format == Format.WIDE || format == Format.MD;
        String between = "";
        for (Copy copy : copies) {
          write(format, copy, screen, out.append(between));
          between = parted ? "\n" : "";
        }
      }
    }
  }

  /** One self-contained page: no script, nothing loaded, light and dark. */
  public static void html(Copy copy, Screen screen, Appendable out) throws IOException {
    new ArticleHtml(out, screen.zone()).write(piece(copy));
  }

  private static Piece piece(Copy copy) {
    return new Piece(copy.id, copy.source, copy.url, copy.keptAt, copy.page);
  }

  private static String[] cells(Copy copy) {
    String published = Times.rfc(copy.page.published());
    return new String[] {
      copy.id,
      copy.page.title() == null ? "" : copy.page.title(),
      copy.source,
      published == null ? "" : published,
      copy.page.text()
    };
  }
}
