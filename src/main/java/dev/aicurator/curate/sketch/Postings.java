package dev.aicurator.curate.sketch;

import dev.aicurator.curate.table.Keys;
import java.util.Arrays;

/** Which documents have a key: for each a chain of them, newest first, of bounded length. */
public final class Postings {
  private final int most;
  private final Keys heads = new Keys(1024);
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

  /** The first entry of a key, negative for none. */
  public int first(long key) {
    return heads.get(key);
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
    int head = heads.get(key);
    int length = head == Keys.NONE ? 1 : lengths[head] + 1;
    if (length > most) {
      return;
    }
    room();
    documents[size] = document;
    next[size] = head;
    lengths[size] = length;
    heads.put(key, size++);
  }

  private void room() {
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
  }
}
