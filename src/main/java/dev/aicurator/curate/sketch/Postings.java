package dev.aicurator.curate.sketch;

import java.util.Arrays;

/**
 * Which documents have a key, in arrays: an open-addressed table of keys, each with a chain of
 * documents, newest first, of bounded length.
 */
public final class Postings {
  private static final int NONE = -1;
  private final int most;
  private long[] keys = new long[1024];
  private int[] heads = filled(1024);
  private int used;
  private int[] documents = new int[1024];
  private int[] next = new int[1024];
  private int[] lengths = new int[1024];
  private int size;

  /**
   * @param most documents a key holds; further ones are not added
   */
  public Postings(int most) {
    this.most = most;
  }

  private static int[] filled(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }

  /** The first entry of a key, negative for none. */
  public int first(long key) {
    return heads[slot(key, keys, heads)];
  }

  /** The entry of the same key added before; negative for none. */
  public int next(int entry) {
    return next[entry];
  }

  /** The document of an entry. */
  public int document(int entry) {
    return documents[entry];
  }

  /** Adds a document to those of a key, unless that is full. */
  public void add(long key, int document) {
    int slot = slot(key, keys, heads);
    int head = heads[slot];
    int length = head == NONE ? 1 : lengths[head] + 1;
    if (length > most) {
      return;
    }
    room();
    documents[size] = document;
    next[size] = head;
    lengths[size] = length;
    keys[slot] = key;
    heads[slot] = size++;
    used += head == NONE ? 1 : 0;
    if (used * 2 > keys.length) {
      grow();
    }
  }

  private static int slot(long key, long[] keys, int[] heads) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void room() {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
  }

  private void grow() {
    long[] wider = new long[2 * keys.length];
    int[] moved = filled(wider.length);
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != NONE) {
        int slot = slot(keys[i], wider, moved);
        wider[slot] = keys[i];
        moved[slot] = heads[i];
      }
    }
    keys = wider;
    heads = moved;
  }
}
