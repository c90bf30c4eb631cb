package dev.aicurator.store.state;

import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All deeds of the journal, or of the sources, each once, in stamp order. */
public final class Deeds {
  private final Layout layout;
  private final boolean ofSources;
  private final Notes notes;
  private final TreeMap<Stamp, Deed> all = new TreeMap<>();
  private final Set<String> undone = new HashSet<>();
  private final Follower follower =
      new Follower() {
        @Override
        protected LineReader.Sink sink(Path file) {
          return reader(file);
        }
      };

  /**
   * @param ofSources the deeds in the files of sources, else those in the journal
   */
  Deeds(Layout layout, boolean ofSources, Notes notes) {
    this.layout = layout;
    this.ofSources = ofSources;
    this.notes = notes;
  }

  /** Reads what was appended. */
  public synchronized void catchUp() {
    List<Path> now = ofSources ? layout.sourceFiles() : layout.journals();
    if (!follower.catchUp(now)) {
      all.clear();
      undone.clear();
      follower.catchUp(now);
    }
  }

  private LineReader.Sink reader(Path file) {
    return new DeedLines(file, ofSources, notes) {
      @Override
      void deed(Deed deed) {
        // of two texts under one stamp the same one wins whatever the order of lines
        all.merge(deed.stamp(), deed, (a, b) -> a.toString().compareTo(b.toString()) < 0 ? b : a);
        if (deed.what() instanceof Deed.Undid u) {
          undone.add(u.batch());
        }
      }
    };
  }

  /** The deeds that count: those of a batch taken back do not. */
  synchronized List<Deed> standing() {
    return all.values().stream().filter(this::stands).toList();
  }

  private boolean stands(Deed deed) {
    return deed.step() == null || !undone.contains(deed.batch());
  }

  /** Whether there is one of a kind, taken back or not. */
  synchronized boolean has(Class<? extends Deed.What> kind) {
    for (Deed deed : all.values()) { // no stream: this is on the way of every list
      if (kind.isInstance(deed.what())) {
        return true;
      }
    }
    return false;
  }

  /** The last step of {@code node} that was not taken back. */
  public synchronized @Nullable Deed lastStep(String node) {
    return all.descendingMap().values().stream()
        .filter(d -> d.step() != null && d.stamp().node().equals(node) && stands(d))
        .findFirst()
        .orElse(null);
  }

  public synchronized Collection<Deed> batch(String batch) {
    return all.values().stream().filter(d -> d.batch().equals(batch)).toList();
  }
}
