package dev.aicurator.extract;

import dev.aicurator.extract.dom.Scripts;
import dev.aicurator.model.Page;
import dev.aicurator.model.Page.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The choice between what a feed carries of an article and what its page says. */
public final class Fuller {
  private static final double MUCH_MORE = 1.25;
  private static final int STUB = 600;

  private Fuller() {}

  /**
   * The fuller honest one of two texts of the same article, its gaps filled from the other: the
   * page's text unless it is no article or clearly shorter than the feed's.
   */
  public static Page of(Page feedText, Page web) {
    boolean feed = feedWins(feedText, web);
    Page body = feed ? feedText : web;
    return new Page(
        first(feedText.title(), web.title()),
        first(web.dek(), feedText.dek()),
        feedText.authors().isEmpty() ? web.authors() : feedText.authors(),
        firstTime(feedText.published(), web.published()),
        firstTime(web.modified(), feedText.modified()),
        first(web.site(), feedText.site()),
        first(web.language(), feedText.language()),
        first(web.image(), feedText.image()),
        web.image() != null ? web.imageAlt() : feedText.imageAlt(),
        first(web.canonical(), feedText.canonical()),
        web.next(),
        feed ? Status.FEED : web.status(),
        body.blocks());
  }

  private static boolean feedWins(Page feed, Page web) {
    int feedChars = chars(feed);
    if (feedChars == 0 || !web.status().isArticle()) {
      return feedChars > 0; // a stub is never stored: what the feed says of it is all there is
    }
    int webChars = chars(web);
    return webChars < STUB ? feedChars > webChars : feedChars > webChars * MUCH_MORE;
  }

  private static int chars(Page page) {
    return page.blocks().stream()
        .filter(b -> b.kind().isProse())
        .mapToInt(b -> Scripts.chars(b.text()))
        .sum();
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null && !a.isBlank() ? a : b;
  }

  private static @Nullable Instant firstTime(@Nullable Instant a, @Nullable Instant b) {
    return a != null ? a : b;
  }
}
