package dev.aicurator.curate.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** The lines of a table in UTF-8; blank ones and those that begin with {@code #} say nothing. */
public final class Lines {
  private static final String FOLDER = "/dev/aicurator/curate/";

  private Lines() {}

  /**
   * @param name below the folder of the tables, such as {@code words/synonyms.tsv}
   */
  public static List<String> of(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lines.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing table " + name);
      }
      BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Every word of general English news with its inverse document frequency in natural logs. */
  public static void background(ObjDoubleConsumer<String> each) {
    for (String line : of("background.tsv")) {
      int tab = line.indexOf('\t');
      double idf = Double.parseDouble(line.substring(0, tab));
      for (String word : line.substring(tab + 1).split(" ", -1)) {
        each.accept(word, idf);
      }
    }
  }
}
