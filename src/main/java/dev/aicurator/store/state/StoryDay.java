package dev.aicurator.store.state;

import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Head;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Rec;
import dev.aicurator.store.json.StoryJson;
import dev.aicurator.store.time.Stamp;
import dev.aicurator.store.time.Times;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the story files of one day say of each id. */
final class StoryDay {
  /** The newest of each kind of line on one id; no stamp where there is none. */
  static final class Slot {
    Stamp record = Stamp.NONE;
    Stamp in = Stamp.NONE;
    Stamp into = Stamp.NONE;
    byte @Nullable [] bytes;
    @Nullable LocalDate day;
    @Nullable String story;
    private @Nullable Story decoded;

    boolean hasRecord() {
      return bytes != null && !(record.compareTo(in) < 0 && day != null) && !isMerged();
    }

    boolean isMerged() {
      return story != null && into.isAfter(newestOfOthers());
    }

    private Stamp newestOfOthers() {
      return record.isAfter(in) ? record : in;
    }

    Stamp newest() {
      Stamp newest = newestOfOthers();
      return into.isAfter(newest) ? into : newest;
    }

    /** The newest record, null when there is none or it lacks what a story needs. */
    @Nullable Story story(Notes notes, Path where) {
      if (decoded == null && bytes != null) {
        try {
          decoded = StoryJson.read(bytes);
        } catch (IllegalArgumentException e) {
          notes.unknown(where);
          bytes = null;
        }
      }
      return decoded;
    }
  }

  private final Map<String, Slot> slots = new TreeMap<>();
  private final Notes notes;
  private final Follower follower =
      new Follower() {
        @Override
        protected LineReader.Sink sink(Path file) {
          return reader(file, "");
        }
      };
  private int files;

  StoryDay(Notes notes) {
    this.notes = notes;
  }

  /** What the files say of the ids that begin so, and of no others. */
  static StoryDay of(List<Path> paths, String beginning, Notes notes) {
    StoryDay part = new StoryDay(notes);
    part.files = paths.size();
    for (Path file : paths) {
      LineReader.find(file, Glances.needle(beginning), part.reader(file, beginning));
    }
    return part;
  }

  Map<String, Slot> slots() {
    return slots;
  }

  @Nullable Slot slot(String id) {
    return slots.get(id);
  }

  /** Whether more than one file speaks of the day, so that its lines may contradict. */
  boolean isShared() {
    return files > 1;
  }

  void catchUp(List<Path> paths) {
    files = paths.size();
    if (!follower.catchUp(paths)) {
      slots.clear();
      follower.catchUp(paths);
    }
  }

  private LineReader.Sink reader(Path file, String beginning) {
    return new Checked(file, notes) {
      @Override
      protected void record(Line line, Head head) {
        if (head.id().startsWith(beginning)) {
          take(line, head, file);
        }
      }
    };
  }

  private void take(Line line, Head head, Path file) {
    if (head.isFollowedBy(line, ",\"members\"")) {
      take(made(head.id()), head.stamp(), line.bytes());
      return;
    }
    Rec rec;
    try {
      rec = Rec.parse(line);
    } catch (IllegalArgumentException e) {
      notes.damaged(file);
      return;
    }
    LocalDate day = Times.day(rec.text("in", ""));
    String into = rec.text("into");
    if (!Ids.isId(head.id()) || (day == null && into == null && !rec.has("members"))) {
      notes.unknown(file);
      return;
    }
    Slot slot = made(head.id());
    if (into != null) {
      if (Ids.isId(into) && (slot.story == null || head.stamp().isAfter(slot.into))) {
        slot.into = head.stamp();
        slot.story = into;
      }
    } else if (day != null) {
      if (slot.day == null || head.stamp().isAfter(slot.in)) {
        slot.in = head.stamp();
        slot.day = day;
      }
    } else {
      take(slot, head.stamp(), line.bytes());
    }
  }

  private Slot made(String id) {
    Slot slot = slots.get(id);
    if (slot == null) {
      slot = new Slot();
      slots.put(id, slot);
    }
    return slot;
  }

  private static void take(Slot slot, Stamp stamp, byte[] bytes) {
    if (slot.bytes == null || stamp.isAfter(slot.record) || isOtherText(slot, stamp, bytes)) {
      slot.record = stamp;
      slot.bytes = bytes;
      slot.decoded = null;
    }
  }

  /** Of two texts under one stamp the same one wins whatever the order of lines. */
  private static boolean isOtherText(Slot slot, Stamp stamp, byte[] bytes) {
    return stamp.equals(slot.record) && Arrays.compare(bytes, slot.bytes) > 0;
  }
}
