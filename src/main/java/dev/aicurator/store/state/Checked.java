package dev.aicurator.store.state;

import dev.aicurator.store.disk.Head;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Rec;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Passes on the lines of one file that are records, and notes those that are not. */
public abstract class Checked implements LineReader.Sink {
  private final Path file;
  private final Notes notes;

  protected Checked(Path file, Notes notes) {
    this.file = file;
    this.notes = notes;
  }

  /** A line that is valid JSON with the given id and stamp. */
  protected abstract void record(Line line, Head head);

  @Override
  public final void line(Line line) {
    Line.Sum sum = line.sum();
    Head head = line.head();
    if (sum != Line.Sum.RIGHT || head == null) {
      head = parsed(line, head);
      if (head == null) {
        notes.damaged(file);
        return;
      }
      if (sum == Line.Sum.WRONG) {
        notes.edited(file);
      }
    }
    notes.seen(head.stamp());
    record(line, head);
  }

  private static @Nullable Head parsed(Line line, @Nullable Head head) {
    try {
      Rec rec = Rec.parse(line);
      String id = rec.text("id", "");
      Stamp stamp = rec.stamp();
      return head != null ? head : new Head(id, stamp, line.from());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public final void tooLong(long offset, long number) {
    notes.damaged(file);
  }
}
