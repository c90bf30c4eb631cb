package dev.aicurator.app.read;

import dev.aicurator.model.report.Item;
import java.time.Instant;
import java.util.List;

/**
 * A list of stories with what it left out.
 *
 * @param from the earliest time asked for; the epoch where all days were
 * @param lastDay how many stories the last 24 hours have, counted when the list is thin
 * @param notAi how many stories of that time were not judged AI news
 * @param muted how many the user's rules hide
 * @param neverFetched whether there is nothing in the store at all
 */
public record Listing(
    List<Item> items, Instant from, int lastDay, int notAi, int muted, boolean neverFetched) {
  public Listing {
    items = List.copyOf(items);
  }
}
