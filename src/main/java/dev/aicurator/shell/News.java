package dev.aicurator.shell;

import dev.aicurator.app.read.Listing;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of today is unread, and what came since the user last saw a list. */
final class News {
  private final Reading reading;
  private final Set<String> seen = new HashSet<>();
  private boolean begun;

  /**
   * Counts for a prompt.
   *
   * @param fresh stories that came since the last list
   */
  record Count(int unread, int fresh, boolean neverFetched) {}

  News(Reading reading) {
    this.reading = reading;
  }

  /** Looks again; a store that cannot be read has no news, and the next command will say why. */
  Count count() {
    Listing today;
    try {
      today = reading.list(Query.NONE);
    } catch (CuratorException e) {
      return new Count(0, 0, false);
    }
    List<String> ids = today.items().stream().map(item -> item.story().id()).toList();
    if (!begun) {
      begun = true;
      seen.addAll(ids);
    }
    int unread = (int) today.items().stream().filter(item -> !item.marks().isRead()).count();
    int fresh = (int) ids.stream().filter(id -> !seen.contains(id)).count();
    return new Count(unread, fresh, today.neverFetched());
  }

  /** The user has seen these. */
  void saw(List<String> ids) {
    seen.addAll(ids);
  }

  /** The stories of today as a list shows them. */
  List<Item> today() {
    return reading.list(Query.NONE).items();
  }
}
