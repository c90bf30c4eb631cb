package dev.aicurator.extract;

import dev.aicurator.extract.body.Body;
import dev.aicurator.extract.dom.Html;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.meta.Metadata;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.text.charset.Decoding;
import java.nio.CharBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The door of the room: what a page, or the markup inside a feed entry, says. */
public final class Extractor {
  private static final int SNIFFED = 2_048;
  private static final int REPEATED = 60;

  private Extractor() {}

  /**
   * Reads a page of any quality, never failing on its markup.
   *
   * @param html the bytes as served, unpacked
   * @param url where it was read from; base of relative addresses
   * @param contentType the Content-Type header
   */
  public static Page page(byte[] html, @Nullable String url, @Nullable String contentType) {
    return read(html, url, contentType).page();
  }

  /** Reads a page as {@link #page} does, and its times as the page writes them. */
  public static Reading read(byte[] html, @Nullable String url, @Nullable String contentType) {
    String base = url == null ? "" : url;
    CharBuffer text = Decoding.characters(Slim.of(html), contentType, Decoding.Kind.HTML);
    Document document = Html.parse(text, base);
    Layout layout = Layout.of(document, base);
    Metadata meta = Metadata.of(document, url, layout);
    List<Block> blocks = Body.of(layout, meta.hints());
    Page.Status status = Statuses.of(layout, meta, blocks, document);
    return new Reading(page(meta, status, blocks), meta.published(), meta.modified());
  }

  /**
   * A page with its times in the zone that the page gives them in.
   *
   * @param published as {@code page.published()}
   * @param modified as {@code page.modified()}
   */
  public record Reading(
      Page page, @Nullable OffsetDateTime published, @Nullable OffsetDateTime modified) {}

  private static Page page(Metadata meta, Page.Status status, List<Block> blocks) {
    return new Page(
        meta.title(),
        meta.dek(),
        meta.authors(),
        instant(meta.published()),
        instant(meta.modified()),
        meta.site(),
        meta.language(),
        meta.image(),
        meta.imageAlt(),
        meta.canonical(),
        meta.next(),
        status,
        blocks);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  /** Whether the bytes can be markup at all: not a PDF, a picture or another binary. */
  public static boolean isMarkup(byte[] bytes) {
    int end = Math.min(bytes.length, SNIFFED);
    int odd = 0;
    for (int i = 0; i < end; i++) {
      odd += bytes[i] >= 0 && bytes[i] < 9 || bytes[i] > 13 && bytes[i] < 27 ? 1 : 0;
    }
    boolean pdf = end > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D';
    return !pdf && (odd * 50 <= end || Decoding.isWide(bytes));
  }

  /** The blocks of sanitised markup as feeds carry it; all of it is taken for content. */
  public static List<Block> blocks(String html, @Nullable String base) {
    String from = base == null ? "" : base;
    Layout layout = Layout.whole(Html.parse(html, from), from);
    return layout.segments().stream().map(Segment::block).toList();
  }

  /**
   * One page of an article given in several: metadata of the first, blocks of all in order, without
   * what each page repeats.
   */
  public static Page join(Page first, List<Page> more) {
    List<Block> blocks = new ArrayList<>(first.blocks());
    Set<Block> seen = new HashSet<>(blocks);
    for (Page page : more) {
      for (Block block : page.blocks()) {
        boolean sentence = block.text().length() >= REPEATED;
        if (sentence ? seen.add(block) : !seen.contains(block)) {
          blocks.add(block);
        }
      }
    }
    return new Page(
        first.title(),
        first.dek(),
        first.authors(),
        first.published(),
        first.modified(),
        first.site(),
        first.language(),
        first.image(),
        first.imageAlt(),
        first.canonical(),
        null,
        first.status(),
        blocks);
  }
}
