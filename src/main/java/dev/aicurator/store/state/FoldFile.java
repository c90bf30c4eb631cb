package dev.aicurator.store.state;

import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import dev.aicurator.store.disk.CacheFile;
import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.json.DeedJson;
import dev.aicurator.store.json.Rec;
import dev.aicurator.store.time.Stamp;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folded journal between runs: marks packed, the rest as the lines they came from. */
final class FoldFile {
  private static final int VERSION = 0x464f4c31;
  private final CacheFile file;

  /** A fold and how far each journal file is in it. */
  record Content(Fold fold, Map<Path, Follower.Position> positions) {}

  FoldFile(Path file, Path root) {
    this.file = new CacheFile(file, root, VERSION);
  }

  /** Null when there is none that can be used. */
  @Nullable Content load() {
    CacheFile.Content there = file.load();
    if (there == null) {
      return null;
    }
    try (DataInputStream in = there.data()) {
      return new Content(read(in), there.positions());
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  void save(Content content) {
    try {
      file.save(content.positions, out -> write(out, content.fold));
    } catch (CuratorException ignored) {
      // a cache: the next run folds the journal again
    }
  }

  private static void write(DataOutputStream out, Fold fold) throws IOException {
    stamp(out, fold.newest);
    out.writeInt(fold.undone.size());
    for (String batch : fold.undone) {
      out.writeUTF(batch);
    }
    batches(out, fold);
    List<byte[]> lines = new java.util.ArrayList<>();
    fold.merges.forEach(
        (into, merges) ->
            merges.forEach(m -> lines.add(line(m.stamp(), new Deed.Merged(m.from(), into)))));
    fold.drafts.values().forEach(draft -> lines(draft, lines));
    out.writeInt(lines.size());
    for (byte[] line : lines) {
      out.writeInt(line.length);
      out.write(line);
    }
  }

  /** Marks by the batch they were set in, so that no stamp is written twice. */
  private static void batches(DataOutputStream out, Fold fold) throws IOException {
    record Mark(String story, Marks.Kind kind, Fold.Register register) {}
    Map<String, List<Mark>> batches = new LinkedHashMap<>();
    fold.registers.forEach(
        (story, marks) ->
            marks.forEach(
                (kind, register) ->
                    batches
                        .computeIfAbsent(
                            register.stamp().hlc() + "@" + register.stamp().node(),
                            b -> new java.util.ArrayList<>())
                        .add(new Mark(story, kind, register))));
    out.writeInt(batches.size());
    for (List<Mark> marks : batches.values()) {
      out.writeUTF(marks.get(0).register.stamp().hlc());
      out.writeUTF(marks.get(0).register.stamp().node());
      out.writeInt(marks.size());
      for (Mark mark : marks) {
        out.writeUTF(mark.story);
        out.writeByte(mark.kind.ordinal() << 1 | (mark.register.on() ? 1 : 0));
        out.writeLong(mark.register.stamp().seq());
        out.writeLong(mark.register.at().getEpochSecond());
        out.writeInt(mark.register.at().getNano());
      }
    }
  }

  private static void lines(Fold.Draft draft, List<byte[]> lines) {
    if (draft.added != null) {
      lines.add(line(draft.addedStamp, draft.added));
    }
    if (draft.edited != null) {
      lines.add(line(draft.editedStamp, draft.edited));
    }
    if (draft.deleted != null) {
      lines.add(line(draft.deletedStamp, draft.deleted));
    }
  }

  private static byte[] line(Stamp stamp, Deed.What what) {
    return DeedJson.line(new Deed(stamp, null, what));
  }

  private static void stamp(DataOutputStream out, Stamp stamp) throws IOException {
    out.writeUTF(stamp.hlc());
    out.writeUTF(stamp.node());
    out.writeLong(stamp.seq());
  }

  private static Fold read(DataInputStream in) throws IOException {
    Fold fold = new Fold();
    fold.newest = new Stamp(in.readUTF(), in.readUTF(), in.readLong());
    for (int i = in.readInt(); i > 0; i--) {
      fold.undone.add(in.readUTF());
    }
    Marks.Kind[] kinds = Marks.Kind.values();
    for (int i = in.readInt(); i > 0; i--) {
      String hlc = in.readUTF();
      String node = in.readUTF();
      for (int j = in.readInt(); j > 0; j--) {
        String story = in.readUTF();
        int mark = in.readByte();
        Stamp stamp = new Stamp(hlc, node, in.readLong());
        Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
        fold.mark(story, kinds[mark >> 1], new Fold.Register(stamp, (mark & 1) == 1, at));
      }
    }
    for (int i = in.readInt(); i > 0; i--) {
      Line line = Line.of(in.readNBytes(in.readInt()));
      Deed deed = DeedJson.read(Rec.parse(line), false);
      if (deed == null) {
        throw new IOException("not written by this version");
      }
      fold.take(deed);
    }
    return fold;
  }
}
