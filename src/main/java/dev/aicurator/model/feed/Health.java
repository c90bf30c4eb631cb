package dev.aicurator.model.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one source does on this machine, written after its articles are durable.
 *
 * @param etag the validator of the last answer, verbatim
 * @param lastModified the other validator, verbatim
 * @param nextAllowed not to be asked before
 * @param failures how many times in a row it failed
 * @param reason why it failed last, as {@code slug: reason}; null after a success
 * @param moved where permanent redirects led the last time; the source moves when they do so again
 * @param harvest what the last good document held
 */
public record Health(
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant checked,
    @Nullable Instant succeeded,
    @Nullable Instant nextAllowed,
    int failures,
    @Nullable String reason,
    @Nullable String moved,
    @Nullable Harvest harvest) {
  public static final Health NONE = new Health(null, null, null, null, null, 0, null);

  public Health(
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable Instant checked,
      @Nullable Instant succeeded,
      @Nullable Instant nextAllowed,
      int failures,
      @Nullable String reason) {
    this(etag, lastModified, checked, succeeded, nextAllowed, failures, reason, null, null);
  }

  public Health withMoved(@Nullable String url) {
    return new Health(
        etag, lastModified, checked, succeeded, nextAllowed, failures, reason, url, harvest);
  }

  public Health withHarvest(@Nullable Harvest last) {
    return new Health(
        etag, lastModified, checked, succeeded, nextAllowed, failures, reason, moved, last);
  }

  /**
   * What a feed document held.
   *
   * @param digest of the document: the same digest again is no news
   * @param bytes its size after decompression
   * @param entries how many it had
   * @param known how many of them were stored before
   * @param fullText how many brought a text of their own of an article's length
   * @param newest the time of its newest entry
   */
  public record Harvest(
      String digest,
      int bytes,
      int entries,
      int known,
      int fullText,
      @Nullable Instant newest,
      Feed.Schedule schedule) {}
}
