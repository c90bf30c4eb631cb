package dev.aicurator.feed;

import dev.aicurator.model.feed.Feed;
import java.util.List;

/** What became of a feed document: read, perhaps with warnings, or refused. */
public sealed interface Parsed {

  /** A feed; each warning is {@code slug: what was wrong}, one line. */
  record Read(Feed feed, List<String> warnings) implements Parsed {
    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * No feed.
   *
   * @param slug empty, not-a-feed, encoding, too-large, too-deep, xml-doctype, xml-malformed,
   *     json-malformed or truncated
   */
  record Refused(String slug, String reason) implements Parsed {}
}
