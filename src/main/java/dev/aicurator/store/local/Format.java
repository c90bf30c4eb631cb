package dev.aicurator.store.local;

import dev.aicurator.store.disk.Durable;
import dev.aicurator.store.disk.Fault;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.json.Rec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Which version of the layout a store has: a newer one is never written to. */
public final class Format {
  static final int OURS = 1;
  private static final byte[] TEXT =
      "{\"format\":1,\"minReader\":1}\n".getBytes(StandardCharsets.US_ASCII);
  private final Layout layout;

  public Format(Layout layout) {
    this.layout = layout;
  }

  /** Refuses a store that this version cannot read. */
  public void mayRead() {
    long least = state().minReader;
    if (least > OURS) {
      throw newer();
    }
  }

  /** Refuses a store that this version must not change; marks a new one. */
  public void mayWrite() {
    State state = state();
    if (state.format > OURS) {
      throw newer();
    }
    if (state.broken) {
      throw Fault.store(layout.format() + " is damaged: run curator fsck --repair", null);
    }
    if (state.format == 0) {
      restore();
    }
  }

  public boolean isBroken() {
    return state().broken;
  }

  public void restore() {
    Durable.replace(layout.format(), TEXT, layout.root());
  }

  private RuntimeException newer() {
    return Fault.store(
        layout.root() + " was written by a newer curator: update curator to use it", null);
  }

  private record State(long format, long minReader, boolean broken) {}

  private State state() {
    Path file = layout.format();
    try {
      if (!Files.exists(file)) {
        return new State(0, 0, false);
      }
      if (!Files.isRegularFile(file) || Files.size(file) > 65_536) {
        return new State(OURS, OURS, true);
      }
      byte[] text = Files.readAllBytes(file);
      if (Arrays.equals(text, TEXT)) {
        return new State(OURS, OURS, false); // as good as always: no parser need start for it
      }
      Rec rec = Rec.parse(text);
      long format = rec.number("format", 0);
      return new State(format, rec.number("minReader", format), format < 1);
    } catch (IOException e) {
      throw Fault.reading(file, e);
    } catch (IllegalArgumentException e) {
      return new State(OURS, OURS, true);
    }
  }
}
