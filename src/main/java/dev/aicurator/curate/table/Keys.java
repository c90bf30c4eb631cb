package dev.aicurator.curate.table;

import java.util.Arrays;

/** Numbers by 64-bit keys, in arrays: open addressing with linear probing. */
public final class Keys {
  /** What a key without a number has. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final long SPREAD = 0x9e3779b97f4a7c15L;
  private long[] keys;
  private int[] numbers;
  private int size;

  /**
   * @param room a power of two; half as many keys are kept without moving
   */
  public Keys(int room) {
    keys = new long[room];
    numbers = empty(room);
  }

  private static int[] empty(int room) {
    int[] numbers = new int[room];
    Arrays.fill(numbers, NONE);
    return numbers;
  }

  public int size() {
    return size;
  }

  public int get(long key) {
    return numbers[slot(key)];
  }

  /**
   * @param number any but {@link #NONE}; takes the place of the one the key had
   */
  public void put(long key, int number) {
    int slot = slot(key);
    size += numbers[slot] == NONE ? 1 : 0;
    keys[slot] = key;
    numbers[slot] = number;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  public void clear() {
    Arrays.fill(numbers, NONE);
    size = 0;
  }

  /** Where a key stands or is to stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * SPREAD >>> 32) & mask;
    while (numbers[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] old = numbers;
    keys = new long[2 * old.length];
    numbers = empty(keys.length);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = old[i];
      }
    }
  }
}
