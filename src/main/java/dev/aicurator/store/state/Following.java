package dev.aicurator.store.state;

import dev.aicurator.model.feed.Source;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.Deed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources a person follows: every machine's records folded, in the order first followed. */
public final class Following {
  private static final class Entry {
    @Nullable Source source;
  }

  private final Deeds deeds;

  public Following(Layout layout, Notes notes) {
    this.deeds = new Deeds(layout, true, notes);
  }

  public Deeds deeds() {
    return deeds;
  }

  /** Whether any was ever followed, so that the bundled sources were offered already. */
  public boolean isInitialised() {
    deeds.catchUp();
    return deeds.has(Deed.Followed.class);
  }

  public List<Source> sources() {
    deeds.catchUp();
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Deed deed : deeds.standing()) {
      take(entries, deed);
    }
    List<Source> sources = new java.util.ArrayList<>();
    for (Entry entry : entries.values()) {
      if (entry.source != null) {
        sources.add(entry.source);
      }
    }
    return List.copyOf(sources);
  }

  private static void take(Map<String, Entry> entries, Deed deed) {
    if (deed.what() instanceof Deed.Followed f) {
      entries.computeIfAbsent(f.source().slug(), s -> new Entry()).source = f.source();
    } else if (deed.what() instanceof Deed.Unfollowed u) {
      entries.computeIfAbsent(u.slug(), s -> new Entry()).source = null;
    } else if (deed.what() instanceof Deed.Switched s) {
      Entry entry = entries.get(s.slug());
      if (entry != null && entry.source != null) {
        entry.source = entry.source.withEnabled(s.on());
      }
    } else if (deed.what() instanceof Deed.Moved m) {
      Entry entry = entries.get(m.slug());
      if (entry != null && entry.source != null) {
        entry.source = entry.source.withUrl(m.url());
      }
    }
  }
}
