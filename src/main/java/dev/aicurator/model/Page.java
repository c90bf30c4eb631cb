package dev.aicurator.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says: metadata and body blocks, as the extractor read them. Title and dek are
 * bounded.
 *
 * @param canonical the page's own idea of its URL
 * @param next rel=next of a multi-page article
 */
public record Page(
    @Nullable String title,
    @Nullable String dek,
    List<String> authors,
    @Nullable Instant published,
    @Nullable Instant modified,
    @Nullable String site,
    @Nullable String language,
    @Nullable String image,
    @Nullable String imageAlt,
    @Nullable String canonical,
    @Nullable String next,
    Status status,
    List<Block> blocks) {
  /** Of a title and a dek, in UTF-16 units. */
  private static final int LONGEST = 4096;

  public Page {
    title = cut(title);
    dek = cut(dek);
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
  }

  /** A text without a page around it. */
  public static Page plain(@Nullable String title, List<Block> blocks) {
    return new Page(
        title, null, List.of(), null, null, null, null, null, null, null, null, Status.OK, blocks);
  }

  private static @Nullable String cut(@Nullable String line) {
    if (line == null || line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
    return line.substring(0, end) + "…";
  }

  /** The body as plain text, blocks parted by an empty line; captions and images left out. */
  public String text() {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block.kind() != Block.Kind.IMAGE && block.kind() != Block.Kind.CAPTION) {
        texts.add(block.text());
      }
    }
    return String.join("\n\n", texts);
  }

  /** How far the page can be trusted to be the article. */
  public enum Status {
    OK,
    /** The text is the feed's own, no page was read. */
    FEED,
    PAYWALL,
    NEEDS_SCRIPT,
    COOKIE_WALL,
    NOT_AN_ARTICLE,
    SOFT_404,
    LIVE_BLOG;

    /** The word shown to people and scripts, such as {@code needs-script}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether the text may be stored as the article. */
    public boolean isArticle() {
      return this == OK || this == FEED || this == LIVE_BLOG;
    }
  }
}
