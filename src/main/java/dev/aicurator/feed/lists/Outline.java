package dev.aicurator.feed.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One subscription in a list of them.
 *
 * @param url where its feed is, as written: http(s), {@code exec:} or {@code filter:}
 * @param site the page it belongs to
 * @param folders the folders or tags it is filed under, outermost first
 */
public record Outline(String title, String url, @Nullable String site, List<String> folders) {
  public Outline {
    folders = List.copyOf(folders);
  }
}
