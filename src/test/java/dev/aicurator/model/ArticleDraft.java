package dev.aicurator.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article of a test's own making; what the test does not say is absent from it. */
public final class ArticleDraft {
  private final @Nullable String title;
  private final List<Block> blocks;
  private final Instant at;
  private String source = "wire";
  private String sourceTitle = "The Wire";
  private String guid = "guid";
  private @Nullable String id;
  private @Nullable String url;
  private @Nullable String dek;
  private @Nullable String language = "en";
  private List<String> authors = List.of();

  private ArticleDraft(Instant at, @Nullable String title, List<Block> blocks) {
    this.at = at;
    this.title = title;
    this.blocks = blocks;
  }

  /** An article published and seen at {@code at}, in English unless said otherwise. */
  public static ArticleDraft of(Instant at, @Nullable String title, List<Block> blocks) {
    return new ArticleDraft(at, title, blocks);
  }

  public static ArticleDraft of(Instant at, @Nullable String title, String... paragraphs) {
    return of(at, title, Stream.of(paragraphs).map(Block::paragraph).toList());
  }

  public ArticleDraft source(String slug, String named) {
    source = slug;
    sourceTitle = named;
    return this;
  }

  /** The source's own key; the id is made from it unless one is given. */
  public ArticleDraft guid(String key) {
    guid = key;
    return this;
  }

  public ArticleDraft id(String given) {
    id = given;
    guid = given;
    return this;
  }

  public ArticleDraft url(String address) {
    url = address;
    return this;
  }

  public ArticleDraft dek(@Nullable String line) {
    dek = line;
    return this;
  }

  public ArticleDraft language(@Nullable String tag) {
    language = tag;
    return this;
  }

  public ArticleDraft authors(String... names) {
    authors = List.of(names);
    return this;
  }

  /** The article as it would be stored. */
  public Article article() {
    String key = id == null ? Ids.of(Ids.utcDay(at), source, guid) : id;
    return new Article(
        key, source, sourceTitle, guid, url, at, at, List.of(), null, null, null, page());
  }

  private Page page() {
    return new Page(
        title,
        dek,
        authors,
        at,
        null,
        null,
        language,
        null,
        null,
        null,
        null,
        Page.Status.OK,
        blocks);
  }
}
