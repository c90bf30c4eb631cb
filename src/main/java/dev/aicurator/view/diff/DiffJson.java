package dev.aicurator.view.diff;

import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A difference as JSON: the parts that changed, each as pieces same, removed or added. */
public final class DiffJson {
  private DiffJson() {}

  public static void write(Json json, Changes changes) throws IOException {
    var revision = changes.revision();
    json.open().put("article", revision.article()).put("source", revision.source());
    json.put("older", revision.olderAt()).put("newer", revision.newerAt());
    json.put("changed", !changes.isEmpty());
    List<Changes.Part> changed = changes.parts().stream().filter(p -> !p.isSame()).toList();
    json.list("parts", changed, DiffJson::part).close();
  }

  private static void part(Json json, Changes.Part part) throws IOException {
    json.open().put("part", part.name());
    json.list("pieces", part.pieces(), DiffJson::piece).close();
  }

  private static void piece(Json json, Words.Piece piece) throws IOException {
    json.open().put("op", piece.op().name().toLowerCase(Locale.ROOT));
    json.put("text", piece.text()).close();
  }
}
