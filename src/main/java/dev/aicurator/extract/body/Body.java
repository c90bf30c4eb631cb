package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.model.Block;
import dev.aicurator.model.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The article's blocks of a page. */
public final class Body {
  private static final Forest FOREST = Forest.load();
  private static final double KEEP = 0.5;
  private static final double KEEP_BY_CODE = 0.2;
  private static final double KEEP_BETWEEN = 0.3;
  private static final double KEEP_HEADING = 0.2;
  private static final double KEEP_OF_LITTLE = 0.2;
  private static final int LITTLE = 100;
  private static final int BELOW = 12;
  private static final int ABOVE = 5;
  private static final int SHORT = 160;
  private static final int MOST_SHORT = 500;
  private static final int REACH = 2;

  private Body() {}

  /** What the metadata says that the blocks are compared with. */
  public record Hints(@Nullable String title, @Nullable String dek, List<String> authors) {
    public Hints {
      authors = List.copyOf(authors);
    }
  }

  /**
   * Short texts around the headline, nearest below it first: bylines and dates stand there.
   *
   * @param headline the heading's text; the first main heading where no heading has it
   */
  public static List<String> nearTitle(Layout layout, @Nullable String headline) {
    List<Segment> segments = layout.segments();
    int title = first(segments, s -> isHeading(s) && s.text().equals(headline));
    title = title >= 0 ? title : Math.max(0, first(segments, Body::isTitle));
    List<Segment> near = new ArrayList<>();
    for (int i = title; i < Math.min(segments.size(), title + BELOW); i++) {
      near.add(segments.get(i));
    }
    for (int i = title - 1; i >= Math.max(0, title - ABOVE); i--) {
      near.add(segments.get(i));
    }
    return near.stream().filter(Body::isShort).map(Segment::text).toList();
  }

  private static int first(List<Segment> segments, Predicate<Segment> which) {
    for (int i = 0; i < segments.size(); i++) {
      if (which.test(segments.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isHeading(Segment segment) {
    return segment.block().kind() == Kind.HEADING;
  }

  /** The start of the first long text below the first heading; empty when there is none. */
  public static String opening(Layout layout) {
    boolean below = layout.segments().stream().noneMatch(Body::isTitle);
    for (Segment segment : layout.segments()) {
      below |= isTitle(segment);
      if (below && segment.chars() > SHORT) {
        return segment.text().substring(0, Math.min(SHORT, segment.text().length()));
      }
    }
    return "";
  }

  /** All short texts of the page in reading order. */
  public static List<String> shortTexts(Layout layout) {
    return layout.segments().stream()
        .filter(s -> s.isText() && isShort(s))
        .limit(MOST_SHORT)
        .map(Segment::text)
        .toList();
  }

  private static boolean isShort(Segment segment) {
    return segment.chars() <= SHORT;
  }

  private static boolean isTitle(Segment segment) {
    return isHeading(segment) && segment.block().level() == 1;
  }

  /** The blocks of the article in reading order; empty when the page holds none. */
  public static List<Block> of(Layout layout, Hints hints) {
    Sheet sheet = new Sheet(layout, hints);
    return of(layout, sheet, chances(layout, sheet));
  }

  /** The same for chances judged elsewhere, one for each segment of the layout. */
  static List<Block> of(Layout layout, Sheet sheet, double[] chances) {
    boolean[] kept = kept(layout, chances, hasCode(layout) ? KEEP_BY_CODE : KEEP);
    if (chars(layout, kept) < LITTLE) {
      kept = kept(layout, chances, KEEP_OF_LITTLE);
    }
    bridge(layout.segments(), chances, kept);
    Rules.apply(layout.segments(), sheet, chances, kept);
    pictures(layout.segments(), kept);
    List<Block> blocks = new ArrayList<>();
    for (Segment segment : layout.segments()) {
      if (kept[segment.index()]) {
        blocks.add(segment.block());
      }
    }
    return blocks;
  }

  /** Manuals lose more by a missing example than by a stray line. */
  private static boolean hasCode(Layout layout) {
    return layout.segments().stream().filter(s -> s.block().kind() == Kind.CODE).count() >= 2;
  }

  private static double[] chances(Layout layout, Sheet sheet) {
    Features features = new Features(sheet);
    double[] chances = new double[layout.segments().size()];
    for (int i = 0; i < sheet.size(); i++) {
      boolean asked = !sheet.isFurniture(i);
      chances[sheet.at(i).index()] = asked ? FOREST.judge(features.of(i)) : 0;
    }
    return chances;
  }

  private static boolean[] kept(Layout layout, double[] chances, double least) {
    boolean[] kept = new boolean[chances.length];
    for (Segment segment : layout.segments()) {
      kept[segment.index()] = segment.isText() && chances[segment.index()] >= least;
    }
    return kept;
  }

  /**
   * What stands beside two kept blocks, and is not unlikely itself, is kept with them; a heading
   * also where it stands apart, as captions do, and over its own running text however unlikely.
   */
  private static void bridge(List<Segment> segments, double[] chances, boolean[] kept) {
    List<Segment> texts = segments.stream().filter(Segment::isText).toList();
    boolean[] sure = kept.clone();
    for (int i = 1; i + 1 < texts.size(); i++) {
      Segment segment = texts.get(i);
      Segment before = texts.get(i - 1);
      Segment after = texts.get(i + 1);
      boolean between = sure[before.index()] && sure[after.index()];
      if (between && chances[segment.index()] >= KEEP_BETWEEN) {
        kept[segment.index()] |= isBeside(segment, before) || isBeside(segment, after);
      }
      boolean heads = isHeading(segment) && !isLinked(segment);
      if (heads && between && chances[segment.index()] >= KEEP_HEADING) {
        kept[segment.index()] = true;
      }
      if (heads && sure[after.index()] && after.isProse() && isBeside(segment, after)) {
        kept[segment.index()] = true;
      }
    }
  }

  private static boolean isLinked(Segment segment) {
    return segment.linkDensity() >= 0.5;
  }

  private static boolean isBeside(Segment a, Segment b) {
    return a.box() == b.box() || a.box().parent() == b.box().parent();
  }

  private static int chars(Layout layout, boolean[] kept) {
    return layout.segments().stream().filter(s -> kept[s.index()]).mapToInt(Segment::chars).sum();
  }

  /** A picture belongs to the article when text close before or after it does; so its caption. */
  private static void pictures(List<Segment> segments, boolean[] kept) {
    boolean[] text = Arrays.copyOf(kept, kept.length);
    for (Segment segment : segments) {
      int i = segment.index();
      if (!segment.isText()) {
        kept[i] = near(segments, text, i, -1) && near(segments, text, i, 1);
      } else if (segment.block().kind() == Kind.CAPTION) {
        kept[i] = i > 0 && kept[i - 1] && !segments.get(i - 1).isText();
      }
    }
  }

  private static boolean near(List<Segment> segments, boolean[] kept, int from, int step) {
    int passed = 0;
    for (int i = from + step; i >= 0 && i < kept.length; i += step) {
      Segment segment = segments.get(i);
      if (segment.isText() && segment.block().kind() != Kind.CAPTION) {
        if (kept[i]) {
          return true;
        }
        if (++passed > REACH) {
          return false;
        }
      }
    }
    return false;
  }
}
