package dev.aicurator.app.fetch;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch and how.
 *
 * @param targets slugs of sources, or URLs, files and {@code -}; empty for every enabled source
 * @param jobs exchanges at once; 0 for the configured number
 * @param articles whether the pages behind new entries are read too
 * @param since the oldest entry taken of a source; null for the last fourteen days
 * @param dryRun whether nothing is stored
 * @param force whether sources are asked before they are due
 * @param allowPrivate whether loopback and private addresses may be asked
 * @param allowed addresses, {@code host:port}, that may be asked all the same
 * @param stdin what {@code -} reads
 */
public record FetchOrder(
    List<String> targets,
    int jobs,
    boolean articles,
    @Nullable Instant since,
    boolean dryRun,
    boolean force,
    boolean allowPrivate,
    Set<String> allowed,
    @Nullable InputStream stdin) {
  public static final FetchOrder ALL =
      new FetchOrder(List.of(), 0, true, null, false, false, false, Set.of(), null);

  public FetchOrder {
    targets = List.copyOf(targets);
    allowed = Set.copyOf(allowed);
  }
}
