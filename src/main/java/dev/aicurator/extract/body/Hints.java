package dev.aicurator.extract.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the metadata says that the blocks are compared with. */
public record Hints(@Nullable String title, @Nullable String dek, List<String> authors) {
  public static final Hints NONE = new Hints(null, null, List.of());

  public Hints {
    authors = List.copyOf(authors);
  }
}
