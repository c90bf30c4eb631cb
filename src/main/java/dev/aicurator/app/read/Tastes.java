package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.curate.rank.Profile;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What the user likes, learnt from the newest likes and saves; kept in the cache folder, since
 * learning reads one stories file for each.
 */
public final class Tastes {
  private static final int MOST = 200;
  private final Desk desk;

  public Tastes(Desk desk) {
    this.desk = desk;
  }

  public Profile profile(Map<String, Marks> marks) {
    if (!isAnyLiked(marks)) {
      return Profile.NONE;
    }
    List<String> liked =
        marks.entrySet().stream()
            .filter(e -> e.getValue().isLiked() || e.getValue().isSaved())
            .sorted(
                Comparator.comparing((Map.Entry<String, Marks> e) -> latest(e.getValue()))
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    String key = key(liked);
    Path file = desk.settings().places().cache().resolve("profile.tsv");
    Profile kept = read(file, key);
    if (kept != null) {
      return kept;
    }
    List<Story> stories =
        liked.stream().sorted().flatMap(id -> desk.store().story(id).stream()).toList();
    Profile learnt = Profile.learn(stories);
    write(file, key, learnt);
    return learnt;
  }

  private static boolean isAnyLiked(Map<String, Marks> marks) {
    for (Marks each : marks.values()) {
      if (each.isLiked() || each.isSaved()) {
        return true;
      }
    }
    return false;
  }

  private static Instant latest(Marks marks) {
    Instant saved = marks.saved() == null ? Instant.EPOCH : marks.saved();
    Instant liked = marks.liked() == null ? Instant.EPOCH : marks.liked();
    return saved.isAfter(liked) ? saved : liked;
  }

  private static String key(List<String> ids) {
    CRC32C sum = new CRC32C();
    ids.forEach(id -> sum.update(id.getBytes(StandardCharsets.UTF_8)));
    return "1 " + ids.size() + " " + sum.getValue();
  }

  private static @org.jspecify.annotations.Nullable Profile read(Path file, String key) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException | SecurityException e) {
      return null;
    }
    if (lines.isEmpty() || !lines.get(0).equals(key)) {
      return null;
    }
    Map<String, Map<String, Double>> maps = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", 3);
      try {
        maps.computeIfAbsent(cells[0], k -> new TreeMap<>())
            .put(cells[2], Double.parseDouble(cells[1]));
      } catch (RuntimeException e) {
        return null;
      }
    }
    return new Profile(
        maps.getOrDefault("topic", Map.of()),
        maps.getOrDefault("entity", Map.of()),
        maps.getOrDefault("source", Map.of()));
  }

  private static void write(Path file, String key, Profile profile) {
    StringBuilder out = new StringBuilder(key).append('\n');
    append(out, "topic", profile.topics());
    append(out, "entity", profile.entities());
    append(out, "source", profile.sources());
    try {
      Files.createDirectories(file.getParent());
      Path tmp = Files.createTempFile(file.getParent(), "profile", ".tmp");
      Files.writeString(tmp, out);
      Files.move(tmp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.getLogger(Tastes.class.getName()).log(System.Logger.Level.DEBUG, "profile", e);
    }
  }

  private static void append(StringBuilder out, String kind, Map<String, Double> weights) {
    new TreeMap<>(weights)
        .forEach(
            (name, weight) ->
                out.append(kind)
                    .append('\t')
                    .append(weight)
                    .append('\t')
                    .append(name.replace('\n', ' '))
                    .append('\n'));
  }
}
