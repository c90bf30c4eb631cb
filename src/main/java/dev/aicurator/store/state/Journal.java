package dev.aicurator.store.state;

import dev.aicurator.model.Comment;
import dev.aicurator.model.Marks;
import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Deed;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Marks and comments; what was merged speaks for what it was merged into. */
public final class Journal {
  private static final int WORTH_SAVING = 2000;
  private final Layout layout;
  private final Notes notes;
  private final FoldFile saved;
  private final Deeds deeds;
  private Fold fold = new Fold();
  private final Follower follower =
      new Follower() {
        @Override
        protected LineReader.Sink sink(Path file) {
          return reader(file);
        }
      };
  private Map<String, Integer> counts = Map.of();
  private boolean loaded;
  private boolean stale;
  private int unsaved;

  /**
   * @param cache where the folded journal is kept between runs
   */
  public Journal(Layout layout, Path cache, Notes notes) {
    this.layout = layout;
    this.notes = notes;
    this.saved = new FoldFile(cache, layout.root());
    this.deeds = new Deeds(layout, false, notes);
  }

  /** Every deed there is, for undo. */
  public Deeds deeds() {
    return deeds;
  }

  /** Reads what was appended. */
  public synchronized void catchUp() {
    if (!loaded) {
      loaded = true;
      FoldFile.Content content = saved.load();
      if (content != null) {
        fold = content.fold();
        follower.positions().putAll(content.positions());
      }
    }
    List<Path> files = layout.journals();
    int before = unsaved;
    if (!follower.catchUp(files) || stale) {
      startOver(files);
    }
    if (before != unsaved || counts.isEmpty()) {
      counts = counts();
    }
    notes.seen(fold.newest);
  }

  private LineReader.Sink reader(Path file) {
    return new DeedLines(file, false, notes) {
      @Override
      void deed(Deed deed) {
        unsaved++;
        if (deed.what() instanceof Deed.Undid u) {
          // what it takes back is in the fold already
          stale |= !fold.undone.contains(u.batch());
        }
        fold.take(deed);
      }
    };
  }

  private void startOver(List<Path> files) {
    List<Deed> all = new ArrayList<>();
    Follower again =
        new Follower() {
          @Override
          protected LineReader.Sink sink(Path file) {
            return new DeedLines(file, false, notes) {
              @Override
              void deed(Deed deed) {
                all.add(deed);
              }
            };
          }
        };
    again.catchUp(files);
    follower.positions().clear();
    follower.positions().putAll(again.positions());
    fold = new Fold();
    for (Deed deed : all) {
      if (deed.what() instanceof Deed.Undid u) {
        fold.undone.add(u.batch());
      }
    }
    all.forEach(fold::take);
    unsaved = Math.max(unsaved, 0) + all.size();
    stale = false;
  }

  /** Keeps the folded journal for the next run when that spares it much; the lock is held. */
  public synchronized void save() {
    if (unsaved >= WORTH_SAVING && !stale) {
      saved.save(new FoldFile.Content(fold, follower.positions()));
      unsaved = 0;
    }
  }

  /** The marks of {@code story} and of all that was merged into it. */
  public synchronized Marks marks(String story) {
    catchUp();
    return of(story);
  }

  /** The marks of every story that has any. */
  public synchronized Map<String, Marks> marks() {
    catchUp();
    Set<String> stories = new TreeSet<>(fold.registers.keySet());
    stories.addAll(counts.keySet());
    stories.addAll(fold.merges.keySet());
    Map<String, Marks> all = new LinkedHashMap<>();
    for (String story : stories) {
      Marks marks = of(story);
      if (marks.any()) {
        all.put(story, marks);
      }
    }
    return all;
  }

  private Marks of(String story) {
    int comments = 0;
    for (String id : fold.family(story)) {
      comments += counts.getOrDefault(id, 0);
    }
    return new Marks(
        mark(story, Marks.Kind.SAVED),
        mark(story, Marks.Kind.LIKED),
        mark(story, Marks.Kind.READ),
        comments);
  }

  private @Nullable Instant mark(String story, Marks.Kind kind) {
    Fold.Register register = fold.register(story, kind, new HashSet<>(2));
    return register != null && register.on() ? register.at() : null;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> now = new HashMap<>();
    for (Fold.Draft draft : fold.drafts.values()) {
      if (draft.added != null && draft.deleted == null) {
        now.merge(draft.added.story(), 1, Integer::sum);
      }
    }
    return now;
  }

  /** The comments on {@code story} and on what was merged into it, oldest first, tombstones too. */
  public synchronized List<Comment> comments(String story) {
    catchUp();
    if (fold.drafts.isEmpty()) {
      return List.of();
    }
    Set<String> family = fold.family(story);
    return comments().stream().filter(c -> family.contains(c.story())).toList();
  }

  /** Every comment, oldest first, tombstones too. */
  public synchronized List<Comment> allComments() {
    catchUp();
    return comments();
  }

  private List<Comment> comments() {
    return fold.drafts.values().stream()
        .sorted(Comparator.comparing(d -> d.addedStamp))
        .map(Journal::comment)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static @Nullable Comment comment(Fold.Draft draft) {
    Deed.Commented c = draft.added;
    if (c == null) {
      return null;
    }
    Deed.Edited edit = draft.edited;
    boolean deleted = draft.deleted != null;
    String text = deleted ? "" : edit == null ? c.text() : edit.text();
    Instant edited = edit == null ? null : edit.at();
    return new Comment(c.id(), c.story(), c.parent(), c.author(), text, c.at(), edited, deleted);
  }
}
