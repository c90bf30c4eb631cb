package dev.aicurator.app.fetch;

import dev.aicurator.model.Source;
import dev.aicurator.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is followed: what the store says, or the bundled list until the user changes anything. */
public final class Sources {
  private static final String BUNDLED = "/dev/aicurator/app/sources.tsv";
  private static final int COLUMNS = 8;
  private final Map<String, Source> bySlug = new LinkedHashMap<>();

  private Sources(List<Source> sources) {
    sources.forEach(source -> bySlug.put(source.slug(), source));
  }

  public static Sources of(Store store) {
    return new Sources(store.sourcesInitialised() ? store.sources() : bundled());
  }

  public List<Source> all() {
    return List.copyOf(bySlug.values());
  }

  public Optional<Source> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /**
   * The list that comes with the program: slug, title, url, kind, topic, owner, all AI, enabled.
   */
  public static List<Source> bundled() {
    List<Source> sources = new ArrayList<>();
    try (InputStream in = Sources.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("missing " + BUNDLED);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length >= COLUMNS) {
          sources.add(source(cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sources);
  }

  private static Source source(String[] cells) {
    return new Source(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4].isEmpty() ? null : cells[4],
        cells[5],
        cells[6].equals("true"),
        cells[7].equals("true"));
  }
}
