package dev.aicurator.app.sources;

import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Store;
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
