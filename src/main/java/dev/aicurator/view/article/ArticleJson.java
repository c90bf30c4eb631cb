package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.util.Locale;

/** An article as JSON with its blocks. */
public final class ArticleJson {
  private ArticleJson() {}

  public static void write(Json json, Piece piece) throws IOException {
    Page page = piece.page();
    json.open()
        .put("id", piece.id().isEmpty() ? null : piece.id())
        .put("title", page.title())
        .put("dek", page.dek());
    json.put("url", piece.url()).put("source", piece.source()).texts("authors", page.authors());
    json.put("published", page.published()).put("modified", page.modified());
    json.put("site", page.site()).put("language", page.language());
    json.put("image", page.image()).put("canonical", page.canonical());
    json.put("status", page.status().slug()).put("kept", piece.keptAt());
    json.put("text", page.text()).list("blocks", page.blocks(), ArticleJson::block).close();
  }

  private static void block(Json json, Block block) throws IOException {
    json.open().put("kind", block.kind().name().toLowerCase(Locale.ROOT));
    json.put("level", block.level());
    if (block.number() != 0) {
      json.put("number", block.number());
    }
    json.put("text", block.text());
    json.list("links", block.links(), ArticleJson::link).close();
  }

  private static void link(Json json, Block.Link link) throws IOException {
    json.open().put("start", link.start()).put("end", link.end()).put("href", link.href()).close();
  }
}
