package dev.aicurator.app.fetch;

import dev.aicurator.model.feed.Source;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.kept.KeptPages;
import dev.aicurator.store.Grouping;
import dev.aicurator.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run works with.
 *
 * @param grouping by the sources of the run
 * @param headers sent to a source's own origin: credentials and the user's own
 * @param window how far back the first refresh of a source stores
 */
public record Tools(
    Store store,
    Fetcher fetcher,
    KeptPages pages,
    Function<Function<String, Source>, Grouping> grouping,
    Function<Source, Map<String, String>> headers,
    Duration window,
    Clock clock) {}
