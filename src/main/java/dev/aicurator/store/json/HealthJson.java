package dev.aicurator.store.json;

import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The health of this machine's sources: one object, a field a source. */
public final class HealthJson {
  private HealthJson() {}

  public static byte[] write(Map<String, Health> all) {
    JsonLine line = JsonLine.start();
    all.forEach((source, health) -> line.object(source, health, HealthJson::one));
    byte[] json = line.json();
    byte[] out = java.util.Arrays.copyOf(json, json.length + 1);
    out[json.length] = '\n';
    return out;
  }

  private static void one(JsonLine line, Health h) {
    line.put("etag", h.etag())
        .put("lastModified", h.lastModified())
        .put("checked", h.checked())
        .put("succeeded", h.succeeded())
        .put("nextAllowed", h.nextAllowed())
        .put("failures", h.failures())
        .put("reason", h.reason())
        .put("moved", h.moved())
        .object("harvest", h.harvest(), HealthJson::harvest);
  }

  private static void harvest(JsonLine line, Health.Harvest y) {
    line.put("digest", y.digest())
        .put("bytes", y.bytes())
        .put("entries", y.entries())
        .put("known", y.known())
        .put("fullText", y.fullText())
        .put("newest", y.newest())
        .object("schedule", y.schedule(), HealthJson::schedule);
  }

  private static void schedule(JsonLine line, Feed.Schedule s) {
    Duration ttl = s.ttl();
    if (ttl != null) {
      line.put("ttl", ttl.toSeconds());
    }
    line.texts("skipHours", s.skipHours().stream().map(String::valueOf).toList())
        .texts("skipDays", s.skipDays());
  }

  public static Map<String, Health> read(byte[] bytes) {
    Map<String, Health> all = new TreeMap<>();
    Rec rec = Rec.parse(bytes);
    for (String source : rec.names()) {
      Rec one = rec.object(source);
      if (one != null) {
        all.put(source, one(one));
      }
    }
    return all;
  }

  private static Health one(Rec rec) {
    return new Health(
        rec.text("etag"),
        rec.text("lastModified"),
        rec.instant("checked"),
        rec.instant("succeeded"),
        rec.instant("nextAllowed"),
        rec.integer("failures"),
        rec.text("reason"),
        rec.text("moved"),
        harvest(rec.object("harvest")));
  }

  private static Health.@Nullable Harvest harvest(@Nullable Rec rec) {
    if (rec == null) {
      return null;
    }
    Rec schedule = rec.object("schedule");
    return new Health.Harvest(
        rec.text("digest", ""),
        rec.integer("bytes"),
        rec.integer("entries"),
        rec.integer("known"),
        rec.integer("fullText"),
        rec.instant("newest"),
        schedule == null ? Feed.Schedule.NONE : schedule(schedule));
  }

  private static Feed.Schedule schedule(Rec rec) {
    long ttl = rec.number("ttl", -1);
    return new Feed.Schedule(
        ttl < 0 ? null : Duration.ofSeconds(ttl),
        rec.texts("skipHours").stream().map(Integer::valueOf).toList(),
        rec.texts("skipDays"));
  }
}
