package dev.aicurator.store.state;

import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.disk.Stamp;
import dev.aicurator.store.state.StoryDay.Slot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stories by day and by id, pointers and merges followed. */
public final class StoryFiles {
  private static final int DAYS_KEPT = 48;
  private static final int HOPS = 64;

  /** A story where it is filed now. */
  public record Filed(Story story, Stamp stamp, LocalDate day) {}

  /**
   * What a birth day says of an id.
   *
   * @param into the story it is part of
   * @param isStory whether it ever was a story itself
   * @param in the day the story is filed in, null where it is filed at home
   */
  public record Standing(@Nullable String into, boolean isStory, @Nullable LocalDate in) {}

  private final Layout layout;
  private final Notes notes;
  private final Map<LocalDate, StoryDay> days =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, StoryDay> eldest) {
          return size() > DAYS_KEPT;
        }
      };

  public StoryFiles(Layout layout, Notes notes) {
    this.layout = layout;
    this.notes = notes;
  }

  /** One reading of the store: each day's files are looked at once. */
  public final class View {
    private final Map<LocalDate, StoryDay> seen = new HashMap<>();

    /** How many days were looked at. */
    public int days() {
      return seen.size();
    }

    StoryDay day(LocalDate day) {
      StoryDay there = seen.get(day);
      if (there == null) {
        there = days.get(day);
        if (there == null) {
          there = new StoryDay(notes);
          days.put(day, there);
        }
        seen.put(day, there);
        there.catchUp(layout.files(Layout.Family.STORIES, day));
      }
      return there;
    }

    /** What the files of the id's own day say of it, null for nothing. */
    public @Nullable Standing standing(String id) {
      Slot slot = day(Ids.day(id)).slot(id);
      if (slot == null) {
        return null;
      }
      return new Standing(
          slot.isMerged() ? slot.story : null,
          slot.bytes != null || slot.day != null,
          slot.day != null && !slot.record.isAfter(slot.in) ? slot.day : null);
    }

    @Nullable Story decode(Slot slot, LocalDate day) {
      return slot.story(notes, folder(day));
    }

    public Optional<Filed> current(String id) {
      return StoryFiles.this.current(this, id);
    }
  }

  private Path folder(LocalDate day) {
    return layout.root().resolve("stories").resolve(Integer.toString(day.getYear()));
  }

  /** The stories filed in the days from {@code from} to {@code to}, both included, by id. */
  public synchronized List<Filed> between(LocalDate from, LocalDate to) {
    View view = new View();
    List<LocalDate> wanted = daysBetween(from, to);
    // the slots of one day are in order already
    Map<String, Filed> found = wanted.size() == 1 ? new LinkedHashMap<>() : new TreeMap<>();
    for (LocalDate day : wanted) {
      StoryDay there = view.day(day);
      for (Map.Entry<String, Slot> slot : there.slots().entrySet()) {
        Filed filed = filed(view, slot.getKey(), slot.getValue(), day, there.isShared());
        Filed other = filed == null ? null : found.get(slot.getKey());
        if (filed != null && (other == null || filed.stamp.isAfter(other.stamp))) {
          found.put(slot.getKey(), filed);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<LocalDate> daysBetween(LocalDate from, LocalDate to) {
    if (to.toEpochDay() - from.toEpochDay() > 31) {
      return layout.days(Layout.Family.STORIES).stream()
          .filter(d -> !d.isBefore(from) && !d.isAfter(to))
          .toList();
    }
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  private @Nullable Filed filed(View view, String id, Slot slot, LocalDate day, boolean shared) {
    if (slot.bytes == null || !Ids.isId(id)) {
      return null;
    }
    boolean contradicted = shared || isShared(view, Ids.day(id), day);
    if (!slot.hasRecord() && !(contradicted && slot.isMerged())) {
      return null;
    }
    if (contradicted) {
      // two machines may have moved or merged it at once: its birth day has the last word
      Filed now = current(view, id).orElse(null);
      return now != null && now.story.id().equals(id) && now.day.equals(day) ? now : null;
    }
    Story story = view.decode(slot, day);
    return story == null ? null : new Filed(story, slot.record, day);
  }

  private boolean isShared(View view, LocalDate birth, LocalDate day) {
    return !birth.equals(day)
        && layout.files(Layout.Family.STORIES, birth).size() > 1
        && view.day(birth).isShared();
  }

  /** The story {@code id} is or became part of. */
  public synchronized Optional<Filed> current(String id) {
    return current(new View(), id);
  }

  /** The same, in one reading. */
  public synchronized Optional<Filed> current(View view, String id) {
    Set<String> chain = new TreeSet<>();
    String at = id;
    Filed best = null;
    while (Ids.isId(at) && chain.add(at) && chain.size() <= HOPS) {
      Found found = follow(view, at);
      if (found.filed != null) {
        best = found.filed;
      }
      if (found.into == null) {
        return Optional.ofNullable(best);
      }
      at = found.into;
    }
    return survivor(view, chain, best);
  }

  /** Two machines merged each story into the other: the smallest id that has a record stays. */
  private Optional<Filed> survivor(View view, Set<String> chain, @Nullable Filed best) {
    for (String id : chain) {
      Found found = follow(view, id);
      if (found.filed != null) {
        return Optional.of(found.filed);
      }
    }
    return Optional.ofNullable(best);
  }

  private record Found(@Nullable Filed filed, @Nullable String into) {}

  private Found follow(View view, String id) {
    LocalDate day = Ids.day(id);
    Filed best = null;
    String into = null;
    Stamp intoStamp = Stamp.NONE;
    Set<LocalDate> visited = new HashSet<>();
    while (visited.add(day) && visited.size() <= HOPS) {
      Slot slot = view.day(day).slot(id);
      if (slot == null) {
        break;
      }
      Story story = view.decode(slot, day);
      if (story != null && (best == null || slot.record.isAfter(best.stamp))) {
        best = new Filed(story, slot.record, day);
      }
      if (slot.story != null && (into == null || slot.into.isAfter(intoStamp))) {
        into = slot.story;
        intoStamp = slot.into;
      }
      if (slot.day == null || slot.record.isAfter(slot.in)) {
        break;
      }
      day = slot.day;
    }
    boolean merged = into != null && (best == null || intoStamp.isAfter(best.stamp));
    return new Found(best, merged ? into : null);
  }

  /** The stories whose id, or an id of whose articles, begins with {@code prefix}. */
  public synchronized List<Filed> startingWith(String prefix) {
    if (!Ids.isPrefix(prefix)) {
      return List.of();
    }
    View view = new View();
    Map<String, Filed> found = new LinkedHashMap<>();
    StoryDay day = view.day(Ids.day(prefix));
    for (String id : new ArrayList<>(day.slots().keySet())) {
      if (id.startsWith(prefix)) {
        current(view, id).ifPresent(f -> found.put(f.story.id(), f));
      }
    }
    return List.copyOf(found.values());
  }

  /** The ids the files of {@code day} mention that lead to no story. */
  public synchronized List<String> dangling(LocalDate day) {
    View view = new View();
    return view.day(day).slots().keySet().stream()
        .filter(id -> current(view, id).isEmpty())
        .toList();
  }

  /** A reading of the store as it is by now. */
  public View view() {
    return new View();
  }

  /** The ids the files of {@code day} mention, in order. */
  public synchronized List<String> ids(View view, LocalDate day) {
    return new ArrayList<>(view.day(day).slots().keySet());
  }

  /** How many stories there are, a day in memory at a time. */
  public long count() {
    long count = 0;
    for (LocalDate day : layout.days(Layout.Family.STORIES)) {
      count += between(day, day).size();
    }
    return count;
  }

  /** Runs {@code reader} over one consistent reading. */
  public synchronized <T> T read(Function<View, T> reader) {
    return reader.apply(new View());
  }
}
