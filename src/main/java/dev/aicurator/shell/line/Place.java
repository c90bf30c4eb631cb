package dev.aicurator.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands: in a list, and maybe on one of its stories; with the lists it came from.
 *
 * @param stops the lists, the current one last
 */
public record Place(List<Stop> stops) {
  static final Place NOWHERE = new Place(List.of());
  private static final int DEEPEST = 50;

  public Place {
    stops = List.copyOf(stops);
  }

  /**
   * One list.
   *
   * @param label what it is a list of, such as {@code today}
   * @param at the place from 0 of the story that is read; -1 on the list itself
   */
  public record Stop(String label, List<String> ids, int at) {
    public Stop {
      ids = List.copyOf(ids);
    }

    /** The id of the story that is read; null on the list itself. */
    public @Nullable String id() {
      return at >= 0 && at < ids.size() ? ids.get(at) : null;
    }
  }

  /** The current list; null before the first. */
  public @Nullable Stop here() {
    return stops.isEmpty() ? null : stops.get(stops.size() - 1);
  }

  /** The id of the story that is read; null for none. */
  public @Nullable String id() {
    Stop here = here();
    return here == null ? null : here.id();
  }

  /** A list was shown: it takes the place of one of the same name. */
  Place list(String label, List<String> ids) {
    List<Stop> next = new ArrayList<>(stops);
    Stop here = here();
    if ((here != null && here.label().equals(label)) || next.size() >= DEEPEST) {
      next.remove(next.size() - 1);
    }
    next.add(new Stop(label, ids, -1));
    return new Place(next);
  }

  /** Stands on the story at {@code at} of the current list, -1 for the list itself. */
  Place at(int at) {
    Stop here = here();
    if (here == null) {
      return this;
    }
    List<Stop> next = new ArrayList<>(stops);
    next.set(next.size() - 1, new Stop(here.label(), here.ids(), at));
    return new Place(next);
  }

  /** From a story to its list, from a list to the one before; null where there is none. */
  @Nullable Place back() {
    if (id() != null) {
      return at(-1);
    }
    return stops.size() < 2 ? null : new Place(stops.subList(0, stops.size() - 1)).at(-1);
  }
}
