package dev.aicurator.store.disk;

import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What readers met: the newest stamp, and what they passed over, each kind said once a run. */
public final class Notes {
  private final Set<String> damaged = new LinkedHashSet<>();
  private final Set<String> edited = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private Stamp newest = Stamp.NONE;

  public synchronized void seen(Stamp stamp) {
    if (stamp.isAfter(newest)) {
      newest = stamp;
    }
  }

  public synchronized Stamp newest() {
    return newest;
  }

  /** A line that is no record was passed over. */
  public synchronized void damaged(Path file) {
    damaged.add(file.toString());
  }

  /** A record whose sum is wrong was kept. */
  public synchronized void edited(Path file) {
    edited.add(file.toString());
  }

  /** A record this version does not understand was passed over. */
  public synchronized void unknown(Path file) {
    unknown.add(file.toString());
  }

  /** One sentence for each kind of trouble there was. */
  public synchronized List<String> sentences() {
    List<String> out = new ArrayList<>();
    say(out, damaged, "damaged lines were passed over in ");
    say(out, edited, "lines edited by hand or damaged were kept in ");
    say(out, unknown, "records this version does not know were passed over in ");
    return out;
  }

  private static void say(List<String> out, Set<String> files, String what) {
    if (!files.isEmpty()) {
      String more = files.size() > 1 ? " and " + (files.size() - 1) + " more files" : "";
      out.add(what + files.iterator().next() + more + ": run curator fsck");
    }
  }
}
