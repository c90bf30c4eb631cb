package dev.aicurator.store.state;

import dev.aicurator.model.Ids;
import dev.aicurator.store.disk.Follower;
import dev.aicurator.store.disk.Head;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the versions of each article of one day lie, without their text. */
final class ArticleDay {
  /** One version of an article: a place in a file. */
  record Place(Path file, long offset, int length, Stamp stamp) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final Notes notes;
  private final Follower follower =
      new Follower() {
        @Override
        protected LineReader.Sink sink(Path file) {
          return reader(file, "");
        }
      };

  ArticleDay(Notes notes) {
    this.notes = notes;
  }

  /** Where the versions of one article lie, and those of no other. */
  static ArticleDay of(List<Path> paths, String id, Notes notes) {
    ArticleDay part = new ArticleDay(notes);
    for (Path file : paths) {
      LineReader.find(file, Glances.needle(id), part.reader(file, id));
    }
    return part;
  }

  /** Oldest first; each version once. */
  List<Place> versions(String id) {
    return places.getOrDefault(id, List.of());
  }

  List<String> ids() {
    return places.keySet().stream().sorted().toList();
  }

  void catchUp(List<Path> paths) {
    if (!follower.catchUp(paths)) {
      places.clear();
      follower.catchUp(paths);
    }
  }

  private LineReader.Sink reader(Path file, String beginning) {
    return new Checked(file, notes) {
      @Override
      protected void record(Line line, Head head) {
        if (!Ids.isId(head.id())) {
          notes.unknown(file);
          return;
        }
        if (!head.id().startsWith(beginning)) {
          return;
        }
        List<Place> versions = places.get(head.id());
        if (versions == null) {
          versions = new ArrayList<>(1);
          places.put(head.id(), versions);
        }
        // loops, no lambdas: this is on the way of every card
        int at = versions.size();
        while (at > 0 && versions.get(at - 1).stamp().isAfter(head.stamp())) {
          at--;
        }
        if (at == 0 || head.stamp().isAfter(versions.get(at - 1).stamp())) {
          int skipped = line.from() == 3 && line.offset() == 0 ? 3 : 0;
          int length = line.to() - line.from();
          versions.add(at, new Place(file, line.offset() + skipped, length, head.stamp()));
        }
      }
    };
  }
}
