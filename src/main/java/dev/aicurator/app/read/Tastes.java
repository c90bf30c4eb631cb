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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

  // loops, no lambdas: this is on the way of every list
  public Profile profile(Map<String, Marks> marks) {
    List<String> liked = newest(marks);
    if (liked.isEmpty()) {
      return Profile.NONE;
    }
    String key = key(liked);
    Path file = desk.settings().places().cache().resolve("profile.tsv");
    Profile kept = read(file, key);
    if (kept != null) {
      return kept;
    }
    List<Story> stories = new ArrayList<>();
    for (String id : new TreeSet<>(liked)) {
      desk.store().story(id).ifPresent(stories::add);
    }
    Profile learnt = Profile.learn(stories);
    write(file, key, learnt);
    return learnt;
  }

  private record Liked(Instant at, String id) implements Comparable<Liked> {
    @Override
    public int compareTo(Liked other) {
      int order = other.at.compareTo(at);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  /** The stories that are liked or saved, the newest first. */
  private static List<String> newest(Map<String, Marks> marks) {
    List<Liked> liked = new ArrayList<>();
    for (Map.Entry<String, Marks> each : marks.entrySet()) {
      if (each.getValue().isLiked() || each.getValue().isSaved()) {
        liked.add(new Liked(latest(each.getValue()), each.getKey()));
      }
    }
    Collections.sort(liked);
    List<String> ids = new ArrayList<>();
    for (Liked each : liked.subList(0, Math.min(MOST, liked.size()))) {
      ids.add(each.id());
    }
    return ids;
  }

  private static Instant latest(Marks marks) {
    Instant saved = marks.saved() == null ? Instant.EPOCH : marks.saved();
    Instant liked = marks.liked() == null ? Instant.EPOCH : marks.liked();
    return saved.isAfter(liked) ? saved : liked;
  }

  private static String key(List<String> ids) {
    CRC32C sum = new CRC32C();
    for (String id : ids) {
      sum.update(id.getBytes(StandardCharsets.UTF_8));
    }
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
    Map<String, Double> topics = new TreeMap<>();
    Map<String, Double> entities = new TreeMap<>();
    Map<String, Double> sources = new TreeMap<>();
    try {
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", 3);
        Map<String, Double> weights =
            cells[0].equals("topic") ? topics : cells[0].equals("entity") ? entities : sources;
        weights.put(cells[2], Double.valueOf(cells[1]));
      }
    } catch (RuntimeException e) {
      return null;
    }
    return new Profile(topics, entities, sources);
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
