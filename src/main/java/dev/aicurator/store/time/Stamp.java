package dev.aicurator.store.time;

import org.jspecify.annotations.Nullable;

/**
 * When a record was written: hybrid logical clock ({@code 2026-11-24T12:34:59.123Z/0001}), node and
 * place in its batch. Of several records with one id the greatest stamp wins.
 */
public record Stamp(String hlc, String node, long seq) implements Comparable<Stamp> {
  public static final Stamp NONE = new Stamp("", "", 0);
  public static final int HLC_LENGTH = 29;

  /** A stamp as read; what is no clock value counts as the earliest. */
  public static Stamp of(@Nullable String hlc, @Nullable String node, long seq) {
    String clock = hlc != null && isClock(hlc) ? hlc : "";
    return new Stamp(clock, node == null ? "" : node, seq);
  }

  private static boolean isClock(String hlc) {
    if (hlc.length() != HLC_LENGTH || hlc.charAt(23) != 'Z' || hlc.charAt(24) != '/') {
      return false;
    }
    // the first digit keeps a damaged year from putting the clock beyond its width
    return hlc.charAt(0) >= '1' && hlc.charAt(0) <= '8' && hlc.charAt(10) == 'T';
  }

  @Override
  public int compareTo(Stamp other) {
    int order = hlc.compareTo(other.hlc);
    if (order == 0) {
      order = node.compareTo(other.node);
    }
    return order != 0 ? order : Long.compare(seq, other.seq);
  }

  public boolean isAfter(Stamp other) {
    return compareTo(other) > 0;
  }
}
