package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a whole page before any block of it is judged; only text segments count. */
final class Sheet {
  private static final double CORE = 0.6;
  private static final int MOST = 8_000;
  private static final int LINE = 80;

  private final List<Segment> segments = new ArrayList<>();
  private final Container container;
  private final Box root;
  private final Box core;
  private final WordSet titleWords;
  private final WordSet dekWords;
  private final Body.Hints hints;
  private final int[] twinsOf;
  private final int[] twins;
  private final @Nullable Around[] around;
  private final boolean[] repeated;
  private final Map<String, Integer> times = new HashMap<>();
  private final int[] charsBefore;
  private final int[] proseBefore;
  private final int title;

  Sheet(Layout layout, Body.Hints hints) {
    this.hints = hints;
    this.root = layout.root();
    this.container = Container.of(layout);
    layout.segments().stream().filter(Segment::isText).limit(MOST).forEach(segments::add);
    this.titleWords = WordSet.of(hints.title());
    this.dekWords = WordSet.of(hints.dek());
    this.core = core(layout.root());
    this.repeated = new boolean[segments.size()];
    this.charsBefore = new int[segments.size() + 1];
    this.proseBefore = new int[segments.size() + 1];
    this.twinsOf = new int[layout.boxes()];
    this.twins = new int[layout.boxes() + 1];
    this.around = new Around[layout.boxes()];
    count();
    this.title = findTitle();
  }

  private void count() {
    Map<Long, Integer> groups = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      repeated[i] = segment.chars() > 12 && times.merge(segment.text(), 1, Integer::sum) > 1;
      charsBefore[i + 1] = charsBefore[i] + segment.chars();
      proseBefore[i + 1] = proseBefore[i] + (segment.isProse() ? segment.chars() : 0);
      for (Box box = segment.box(); box != null && twinsOf[box.id()] == 0; box = box.parent()) {
        int group = groups.computeIfAbsent(twin(box), k -> groups.size() + 1);
        twinsOf[box.id()] = group;
        twins[group]++;
      }
    }
  }

  /** The same for boxes of one signature that stand in the same box. */
  private static long twin(Box box) {
    long parent = box.parent() == null ? -1 : box.parent().id();
    return parent << 32 | box.signature() & 0xFFFFFFFFL;
  }

  /** The deepest box that holds most of the page's running text. */
  private Box core(Box root) {
    double least = Math.max(1, root.prose() * CORE);
    Box deepest = root;
    for (Segment segment : segments) {
      if (segment.isProse()) {
        Box box = segment.box();
        while (box.parent() != null && box.prose() < least) {
          box = box.parent();
        }
        deepest = box.depth() > deepest.depth() ? box : deepest;
      }
    }
    return deepest;
  }

  private int findTitle() {
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.block().kind() == Kind.HEADING && segment.chars() < 300) {
        double score =
            WordSet.of(segment.text()).likeness(titleWords)
                + (segment.block().level() == 1 ? 0.3 : 0);
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return best;
  }

  int size() {
    return segments.size();
  }

  Segment at(int i) {
    return segments.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < segments.size();
  }

  boolean isInside(int i) {
    return container.inside()[segments.get(i).index()];
  }

  /**
   * Whether it stands where no text of the article is: in a menu, at the foot of the page, or as a
   * mere line outside of all that holds the running text.
   */
  boolean isFurniture(int i) {
    if (isInside(i)) {
      return false;
    }
    Around around = around(segments.get(i).box());
    return around.isFurniture || !around.inCore && segments.get(i).chars() < LINE;
  }

  @Nullable Box top() {
    return container.top();
  }

  Box root() {
    return root;
  }

  Box core() {
    return core;
  }

  int title() {
    return title;
  }

  Body.Hints hints() {
    return hints;
  }

  WordSet titleWords() {
    return titleWords;
  }

  WordSet dekWords() {
    return dekWords;
  }

  boolean isRepeated(int i) {
    return repeated[i];
  }

  /** How often the page has the text of the segment; 0 for very short ones. */
  int times(int i) {
    return times.getOrDefault(segments.get(i).text(), 0);
  }

  /** How many boxes of the same tag and class stand beside this one. */
  int twins(Box box) {
    return twins[twinsOf[box.id()]];
  }

  /** What is known of a box that holds text. */
  Around around(Box box) {
    Around known = around[box.id()];
    if (known == null) {
      Box parent = box.parent();
      known = new Around(box, parent == null ? null : around(parent), this);
      around[box.id()] = known;
    }
    return known;
  }

  int charsBefore(int i) {
    return charsBefore[i];
  }

  int proseBefore(int i) {
    return proseBefore[i];
  }

  int allChars() {
    return charsBefore[segments.size()];
  }

  int allProse() {
    return proseBefore[segments.size()];
  }
}
