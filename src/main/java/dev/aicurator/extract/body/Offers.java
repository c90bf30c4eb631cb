package dev.aicurator.extract.body;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.marks.Openings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Other articles below the line that offers them: nothing after it is kept, unless the text goes on
 * where it stood before, as it does around an offer in its middle.
 */
final class Offers {
  private static final int LINE_CHARS = 60;
  private static final int TEXT_CHARS = 300;
  private static final double MUCH = 0.4;
  private static final Openings OFFERS = Openings.of("offers.tsv");

  private final List<Segment> segments;
  private final boolean[] kept;

  private Offers(List<Segment> segments, boolean[] kept) {
    this.segments = segments;
    this.kept = kept;
  }

  static void cut(List<Segment> segments, boolean[] kept) {
    new Offers(segments, kept).cut();
  }

  private void cut() {
    int all = segments.stream().filter(s -> kept[s.index()]).mapToInt(Segment::chars).sum();
    int before = 0;
    int prose = 0;
    for (Segment segment : segments) {
      boolean late = prose > TEXT_CHARS && isOffer(segment);
      if (late && isOthers(segment.index(), before >= all * MUCH)) {
        Arrays.fill(kept, segment.index(), kept.length, false);
        return;
      }
      int chars = kept[segment.index()] ? segment.chars() : 0;
      before += chars;
      prose += segment.isProse() ? chars : 0;
    }
  }

  private static boolean isOffer(Segment segment) {
    return segment.isText()
        && segment.chars() < LINE_CHARS
        && segment.linkDensity() == 0
        && OFFERS.open(segment.text());
  }

  private boolean isOthers(int at, boolean much) {
    Set<Box> homes = homes(0, at, segment -> segment.box().parent());
    homes.retainAll(homes(at, kept.length, segment -> segment.box().parent()));
    return homes.isEmpty() && (much || areOtherArticles(at));
  }

  /** Whether all text before stands in one article element and none of the text after does. */
  private boolean areOtherArticles(int at) {
    Set<Box> own = homes(0, at, segment -> segment.box().closest("article"));
    Set<Box> others = homes(at, kept.length, segment -> segment.box().closest("article"));
    return own.size() == 1 && others.stream().noneMatch(own::contains) && !others.isEmpty();
  }

  private Set<Box> homes(int from, int to, Function<Segment, @Nullable Box> home) {
    Set<Box> homes = new HashSet<>();
    for (Segment segment : segments.subList(from, to)) {
      Box box = kept[segment.index()] && segment.isProse() ? home.apply(segment) : null;
      if (box != null) {
        homes.add(box);
      }
    }
    return homes;
  }
}
