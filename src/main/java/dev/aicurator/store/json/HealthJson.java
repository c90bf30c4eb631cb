package dev.aicurator.store.json;

import dev.aicurator.model.Health;
import java.util.Map;
import java.util.TreeMap;

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
        .put("reason", h.reason());
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
        rec.text("reason"));
  }
}
