package dev.aicurator.extract.dom;

import org.jspecify.annotations.Nullable;

/** A block-level element and the sums over all segments inside it. */
public final class Box {
  private final @Nullable Box parent;
  private final int id;
  private final String tag;
  private final int names;
  private final int signature;
  private final int depth;
  private int chars;
  private int linkChars;
  private int prose;
  private int segments;
  private int first = -1;
  private int last = -1;

  Box(@Nullable Box parent, int id, String tag, int names, int signature) {
    this.parent = parent;
    this.id = id;
    this.tag = tag;
    this.names = names;
    this.signature = signature;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  public @Nullable Box parent() {
    return parent;
  }

  /** A number of its own among the boxes of the page, from 0. */
  public int id() {
    return id;
  }

  public String tag() {
    return tag;
  }

  /** The {@link Names} bits of the element's own class, id and role. */
  public int names() {
    return names;
  }

  /** Equal for elements of one tag and class. */
  public int signature() {
    return signature;
  }

  public int depth() {
    return depth;
  }

  /** Characters of text inside. */
  public int chars() {
    return chars;
  }

  /** Characters of {@link #chars} inside anchors. */
  public int linkChars() {
    return linkChars;
  }

  /** Characters in long, mostly unlinked paragraphs. */
  public int prose() {
    return prose;
  }

  public int segments() {
    return segments;
  }

  /** Index of the first segment inside, -1 when there is none. */
  public int first() {
    return first;
  }

  /** Index of the last segment inside, -1 when there is none. */
  public int last() {
    return last;
  }

  public double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  /** Whether this box is {@code other} or stands inside it. */
  public boolean isIn(Box other) {
    Box box = this;
    while (box != null && box.depth > other.depth) {
      box = box.parent;
    }
    return box == other;
  }

  /** The nearest box, this one or around it, with that tag. */
  public @Nullable Box closest(String wanted) {
    Box box = this;
    while (box != null && !box.tag.equals(wanted)) {
      box = box.parent;
    }
    return box;
  }

  void count(Segment segment) {
    chars += segment.chars();
    linkChars += segment.linkChars();
    prose += segment.isProse() ? segment.chars() : 0;
    segments++;
    first = first < 0 ? segment.index() : first;
    last = segment.index();
  }

  /** Adds what is inside to the box around; to be called once, after the last segment. */
  void close() {
    if (parent == null || segments == 0) {
      return;
    }
    parent.chars += chars;
    parent.linkChars += linkChars;
    parent.prose += prose;
    parent.segments += segments;
    parent.first = parent.first < 0 ? first : Math.min(parent.first, first);
    parent.last = Math.max(parent.last, last);
  }
}
