package dev.aicurator.store.local;

import dev.aicurator.model.Ids;
import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Head;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.state.Checked;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which articles there are, by source key whatever their day: 12 bytes an article, kept between
 * runs in the state folder and rebuilt from the heads of the article lines when missing.
 */
public final class Keys {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private final Layout layout;
  private final Notes notes;
  private final KeyFile saved;
  private KeyTable table = new KeyTable();
  private final Follower follower =
      new Follower() {
        @Override
        protected LineReader.Sink sink(Path file) {
          return reader(file);
        }
      };
  private boolean loaded;
  private boolean dirty;

  public Keys(Layout layout, Path file, Notes notes) {
    this.layout = layout;
    this.notes = notes;
    this.saved = new KeyFile(file, layout.root());
  }

  /** The smallest stored id that differs from {@code id} by its day at most. */
  public synchronized Optional<String> find(String id) {
    long day = table.smallestDay(bits(id.substring(3)));
    return day < 0
        ? Optional.empty()
        : Optional.of(Ids.of(LocalDate.ofEpochDay(day), "", "").substring(0, 3) + id.substring(3));
  }

  /** Whether {@code id} was last stored with this digest of its title and text. */
  public synchronized boolean isUnchanged(String id, String digest) {
    return table.digest(bits(id.substring(3)), day(id)) == (int) Long.parseLong(digest, 16);
  }

  public synchronized int size() {
    return table.size();
  }

  public synchronized void catchUp() {
    if (!loaded) {
      loaded = true;
      KeyFile.Content content = saved.load();
      if (content != null) {
        table = content.table();
        follower.positions().putAll(content.positions());
      }
    }
    if (!follower.catchUp(layout.files(Layout.Family.ARTICLES))) {
      table = new KeyTable();
      follower.catchUp(layout.files(Layout.Family.ARTICLES));
    }
  }

  /** Whether there is more to keep than is kept. */
  public synchronized boolean isDirty() {
    return dirty;
  }

  /** Keeps the table for the next run; failing to is no loss. */
  public synchronized void save() {
    if (dirty) {
      saved.save(new KeyFile.Content(table, follower.positions()));
      dirty = false;
    }
  }

  private LineReader.Sink reader(Path file) {
    return new Checked(file, notes) {
      @Override
      protected void record(Line line, Head head) {
        String id = head.id();
        if (Ids.isId(id)) {
          table.put(bits(id.substring(3)), day(id), digest(line, head));
          dirty = true;
        }
      }
    };
  }

  private static int digest(Line line, Head head) {
    if (!head.isFollowedBy(line, ",\"sum\":\"") || head.end() + 16 > line.to()) {
      return 0;
    }
    int digest = 0;
    for (int i = 0; i < 8; i++) {
      digest = digest << 4 | Math.max(0, Character.digit(line.buffer()[head.end() + 8 + i], 16));
    }
    return digest;
  }

  private static long day(String id) {
    return Ids.day(id).toEpochDay();
  }

  private static long bits(String suffix) {
    long bits = 0;
    for (int i = 0; i < suffix.length(); i++) {
      bits = bits << 5 | ALPHABET.indexOf(suffix.charAt(i));
    }
    return bits;
  }
}
