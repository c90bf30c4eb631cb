package dev.aicurator.store.state;

import dev.aicurator.model.Ids;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.json.ArticleJson;
import dev.aicurator.store.json.DeedJson;
import dev.aicurator.store.json.Rec;
import dev.aicurator.store.json.StoryJson;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of one file, each judged. */
public final class FileCheck implements LineReader.Sink {
  /** What the lines of a file should be. */
  public enum Family {
    ARTICLES,
    STORIES,
    JOURNAL,
    SOURCES
  }

  /** What is wrong with a line. */
  public enum Kind {
    DAMAGED,
    TORN,
    EDITED,
    UNKNOWN
  }

  /** One line in trouble. */
  public record Trouble(Kind kind, long line, String what) {}

  private final Path file;
  private final Family family;
  private final List<Trouble> troubles = new ArrayList<>();
  private @Nullable Consumer<Line> good;
  private @Nullable Consumer<Line> bad;
  private long lines;
  private String lastSum = "0";

  public FileCheck(Path file, Family family) {
    this.file = file;
    this.family = family;
  }

  public Path file() {
    return file;
  }

  public long lines() {
    return lines;
  }

  public List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  public void run() {
    LineReader.End end = LineReader.read(file, 0, this);
    if (end.torn() > 0) {
      String what = "torn tail of " + end.torn() + " bytes, of a write that was never acknowledged";
      troubles.add(new Trouble(Kind.TORN, lines + 1, what));
    }
  }

  @Override
  public void line(Line line) {
    lines = line.number();
    lastSum = line.fingerprint();
    Trouble trouble = judge(line);
    if (trouble != null) {
      troubles.add(trouble);
    }
    Consumer<Line> to = trouble != null && trouble.kind == Kind.DAMAGED ? bad : good;
    if (to != null) {
      to.accept(line);
    }
  }

  @Override
  public void tooLong(long offset, long number) {
    lines = number;
    troubles.add(new Trouble(Kind.DAMAGED, number, "line too long"));
  }

  private @Nullable Trouble judge(Line line) {
    Rec rec;
    try {
      rec = Rec.parse(line);
    } catch (IllegalArgumentException e) {
      return new Trouble(Kind.DAMAGED, line.number(), "damaged: no JSON object");
    }
    if (!isKnown(rec)) {
      return new Trouble(Kind.UNKNOWN, line.number(), "a record this version does not know");
    }
    return line.sum() == Line.Sum.WRONG
        ? new Trouble(Kind.EDITED, line.number(), "wrong sum: edited by hand or damaged")
        : null;
  }

  private boolean isKnown(Rec rec) {
    try {
      return switch (family) {
        case ARTICLES -> Ids.isId(ArticleJson.read(rec).id());
        case STORIES ->
            Ids.isId(rec.need("id"))
                && (rec.has("in") || rec.has("into") || StoryJson.read(rec).id() != null);
        case JOURNAL -> DeedJson.read(rec, false) != null;
        case SOURCES -> DeedJson.read(rec, true) != null;
      };
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Parts the file again into records, with their sums put right, and the rest. */
  public void part(ByteArrayOutputStream records, ByteArrayOutputStream rest) {
    good = line -> records.writeBytes(sealed(line));
    bad = line -> end(rest, line.bytes());
    troubles.clear();
    run();
    good = null;
    bad = null;
  }

  private static void end(ByteArrayOutputStream out, byte[] bytes) {
    out.writeBytes(bytes);
    out.write('\n');
  }

  private static byte[] sealed(Line line) {
    return line.sum() == Line.Sum.RIGHT ? ended(line.bytes()) : Line.seal(line.withoutSum());
  }

  private static byte[] ended(byte[] bytes) {
    byte[] out = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    out[bytes.length] = '\n';
    return out;
  }

  /** Names what is put aside. */
  public String sum() {
    return lastSum;
  }
}
