package dev.aicurator.store.local;

import dev.aicurator.model.feed.Health;
import dev.aicurator.store.disk.Durable;
import dev.aicurator.store.disk.Fault;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.json.HealthJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The health of this machine's sources: one small file, replaced whole. */
public final class HealthFile {
  private static final long LARGEST = 16 << 20;
  private final Layout layout;
  private final Path file;

  public HealthFile(Layout layout, String node) {
    this.layout = layout;
    this.file = layout.health(node);
  }

  /** Empty when it is missing or damaged: all it costs is a full answer next time. */
  public Map<String, Health> read() {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? HealthJson.read(Files.readAllBytes(file))
          : new TreeMap<>();
    } catch (IOException e) {
      throw Fault.reading(file, e);
    } catch (IllegalArgumentException e) {
      return new TreeMap<>();
    }
  }

  /** The lock is held. */
  public boolean put(Map<String, Health> some) {
    Map<String, Health> all = read();
    all.putAll(some);
    Durable.replace(file, HealthJson.write(all), layout.root());
    return true;
  }
}
