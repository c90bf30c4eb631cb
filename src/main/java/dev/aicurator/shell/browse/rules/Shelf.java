package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.report.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of stories on the screen.
 *
 * @param kind where it came from
 * @param words the query; of today empty, or {@code 24h} where the day is thin
 * @param cursor the place of the chosen story
 * @param top the place of the first story that is seen
 */
public record Shelf(Kind kind, String words, List<Item> items, int cursor, int top) {
  /** Where a list comes from. */
  public enum Kind {
    TODAY,
    FILTER,
    SEARCH
  }

  public Shelf {
    items = List.copyOf(items);
    cursor = Math.max(0, Math.min(cursor, items.size() - 1));
    top = Math.max(0, Math.min(top, Math.max(0, items.size() - 1)));
  }

  public static Shelf of(Kind kind, String words, List<Item> items) {
    return new Shelf(kind, words, items, 0, 0);
  }

  public String title() {
    return switch (kind) {
      case TODAY -> words.isEmpty() ? "Today" : "Last 24 hours";
      case FILTER -> words;
      case SEARCH -> "Search: " + words;
    };
  }

  @Nullable Item chosen() {
    return items.isEmpty() ? null : items.get(cursor);
  }

  /** With the cursor at {@code place}, seen in a list of {@code rows}. */
  Shelf at(int place, int rows) {
    int to = Math.max(0, Math.min(place, items.size() - 1));
    int first = Math.min(Math.max(top, to - rows + 1), to);
    return new Shelf(kind, words, items, to, first);
  }

  /** With other states of the stories it has. */
  Shelf refreshed(List<Item> changed) {
    Map<String, Item> byId = new HashMap<>();
    changed.forEach(item -> byId.put(item.story().id(), item));
    List<Item> next = new ArrayList<>();
    items.forEach(item -> next.add(byId.getOrDefault(item.story().id(), item)));
    return new Shelf(kind, words, next, cursor, top);
  }

  /** The place of a story; -1 where it is not here. */
  public int place(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).story().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The next unread story from the cursor in a direction, going round; -1 for none. */
  public int unread(int by) {
    int size = items.size();
    for (int i = 1; i <= size; i++) {
      int place = Math.floorMod(cursor + by * i, size);
      if (!items.get(place).marks().isRead()) {
        return place;
      }
    }
    return -1;
  }

  public int unread() {
    return (int) items.stream().filter(item -> !item.marks().isRead()).count();
  }

  public List<String> ids() {
    return items.stream().map(item -> item.story().id()).toList();
  }
}
