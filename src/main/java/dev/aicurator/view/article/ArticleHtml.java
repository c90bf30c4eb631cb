package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import dev.aicurator.text.Clean;
import dev.aicurator.view.html.Css;
import dev.aicurator.view.html.Html;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** An article as one self-contained web page; images are their alt text. */
public final class ArticleHtml {
  private static final int DEEPEST = 4;
  private final Appendable out;
  private final ZoneId zone;

  public ArticleHtml(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Piece piece) throws IOException {
    Html.head(out, Html.lang(piece.page().language()), piece.title(), Css.ARTICLE);
    out.append("<body>\n<header class=\"top\">\n<h1 dir=\"auto\">");
    out.append(Html.text(piece.title())).append("</h1>\n<p class=\"meta\">");
    out.append(Html.text(String.join(" · ", piece.byline(zone)))).append("</p>\n");
    String dek = piece.dek();
    if (dek != null) {
      element("p class=\"dek\"", Html.text(dek));
    }
    out.append("</header>\n<main>\n");
    blocks(piece.page().blocks());
    out.append("</main>\n<footer class=\"end\">").append(Html.text(piece.origin(zone)));
    out.append(" · ").append(Html.link("Read original", piece.url()));
    out.append("</footer>\n</body>\n</html>\n");
  }

  private void blocks(List<Block> blocks) throws IOException {
    int[] numbers = Numbers.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block before = i == 0 ? null : blocks.get(i - 1);
      Block after = i == blocks.size() - 1 ? null : blocks.get(i + 1);
      boolean item = Numbers.isItem(block);
      if (item && (before == null || isOtherList(before, block))) {
        out.append(openList(block, numbers[i]));
      }
      block(block);
      if (item && (after == null || isOtherList(block, after))) {
        out.append(block.kind() == Block.Kind.ORDERED ? "</ol>\n" : "</ul>\n");
      }
    }
  }

  /** Lists of each depth are lists of their own, set in by their depth. */
  private static boolean isOtherList(Block a, Block b) {
    return a.kind() != b.kind() || a.level() != b.level();
  }

  private static String openList(Block block, int number) {
    int depth = Math.max(1, Math.min(block.level(), DEEPEST));
    boolean ordered = block.kind() == Block.Kind.ORDERED;
    String start = ordered && number > 1 ? " start=\"" + number + "\"" : "";
    return "<" + (ordered ? "ol" : "ul") + start + " class=\"d" + depth + "\">\n";
  }

  private void block(Block block) throws IOException {
    switch (block.kind()) {
      case PARAGRAPH -> element("p", inline(block));
      case HEADING -> element("h" + Math.max(2, Math.min(6, block.level())), inline(block));
      case LIST, ORDERED -> element("li", inline(block));
      case QUOTE -> {
        out.append("<blockquote>");
        element("p", inline(block));
        out.append("</blockquote>\n");
      }
      case CODE -> {
        out.append("<pre><code>").append(Html.escape(Clean.text(block.text())));
        out.append("</code></pre>\n");
      }
      case TABLE -> table(new Grid(block.text()));
      case IMAGE -> element("p class=\"alt\"", "Image: " + Html.text(block.text()));
      case CAPTION -> element("p class=\"caption\"", inline(block));
    }
  }

  private void element(String tag, String inner) throws IOException {
    int space = tag.indexOf(' ');
    out.append('<').append(tag).append(" dir=\"auto\">").append(inner).append("</");
    out.append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
  }

  private static String inline(Block block) {
    Anchors.Linked linked = Anchors.of(block);
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Anchors.Anchor anchor : linked.anchors()) {
      html.append(Html.escape(linked.text().substring(at, anchor.start())));
      String words = linked.text().substring(anchor.start(), anchor.end());
      html.append(Html.link(Html.escape(words), anchor.url()));
      at = anchor.end();
    }
    return html.append(Html.escape(linked.text().substring(at))).toString();
  }

  private void table(Grid grid) throws IOException {
    out.append("<table>\n");
    for (int r = 0; r < grid.rows().size(); r++) {
      String cell = r == 0 && grid.rows().size() > 1 ? "th" : "td";
      out.append("<tr>");
      for (String text : grid.rows().get(r)) {
        out.append('<').append(cell).append(" dir=\"auto\">").append(Html.escape(text));
        out.append("</").append(cell).append('>');
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }
}
