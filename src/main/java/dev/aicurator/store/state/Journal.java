package dev.aicurator.store.state;

import dev.aicurator.model.Comment;
import dev.aicurator.model.Marks;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.disk.Stamp;
import dev.aicurator.store.json.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Marks and comments: the journal folded; what was merged speaks for what it was merged into. */
public final class Journal {
  private record Register(Stamp stamp, boolean on, Instant at) {}

  private record Merge(String from, Stamp stamp) {}

  private static final class Draft {
    Deed.@Nullable Commented added;
    Stamp addedStamp = Stamp.NONE;
    Deed.@Nullable Edited edited;
    boolean deleted;
  }

  private final Deeds deeds;
  private long seen = -1;
  private Map<String, Map<Marks.Kind, Register>> registers = Map.of();
  private Map<String, List<Merge>> merges = Map.of();
  private Map<String, Draft> drafts = Map.of();

  public Journal(Layout layout, Notes notes) {
    this.deeds = new Deeds(layout::journals, false, notes);
  }

  public Deeds deeds() {
    return deeds;
  }

  private void fold() {
    long version = deeds.catchUp();
    if (version == seen) {
      return;
    }
    registers = new HashMap<>();
    merges = new HashMap<>();
    drafts = new TreeMap<>();
    for (Deed deed : deeds.standing()) {
      take(deed);
    }
    seen = version;
  }

  private void take(Deed deed) {
    Stamp stamp = deed.stamp();
    if (deed.what() instanceof Deed.Marked m) {
      registers
          .computeIfAbsent(m.story(), s -> new EnumMap<>(Marks.Kind.class))
          .put(m.kind(), new Register(stamp, m.on(), m.at()));
    } else if (deed.what() instanceof Deed.Merged m) {
      merges.computeIfAbsent(m.into(), s -> new ArrayList<>()).add(new Merge(m.id(), stamp));
    } else if (deed.what() instanceof Deed.Commented c) {
      Draft draft = draft(c.id());
      draft.added = c;
      draft.addedStamp = stamp;
    } else if (deed.what() instanceof Deed.Edited e) {
      draft(e.id()).edited = e;
    } else if (deed.what() instanceof Deed.Deleted d) {
      draft(d.id()).deleted = true;
    }
  }

  private Draft draft(String id) {
    return drafts.computeIfAbsent(id, i -> new Draft());
  }

  /** The marks of {@code story} and of all that was merged into it. */
  public synchronized Marks marks(String story) {
    fold();
    return marks(story, counts());
  }

  /** The marks of every story that has any. */
  public synchronized Map<String, Marks> marks() {
    fold();
    Map<String, Integer> counts = counts();
    Set<String> stories = new TreeSet<>(registers.keySet());
    stories.addAll(counts.keySet());
    stories.addAll(merges.keySet());
    Map<String, Marks> all = new LinkedHashMap<>();
    for (String story : stories) {
      Marks marks = marks(story, counts);
      if (!marks.equals(Marks.NONE)) {
        all.put(story, marks);
      }
    }
    return all;
  }

  private Marks marks(String story, Map<String, Integer> counts) {
    int comments = 0;
    for (String id : family(story)) {
      comments += counts.getOrDefault(id, 0);
    }
    return new Marks(
        mark(story, Marks.Kind.SAVED),
        mark(story, Marks.Kind.LIKED),
        mark(story, Marks.Kind.READ),
        comments);
  }

  private @Nullable Instant mark(String story, Marks.Kind kind) {
    Register register = register(story, kind, new HashSet<>());
    return register != null && register.on ? register.at : null;
  }

  /** A mark that a merged story brought along goes off only by what was said after the merge. */
  private @Nullable Register register(String story, Marks.Kind kind, Set<String> seenStories) {
    if (!seenStories.add(story)) {
      return null;
    }
    Register own = registers.getOrDefault(story, Map.of()).get(kind);
    if (own != null && own.on) {
      return own;
    }
    Register best = own;
    for (Merge merge : merges.getOrDefault(story, List.of())) {
      Register brought = register(merge.from, kind, seenStories);
      if (brought != null && brought.on) {
        Stamp since = brought.stamp.isAfter(merge.stamp) ? brought.stamp : merge.stamp;
        if (own == null || since.isAfter(own.stamp)) {
          best =
              best == null || !best.on || since.isAfter(best.stamp)
                  ? new Register(since, true, brought.at)
                  : best;
        }
      }
    }
    return best;
  }

  /** {@code story} and all that was merged into it. */
  private Set<String> family(String story) {
    Set<String> family = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(story));
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (family.add(id)) {
        merges.getOrDefault(id, List.of()).forEach(m -> open.add(m.from));
      }
    }
    return family;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Draft draft : drafts.values()) {
      if (draft.added != null && !draft.deleted) {
        counts.merge(draft.added.story(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The comments on {@code story} and on what was merged into it, oldest first, tombstones too. */
  public synchronized List<Comment> comments(String story) {
    fold();
    Set<String> family = family(story);
    return comments().stream().filter(c -> family.contains(c.story())).toList();
  }

  /** Every comment, oldest first, tombstones too. */
  public synchronized List<Comment> allComments() {
    fold();
    return comments();
  }

  private List<Comment> comments() {
    List<Draft> written = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      if (draft.added != null) {
        written.add(draft);
      }
    }
    written.sort(Comparator.comparing(d -> d.addedStamp));
    List<Comment> comments = new ArrayList<>();
    for (Draft draft : written) {
      Deed.Commented c = draft.added;
      if (c != null) {
        comments.add(comment(c, draft));
      }
    }
    return comments;
  }

  private static Comment comment(Deed.Commented c, Draft draft) {
    Deed.Edited edit = draft.edited;
    String text = draft.deleted ? "" : edit == null ? c.text() : edit.text();
    return new Comment(
        c.id(),
        c.story(),
        c.parent(),
        c.author(),
        text,
        c.at(),
        edit == null ? null : edit.at(),
        draft.deleted);
  }
}
