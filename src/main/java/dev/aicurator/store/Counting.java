package dev.aicurator.store;

import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Stats;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.state.StoryFiles;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts what is there. */
final class Counting {
  private Counting() {}

  static Stats stats(
      Layout layout, int articles, StoryFiles stories, Map<String, Marks> marks, int sources) {
    List<LocalDate> days = layout.days(Layout.Family.ARTICLES);
    return new Stats(
        articles,
        stories.count(),
        sources,
        count(marks.values(), Marks::isSaved),
        count(marks.values(), Marks::isLiked),
        count(marks.values(), Marks::isRead),
        marks.values().stream().mapToInt(Marks::comments).sum(),
        bytes(layout),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }

  private static int count(Collection<Marks> marks, Predicate<Marks> which) {
    return (int) marks.stream().filter(which).count();
  }

  private static long bytes(Layout layout) {
    long bytes = 0;
    for (Layout.Family family : Layout.Family.values()) {
      bytes += layout.files(family).stream().map(Path::toFile).mapToLong(File::length).sum();
    }
    bytes += layout.journals().stream().map(Path::toFile).mapToLong(File::length).sum();
    return bytes + layout.sourceFiles().stream().map(Path::toFile).mapToLong(File::length).sum();
  }
}
