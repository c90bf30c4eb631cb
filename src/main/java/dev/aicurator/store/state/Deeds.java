package dev.aicurator.store.state;

import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.disk.Stamp;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.json.DeedJson;
import dev.aicurator.store.json.Rec;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All deeds of the journal, or of the sources, each once, in stamp order. */
public final class Deeds {
  private final Supplier<List<Path>> files;
  private final boolean ofSources;
  private final Notes notes;
  private final TreeMap<Stamp, Deed> all = new TreeMap<>();
  private final Set<String> undone = new HashSet<>();
  private Follower follower = new Follower();
  private long version;

  Deeds(Supplier<List<Path>> files, boolean ofSources, Notes notes) {
    this.files = files;
    this.ofSources = ofSources;
    this.notes = notes;
  }

  /** Reads what was appended; a number that changes when the deeds did. */
  public synchronized long catchUp() {
    List<Path> now = files.get();
    if (!follower.catchUp(now, this::sink)) {
      all.clear();
      undone.clear();
      version++;
      follower = new Follower();
      follower.catchUp(now, this::sink);
    }
    return version;
  }

  /** The deeds that count: those of a batch taken back do not. */
  synchronized List<Deed> standing() {
    return all.values().stream().filter(this::stands).toList();
  }

  private boolean stands(Deed deed) {
    return deed.step() == null || !undone.contains(deed.batch());
  }

  synchronized boolean isEmpty() {
    return all.isEmpty();
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

  private LineReader.Sink sink(Path file) {
    return new LineReader.Sink() {
      @Override
      public void line(Line line) {
        take(file, line);
      }

      @Override
      public void tooLong(long offset, long number) {
        notes.damaged(file);
      }
    };
  }

  private void take(Path file, Line line) {
    Rec rec;
    try {
      rec = Rec.parse(line);
    } catch (IllegalArgumentException e) {
      notes.damaged(file);
      return;
    }
    if (line.sum() == Line.Sum.WRONG) {
      notes.edited(file);
    }
    Deed deed = read(rec, line);
    if (deed == null) {
      notes.unknown(file);
    } else if (isNews(deed)) {
      all.put(deed.stamp(), deed);
      notes.seen(deed.stamp());
      version++;
      if (deed.what() instanceof Deed.Undid u) {
        undone.add(u.batch());
      }
    }
  }

  /** Of two texts under one stamp the same one wins whatever the order of lines. */
  private boolean isNews(Deed deed) {
    Deed there = all.get(deed.stamp());
    return there == null || there.toString().compareTo(deed.toString()) < 0;
  }

  private @Nullable Deed read(Rec rec, Line line) {
    try {
      Deed deed = DeedJson.read(rec, ofSources);
      if (deed == null || !deed.stamp().hlc().isEmpty()) {
        return deed;
      }
      // written by hand, without a stamp: its own text tells it from others
      return new Deed(new Stamp("", line.fingerprint(), 0), deed.step(), deed.what());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
