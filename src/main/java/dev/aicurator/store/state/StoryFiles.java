package dev.aicurator.store.state;

import dev.aicurator.model.Ids;
import dev.aicurator.model.Lately;
import dev.aicurator.model.Story;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.state.StoryDay.Slot;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /** Ids that share as much as a short id has are read together. */
  private static final int SHARED = 6;

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
  private final Glances glances = new Glances();
  private final Map<LocalDate, StoryDay> days = new Lately<>(DAYS_KEPT);

  public StoryFiles(Layout layout, Notes notes) {
    this.layout = layout;
    this.notes = notes;
  }

  /** One reading of the store: each day's files are looked at once. */
  public final class View {
    private final Map<LocalDate, StoryDay> seen = new HashMap<>();
    private final Map<String, StoryDay> parts = new HashMap<>();
    private final Map<Integer, String[]> names = new HashMap<>();
    private final boolean isGlance;

    private View(boolean isGlance) {
      this.isGlance = isGlance;
    }

    /** How many days were looked at. */
    public int days() {
      return seen.size() + parts.size();
    }

    /** At least what the files of {@code day} say of the ids that begin so. */
    private StoryDay part(LocalDate day, String beginning) {
      if (!isGlance || seen.containsKey(day)) {
        return day(day);
      }
      String shared = beginning.substring(0, Math.min(SHARED, beginning.length()));
      String key = day + shared;
      StoryDay there = parts.get(key);
      if (there == null) {
        if (days.containsKey(day) || !glances.take(day)) {
          return day(day);
        }
        there = StoryDay.of(files(day), shared, notes);
        parts.put(key, there);
      }
      return there;
    }

    private List<Path> files(LocalDate day) {
      String[] ofYear = names.get(day.getYear());
      if (ofYear == null) {
        ofYear = layout.names(Layout.Family.STORIES, day.getYear());
        names.put(day.getYear(), ofYear);
      }
      return layout.files(Layout.Family.STORIES, day, ofYear);
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
        there.catchUp(files(day));
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
    View view = new View(false);
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
    return !birth.equals(day) && view.files(birth).size() > 1 && view.day(birth).isShared();
  }

  /** The story {@code id} is or became part of. */
  public synchronized Optional<Filed> current(String id) {
    return current(glance(), id);
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
      Slot slot = view.part(day, id).slot(id);
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
    View view = glance();
    Map<String, Filed> found = new LinkedHashMap<>();
    StoryDay part = view.part(Ids.day(prefix), prefix);
    for (String id : new ArrayList<>(part.slots().keySet())) {
      if (id.startsWith(prefix)) {
        current(view, id).ifPresent(f -> found.put(f.story.id(), f));
      }
    }
    return List.copyOf(found.values());
  }

  /** The ids the files of {@code day} mention that lead to no story. */
  public synchronized List<String> dangling(LocalDate day) {
    View view = new View(false);
    return view.day(day).slots().keySet().stream()
        .filter(id -> current(view, id).isEmpty())
        .toList();
  }

  /** A reading of the store as it is by now for a few stories: their days are not read whole. */
  public View glance() {
    return new View(true);
  }

  /** The ids that {@code some} must be told apart from where ids are shortened, in order, once. */
  public synchronized List<String> neighbours(View view, List<String> some) {
    Set<StoryDay> parts = new LinkedHashSet<>();
    for (String id : some) {
      parts.add(view.part(Ids.day(id), id));
    }
    Set<String> ids = new TreeSet<>();
    for (StoryDay part : parts) {
      ids.addAll(part.slots().keySet());
    }
    return new ArrayList<>(ids);
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
    return reader.apply(new View(false));
  }
}
