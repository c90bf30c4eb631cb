package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a whole page before any block of it is judged; only text segments count. */
final class Sheet {
  private static final double CORE = 0.6;
  private static final int MOST = 8_000;

  private final List<Segment> segments = new ArrayList<>();
  private final Container container;
  private final Box root;
  private final Box core;
  private final Set<String> titleWords;
  private final Set<String> dekWords;
  private final Hints hints;
  private final Map<Twin, Integer> twins = new HashMap<>();
  private final boolean[] repeated;
  private final int[] charsBefore;
  private final int[] proseBefore;
  private final int title;

  Sheet(Layout layout, Hints hints) {
    this.hints = hints;
    this.root = layout.root();
    this.container = Container.of(layout);
    layout.segments().stream().filter(Segment::isText).limit(MOST).forEach(segments::add);
    this.titleWords = words(hints.title());
    this.dekWords = words(hints.dek());
    this.core = core(layout.root());
    this.repeated = new boolean[segments.size()];
    this.charsBefore = new int[segments.size() + 1];
    this.proseBefore = new int[segments.size() + 1];
    count();
    this.title = findTitle();
  }

  private void count() {
    Set<String> seen = new HashSet<>();
    Set<Box> boxes = new HashSet<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      repeated[i] = segment.chars() > 12 && !seen.add(segment.text());
      charsBefore[i + 1] = charsBefore[i] + segment.chars();
      proseBefore[i + 1] = proseBefore[i] + (segment.isProse() ? segment.chars() : 0);
      for (Box box = segment.box(); box != null && boxes.add(box); box = box.parent()) {
        twins.merge(new Twin(box.parent(), box.signature()), 1, Integer::sum);
      }
    }
  }

  private record Twin(@Nullable Box parent, int signature) {}

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
            likeness(words(segment.text()), titleWords) + (segment.block().level() == 1 ? 0.3 : 0);
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return best;
  }

  static Set<String> words(@Nullable String text) {
    if (text == null) {
      return Set.of();
    }
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean in = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Shared words over the words of the larger set, 0..1. */
  static double likeness(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.max(a.size(), b.size());
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

  Hints hints() {
    return hints;
  }

  Set<String> titleWords() {
    return titleWords;
  }

  Set<String> dekWords() {
    return dekWords;
  }

  boolean isRepeated(int i) {
    return repeated[i];
  }

  /** How many boxes of the same tag and class stand beside this one. */
  int twins(Box box) {
    return twins.getOrDefault(new Twin(box.parent(), box.signature()), 0);
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
