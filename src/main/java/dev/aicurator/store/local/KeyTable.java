package dev.aicurator.store.local;

/** An open-addressing table from (40 bits of a source key, day) to a digest. */
final class KeyTable {
  private static final int DAY_BITS = 16;
  private long[] keys;
  private int[] digests;
  private int size;

  KeyTable() {
    this(new long[1 << 12], new int[1 << 12], 0);
  }

  /** Takes arrays of one length, a power of two, at most half of it used; a free key is 0. */
  KeyTable(long[] keys, int[] digests, int size) {
    this.keys = keys;
    this.digests = digests;
    this.size = size;
  }

  long[] keys() {
    return keys;
  }

  int[] digests() {
    return digests;
  }

  int size() {
    return size;
  }

  void put(long bits, long day, int digest) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = key(bits, day);
    int at = place(bits, key);
    if (keys[at] == 0) {
      keys[at] = key;
      size++;
    }
    digests[at] = digest;
  }

  /** The earliest day {@code bits} is stored under, or −1. */
  long smallestDay(long bits) {
    long best = -1;
    for (int at = start(bits); keys[at] != 0; at = at + 1 & keys.length - 1) {
      if (keys[at] >>> DAY_BITS == bits) {
        long day = (keys[at] & (1L << DAY_BITS) - 1) - 1;
        best = best < 0 ? day : Math.min(best, day);
      }
    }
    return best;
  }

  /** The digest, 0 when there is none. */
  int digest(long bits, long day) {
    return digests[place(bits, key(bits, day))];
  }

  private int place(long bits, long key) {
    int at = start(bits);
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private int start(long bits) {
    return (int) (bits * 0x9e3779b97f4a7c15L >>> 33) & keys.length - 1;
  }

  /** One more than the day, so that no key is 0. */
  private static long key(long bits, long day) {
    return bits << DAY_BITS | day + 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldDigests = digests;
    keys = new long[oldKeys.length * 2];
    digests = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i] >>> DAY_BITS, oldKeys[i]);
        keys[at] = oldKeys[i];
        digests[at] = oldDigests[i];
      }
    }
  }
}
