package dev.aicurator.cli.read;

import dev.aicurator.app.read.Listing;
import dev.aicurator.cli.Session;
import dev.aicurator.query.Query;
import java.util.Set;

/** What is said beside a list that is empty or thin. */
final class Remarks {
  private Remarks() {}

  static void on(Listing listing, Query query, Session session) {
    if (listing.neverFetched()) {
      session.say("curator: nothing has been fetched yet: run: curator fetch");
      return;
    }
    int shown = listing.items().size();
    boolean wholeDay = query.isOpen() && (query.limit() == 0 || shown == 0);
    if (listing.lastDay() > shown && wholeDay) {
      session.say(
          "curator: "
              + (shown == 0 ? "nothing yet today" : "only " + shown + " so far today")
              + "; the last 24 hours have "
              + listing.lastDay()
              + ": curator list --since 24h");
    } else if (shown == 0) {
      session.say("curator: no story fits" + wider(query));
    }
    if (listing.notAi() > 0) {
      String more = listing.notAi() + " more were not judged AI news: curator list --all";
      tell("curator: " + more, shown == 0, session);
    }
    if (listing.muted() > 0) {
      String more = listing.muted() + " more are muted by your rules";
      tell("curator: " + more, shown == 0, session);
    }
  }

  /** Where nothing is shown, what was kept back is no detail. */
  private static void tell(String line, boolean plainly, Session session) {
    if (plainly) {
      session.say(line);
    } else {
      session.mention(line);
    }
  }

  private static String wider(Query query) {
    boolean marked = !query.flags().isEmpty() && !query.flags().equals(Set.of(Query.Flag.UNREAD));
    if (query.all() || marked || query.until() != null) {
      return "";
    }
    return ": --since 7d looks further back, --all at everything";
  }
}
