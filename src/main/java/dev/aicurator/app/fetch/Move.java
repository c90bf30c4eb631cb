package dev.aicurator.app.fetch;

import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.Fetched;
import dev.aicurator.text.Clean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where permanent redirects (301, 308) led beside a good answer: one that leads to the same place
 * twice in a row is believed.
 *
 * @param pending what was seen for the first time
 * @param to the new URL of the source
 */
record Move(@Nullable String pending, @Nullable String to) {
  static Move of(Source source, Health before, Fetched.Body body) {
    return of(source, before, body.permanent());
  }

  static Move of(Source source, Health before, Fetched.NotModified same) {
    return of(source, before, same.permanent());
  }

  private static Move of(Source source, Health before, @Nullable String led) {
    String target = led == null || led.equals(source.url()) ? null : led;
    return target != null && target.equals(before.moved())
        ? new Move(null, target)
        : new Move(target, null);
  }

  List<String> notes(Source source) {
    return to == null
        ? List.of()
        : List.of(source.slug() + ": moved for good, now followed at " + Clean.line(to));
  }
}
