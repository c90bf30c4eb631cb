package dev.aicurator.extract.body;

import static dev.aicurator.extract.body.Row.log;

import dev.aicurator.extract.dom.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is the same for all blocks of a box, taken down once from the box around it. */
final class Around {
  static final int STATS = 6;

  /** How many levels up are counted. */
  static final int FAR = 8;

  private static final List<String> TAGS =
      List.of(
          "article",
          "main",
          "aside",
          "nav",
          "footer",
          "header",
          "form",
          "figure",
          "table",
          "section",
          "li",
          "blockquote",
          "dl");

  final Box box;
  final @Nullable Around parent;

  /** For each of the tags the depth of the nearest box with it, -1 without. */
  final int[] nearest;

  /** The names of the box and of what is around it, but for the page's outermost box. */
  final int names;

  /** The names up to, and without, the container's top. */
  final int namesInTop;

  /** Whether it is, or stands in, a menu or a foot. */
  final boolean isFurniture;

  final boolean inTop;
  final boolean inCore;

  /** Levels up to where the container's top is met, at most {@link #FAR}; -1 without a top. */
  final int toTop;

  /** Levels up to where the core is met, at most {@link #FAR}. */
  final int toCore;

  final float[] stats;

  Around(Box box, @Nullable Around parent, Sheet sheet) {
    Box top = sheet.top();
    this.box = box;
    this.parent = parent;
    this.nearest = nearest(box, parent);
    this.names = box.depth() > 1 ? own(parent == null ? 0 : parent.names) : 0;
    boolean furniture = box.tag().equals("nav") || box.tag().equals("footer");
    this.isFurniture = furniture || parent != null && parent.isFurniture;
    this.inTop = box.equals(top) || parent != null && parent.inTop;
    boolean below = inTop && !box.equals(top);
    this.namesInTop = below && box.depth() > 1 ? own(parent == null ? 0 : parent.namesInTop) : 0;
    this.inCore = box.equals(sheet.core()) || parent != null && parent.inCore;
    this.toTop = top == null ? -1 : levels(box, top, parent == null ? 0 : parent.toTop);
    this.toCore = levels(box, sheet.core(), parent == null ? 0 : parent.toCore);
    this.stats = stats(box, sheet);
  }

  private int own(int names) {
    return box.names() | names;
  }

  private static int[] nearest(Box box, @Nullable Around parent) {
    int tag = TAGS.indexOf(box.tag());
    if (tag < 0 && parent != null) {
      return parent.nearest;
    }
    int[] nearest = parent == null ? none() : parent.nearest.clone();
    if (tag >= 0) {
      nearest[tag] = box.depth();
    }
    return nearest;
  }

  private static int[] none() {
    int[] none = new int[TAGS.size()];
    java.util.Arrays.fill(none, -1);
    return none;
  }

  private static int levels(Box box, Box to, int ofParent) {
    return to.isIn(box) ? 0 : Math.min(FAR, ofParent + 1);
  }

  private static float[] stats(Box box, Sheet sheet) {
    return new float[] {
      (float) log(box.chars()),
      (float) box.linkDensity(),
      (float) ((double) box.prose() / Math.max(1, box.chars())),
      (float) ((double) box.prose() / Math.max(1, sheet.allProse())),
      (float) log(box.segments()),
      (float) log(sheet.twins(box))
    };
  }

  /** The names of the nearest boxes, this one first. */
  int near(int boxes) {
    int near = 0;
    Around at = this;
    for (int i = 0; i < boxes && at != null && at.box.depth() > 1; i++, at = at.parent) {
      near |= at.box.names();
    }
    return near;
  }

  /** The part of the page between the core and the box: where it leaves the running text. */
  Around branch() {
    Around branch = this;
    for (int k = 1; k < toCore && branch.parent != null; k++) {
      branch = branch.parent;
    }
    return branch;
  }
}
