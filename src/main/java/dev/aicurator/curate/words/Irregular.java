package dev.aicurator.curate.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Forms of a word that no rule of endings finds: wrote, feet, five. */
public final class Irregular {
  private static final Map<String, String> TABLE = read();

  private Irregular() {}

  /** The word that {@code form} is a form of; itself where it is none. */
  public static String base(String form) {
    return TABLE.getOrDefault(form, form);
  }

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    InputStream in = Irregular.class.getResourceAsStream("irregular.tsv");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> row(l, table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(table);
  }

  private static void row(String line, Map<String, String> table) {
    List<String> forms = List.of(line.split(" "));
    forms.forEach(form -> table.put(form, forms.get(0)));
  }
}
