package dev.aicurator.store.state;

import dev.aicurator.model.Marks;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.time.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The journal folded: deeds may come in any order, more than once. */
final class Fold {
  /** The newest word on one mark of one story. */
  record Register(Stamp stamp, boolean on, Instant at) {}

  /** A story that became part of another. */
  record Merge(String from, Stamp stamp) {}

  /** All that was said of one comment. */
  static final class Draft {
    Deed.@Nullable Commented added;
    Deed.@Nullable Edited edited;
    Deed.@Nullable Deleted deleted;
    Stamp addedStamp = Stamp.NONE;
    Stamp editedStamp = Stamp.NONE;
    Stamp deletedStamp = Stamp.NONE;
  }

  final Map<String, Map<Marks.Kind, Register>> registers = new HashMap<>();
  final Map<String, List<Merge>> merges = new HashMap<>();
  final Map<String, Draft> drafts = new TreeMap<>();
  final Set<String> undone = new HashSet<>();
  Stamp newest = Stamp.NONE;

  /** Whether the deed counts, as far as is known. */
  private boolean stands(Deed deed) {
    return deed.step() == null || !undone.contains(deed.batch());
  }

  void take(Deed deed) {
    Stamp stamp = deed.stamp();
    if (stamp.isAfter(newest)) {
      newest = stamp;
    }
    if (!stands(deed)) {
      return;
    }
    if (deed.what() instanceof Deed.Marked m) {
      mark(m.story(), m.kind(), new Register(stamp, m.on(), m.at()));
    } else if (deed.what() instanceof Deed.Merged m) {
      merge(m, stamp);
    } else if (deed.what() instanceof Deed.Commented c) {
      Draft draft = draft(c.id());
      if (draft.added == null || stamp.isAfter(draft.addedStamp)) {
        draft.added = c;
        draft.addedStamp = stamp;
      }
    } else if (deed.what() instanceof Deed.Edited e) {
      Draft draft = draft(e.id());
      if (draft.edited == null || stamp.isAfter(draft.editedStamp)) {
        draft.edited = e;
        draft.editedStamp = stamp;
      }
    } else if (deed.what() instanceof Deed.Deleted d) {
      draft(d.id()).deleted = d;
      draft(d.id()).deletedStamp = stamp;
    }
  }

  void mark(String story, Marks.Kind kind, Register register) {
    Map<Marks.Kind, Register> own = registers.get(story);
    if (own == null) { // no lambda: this is on the way of every list
      own = new EnumMap<>(Marks.Kind.class);
      registers.put(story, own);
    }
    Register there = own.get(kind);
    if (there == null || isNewer(register, there)) {
      own.put(kind, register);
    }
  }

  /** Of two words under one stamp the same one wins whatever came first. */
  private static boolean isNewer(Register b, Register a) {
    int order = b.stamp.compareTo(a.stamp);
    return order > 0 || (order == 0 && b.on && !a.on);
  }

  private void merge(Deed.Merged merged, Stamp stamp) {
    Merge merge = new Merge(merged.id(), stamp);
    List<Merge> there = merges.computeIfAbsent(merged.into(), s -> new ArrayList<>(1));
    if (!there.contains(merge)) {
      there.add(merge);
    }
  }

  private Draft draft(String id) {
    return drafts.computeIfAbsent(id, i -> new Draft());
  }

  /** A mark that a merged story brought along goes off only by what was said after the merge. */
  @Nullable Register register(String story, Marks.Kind kind, Set<String> seen) {
    Register own = registers.getOrDefault(story, Map.of()).get(kind);
    if (!seen.add(story) || (own != null && own.on)) {
      return own;
    }
    Register best = own;
    for (Merge merge : merges.getOrDefault(story, List.of())) {
      Register brought = register(merge.from, kind, seen);
      if (brought == null || !brought.on) {
        continue;
      }
      Stamp since = brought.stamp.isAfter(merge.stamp) ? brought.stamp : merge.stamp;
      if (best == null || since.isAfter(best.stamp)) {
        best = new Register(since, true, brought.at);
      }
    }
    return best;
  }

  /** {@code story} and all that was merged into it. */
  Set<String> family(String story) {
    List<Merge> merged = merges.get(story);
    if (merged == null) {
      return Set.of(story);
    }
    Set<String> family = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(story));
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (family.add(id)) {
        merges.getOrDefault(id, List.of()).forEach(m -> open.add(m.from));
      }
    }
    return family;
  }
}
