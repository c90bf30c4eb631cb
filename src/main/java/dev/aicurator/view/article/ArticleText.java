package dev.aicurator.view.article;

import dev.aicurator.model.Block;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.text.Wrap;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as text: links are numbered and their addresses stand at the end. */
public final class ArticleText {
  private static final int DEEPEST = 6;
  private final Sheet sheet;
  private final ZoneId zone;
  private final Map<String, Integer> links = new LinkedHashMap<>();

  public ArticleText(Sheet sheet, ZoneId zone) {
    this.sheet = sheet;
    this.zone = zone;
  }

  public void write(Piece piece) throws IOException {
    head(piece);
    List<Block> blocks = piece.page().blocks();
    int[] numbers = Numbers.of(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (i == 0 || !Numbers.together(blocks.get(i - 1), blocks.get(i))) {
        sheet.gap();
      }
      block(blocks.get(i), numbers[i]);
    }
    addresses(piece);
  }

  private void head(Piece piece) throws IOException {
    sheet.text(Styled.of("").own(piece.title(), Tone.STRONG));
    Styled byline = new Styled();
    for (String part : piece.byline(zone)) {
      byline.own(byline.isEmpty() ? "" : " · ", Tone.QUIET);
      byline.own(part, byline.isEmpty() ? Tone.ACCENT : Tone.QUIET);
    }
    if (!byline.isEmpty()) {
      sheet.text(byline);
    }
    String dek = piece.dek();
    if (dek != null) {
      sheet.gap().text(Styled.raw(dek, Tone.EMPHASIS));
    }
  }

  private void block(Block block, int number) throws IOException {
    switch (block.kind()) {
      case PARAGRAPH -> sheet.text(inline(block, Tone.NONE));
      case HEADING -> sheet.text(inline(block, block.level() <= 2 ? Tone.TITLE : Tone.STRONG));
      case LIST -> item(block, "• ");
      case ORDERED -> item(block, number + ". ");
      case QUOTE -> sheet.quote("│ ", Tone.SECOND, inline(block, Tone.NONE));
      case CODE -> code(block);
      case TABLE -> new Grid(block.text()).draw(sheet);
      case IMAGE -> sheet.text(image(block));
      case CAPTION -> sheet.text(inline(block, Tone.QUIET));
    }
  }

  private void item(Block block, String label) throws IOException {
    int depth = Math.max(0, Math.min(block.level(), DEEPEST) - 1);
    sheet.hang("  ".repeat(depth) + label, Tone.SECOND, inline(block, Tone.NONE));
  }

  /** Lines of code keep their shape; one too long goes on below. */
  private void code(Block block) throws IOException {
    Sheet inner = sheet.in(2);
    for (String line : Clean.text(block.text()).split("\n", -1)) {
      if (inner.width() == Integer.MAX_VALUE || Width.of(line) <= inner.width()) {
        inner.put(inner.ink().paint(Tone.ACCENT, line));
      } else {
        for (String piece : Wrap.lines(line, inner.width())) {
          inner.put(inner.ink().paint(Tone.ACCENT, piece));
        }
      }
    }
  }

  private static Styled image(Block block) {
    String alt = Clean.line(block.text());
    return Styled.of("").own(alt.isEmpty() ? "[image]" : "[image: " + alt + "]", Tone.QUIET);
  }

  private Styled inline(Block block, Tone tone) {
    Anchors.Linked linked = Anchors.of(block);
    Styled text = new Styled();
    int at = 0;
    for (Anchors.Anchor anchor : linked.anchors()) {
      text.own(linked.text().substring(at, anchor.start()), tone);
      String words = linked.text().substring(anchor.start(), anchor.end());
      text.link(words, tone == Tone.NONE ? Tone.ACCENT : tone, anchor.url());
      Integer known = links.putIfAbsent(anchor.url(), links.size() + 1);
      text.own(Styled.NO_BREAK + "[" + (known == null ? links.size() : known) + "]", Tone.QUIET);
      at = anchor.end();
    }
    return text.own(linked.text().substring(at), tone);
  }

  private void addresses(Piece piece) throws IOException {
    if (!links.isEmpty()) {
      sheet.heading("Links");
      int wide = Integer.toString(links.size()).length() + 2;
      for (Map.Entry<String, Integer> link : links.entrySet()) {
        String label = Width.pad("[" + link.getValue() + "]", wide) + " ";
        sheet.hang(label, Tone.QUIET, new Styled().link(link.getKey(), Tone.NONE, link.getKey()));
      }
    }
    sheet.gap();
    String origin = piece.origin(zone);
    if (!origin.isEmpty()) {
      sheet.text(Styled.of("").own(origin, Tone.QUIET));
    }
    if (piece.url() != null) {
      sheet.text(new Styled().link(Urls.shown(piece.url()), Tone.LINK, piece.url()));
    }
  }
}
