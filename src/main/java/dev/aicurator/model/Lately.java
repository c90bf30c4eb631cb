package dev.aicurator.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for lately: of more than {@code most} entries the longest unasked goes. */
public final class Lately<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private final int most;

  public Lately(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
