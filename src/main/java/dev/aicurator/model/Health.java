package dev.aicurator.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one source does on this machine, written after its articles are durable.
 *
 * @param etag the validator of the last answer, verbatim
 * @param lastModified the other validator, verbatim
 * @param nextAllowed not to be asked before
 * @param failures how many times in a row it failed
 * @param reason why it failed last; null after a success
 */
public record Health(
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant checked,
    @Nullable Instant succeeded,
    @Nullable Instant nextAllowed,
    int failures,
    @Nullable String reason) {
  public static final Health NONE = new Health(null, null, null, null, null, 0, null);
}
