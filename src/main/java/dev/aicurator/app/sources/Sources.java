package dev.aicurator.app.sources;

import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Change;
import dev.aicurator.store.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is followed: what the store says, or the bundled list until the user changes anything. */
public final class Sources {
  private final Map<String, Source> bySlug = new LinkedHashMap<>();

  private Sources(List<Source> sources) {
    for (Source source : sources) {
      bySlug.put(source.slug(), source);
    }
  }

  public static Sources of(Store store) {
    return new Sources(store.sourcesInitialised() ? store.sources() : bundled());
  }

  /**
   * Records changes of what is followed. The first writes down the bundled list, so that it is the
   * user's own from then on.
   */
  public static void change(Store store, String command, List<Change> changes) {
    if (!changes.isEmpty()) {
      store.alone(() -> initialised(store, command, changes));
    }
  }

  private static boolean initialised(Store store, String command, List<Change> changes) {
    List<Change> all = new ArrayList<>();
    if (!store.sourcesInitialised()) {
      bundled().forEach(s -> all.add(new Change.SourceAdded(s, false)));
    }
    all.addAll(changes);
    store.change(command, all);
    return true;
  }

  public List<Source> all() {
    return List.copyOf(bySlug.values());
  }

  public Map<String, Source> bySlug() {
    return Collections.unmodifiableMap(bySlug);
  }

  public Optional<Source> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The list that comes with the program. */
  public static List<Source> bundled() {
    return Bundled.sources();
  }
}
