package dev.aicurator.store.state;

import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.json.DeedJson;
import dev.aicurator.store.json.Rec;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Passes on the lines of one file that are deeds, and notes those that are not. */
abstract class DeedLines implements LineReader.Sink {
  private final Path file;
  private final boolean ofSources;
  private final Notes notes;

  DeedLines(Path file, boolean ofSources, Notes notes) {
    this.file = file;
    this.ofSources = ofSources;
    this.notes = notes;
  }

  abstract void deed(Deed deed);

  @Override
  public final void line(Line line) {
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
    } else {
      notes.seen(deed.stamp());
      deed(deed);
    }
  }

  @Override
  public final void tooLong(long offset, long number) {
    notes.damaged(file);
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
