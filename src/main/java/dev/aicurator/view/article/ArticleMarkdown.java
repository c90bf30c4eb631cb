package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article as CommonMark with GitHub tables; images are links by their alt text. */
public final class ArticleMarkdown {
  private static final int DEEPEST = 6;

  /** How wide the marks are of the items around, by depth; 0 where there is none. */
  private final int[] marks = new int[DEEPEST + 1];

  private final Appendable out;
  private final ZoneId zone;

  public ArticleMarkdown(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Piece piece) throws IOException {
    out.append("# ").append(Md.text(piece.title())).append('\n');
    String byline = String.join(" · ", piece.byline(zone));
    if (!byline.isEmpty()) {
      out.append('\n').append(Md.text(byline)).append('\n');
    }
    String dek = piece.dek();
    if (dek != null) {
      out.append("\n_").append(Md.text(dek)).append("_\n");
    }
    List<Block> blocks = piece.page().blocks();
    int[] numbers = Numbers.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      out.append(i > 0 && Numbers.together(blocks.get(i - 1), blocks.get(i)) ? "" : "\n");
      block(blocks.get(i), numbers[i]);
    }
    foot(piece);
  }

  private void foot(Piece piece) throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(Md.text(piece.origin(zone)));
    if (Urls.safe(piece.url()) != null) {
      parts.add(Md.link("Read original", piece.url()));
    }
    parts.removeIf(String::isEmpty);
    if (!parts.isEmpty()) {
      out.append('\n').append(String.join(" · ", parts)).append('\n');
    }
  }

  private void block(Block block, int number) throws IOException {
    if (!Numbers.isItem(block)) {
      Arrays.fill(marks, 0);
    }
    switch (block.kind()) {
      case PARAGRAPH -> line("", block);
      case HEADING -> line("#".repeat(Math.max(2, Math.min(6, block.level()))) + " ", block);
      case LIST -> item("- ", block);
      case ORDERED -> item(number + ". ", block);
      case QUOTE -> line("> ", block);
      case CODE -> code(block);
      case TABLE -> table(new Grid(block.text()));
      case IMAGE -> image(block);
      case CAPTION -> out.append('_').append(Md.text(block.text())).append("_\n");
    }
  }

  /** An item stands below the text of the item around it, behind that one's mark. */
  private void item(String mark, Block block) throws IOException {
    int level = Math.max(1, Math.min(block.level(), DEEPEST));
    int indent = 0;
    for (int i = 1; i < level; i++) {
      indent += marks[i];
    }
    Arrays.fill(marks, level, marks.length, 0);
    marks[level] = mark.length();
    line(" ".repeat(indent) + mark, block);
  }

  /** Its alternative text leads to it: whoever draws the text loads nothing. */
  private void image(Block block) throws IOException {
    String alt = Clean.line(block.text());
    String words = alt.isEmpty() ? "image" : "image: " + alt;
    String url = block.links().isEmpty() ? null : block.links().get(0).href();
    out.append('_').append(Md.link(words, url)).append("_\n");
  }

  private void line(String prefix, Block block) throws IOException {
    Anchors.Linked linked = Anchors.of(block);
    out.append(prefix);
    int at = 0;
    for (Anchors.Anchor anchor : linked.anchors()) {
      out.append(Md.inner(linked.text().substring(at, anchor.start()), at == 0));
      out.append(Md.link(linked.text().substring(anchor.start(), anchor.end()), anchor.url()));
      at = anchor.end();
    }
    out.append(Md.inner(linked.text().substring(at), at == 0)).append('\n');
  }

  /** A fence longer than any run of backticks inside. */
  private void code(Block block) throws IOException {
    String text = Clean.text(block.text());
    int longest = 2;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    out.append(fence).append('\n').append(text).append('\n').append(fence).append('\n');
  }

  private void table(Grid grid) throws IOException {
    for (int r = 0; r < grid.rows().size(); r++) {
      List<String> row = grid.rows().get(r);
      for (int c = 0; c < grid.columns(); c++) {
        out.append(c == 0 ? "| " : " | ").append(c < row.size() ? Md.text(row.get(c)) : "");
      }
      out.append(" |\n");
      if (r == 0) {
        out.append("| --- ".repeat(grid.columns())).append("|\n");
      }
    }
  }
}
