package dev.aicurator.curate.group;

import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.sketch.Doc;
import dev.aicurator.curate.sketch.Frequencies;
import dev.aicurator.curate.sketch.Numbers;
import dev.aicurator.curate.sketch.Sketch;
import dev.aicurator.curate.sketch.Sketches;
import dev.aicurator.curate.sketch.Vocabulary;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.model.feed.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Forms stories: in one batch, or article by article into the stories there are. A grouper that is
 * kept remembers the terms of the stories it has seen; what it gives does not depend on that. One
 * thread at a time.
 */
public final class Grouper {
  private final Outlines outlines = new Outlines();
  private final Sketches sketches = new Sketches();

  /** One number per document, the place of the first document of its story. */
  public static List<Integer> cluster(List<Doc> docs) {
    return cluster(docs, Tuning.DEFAULT);
  }

  static List<Integer> cluster(List<Doc> docs, Tuning tuning) {
    return linkage(docs, Sketch.of(docs, new Vocabulary()), tuning, Frequencies.NONE).run();
  }

  /** Every document alone, with all that is needed to merge them. */
  static Linkage linkage(List<Doc> docs, List<Sketch> sketches, Tuning tuning, Frequencies around) {
    Nearness nearness = Nearness.of(docs);
    List<Vector> vectors = Vectors.of(sketches, tuning, new Numbers(), around);
    return new Linkage(tuning, new Expansion(vectors, tuning).expanded(nearness), nearness);
  }

  /** One number per document, the place of the first document it is a near-copy of, or its own. */
  public static List<Integer> nearDuplicates(List<Doc> docs) {
    return new Shingles(Sketch.of(docs, new Vocabulary())).copies();
  }

  /**
   * Puts fresh articles into recent stories or new ones.
   *
   * @param articleOf the stored article of an id, asked only for members of stories that a fresh
   *     article may belong to
   * @return only the stories that are new or changed, oldest first
   */
  public List<Story> regroup(
      List<Article> fresh,
      List<Story> recent,
      Function<String, Optional<Article>> articleOf,
      Function<String, Source> sourceOf,
      Writer writer,
      Relevance relevance,
      Instant now) {
    StoryMaker maker = new StoryMaker(sourceOf, writer, relevance, now);
    Nearby nearby = Nearby.of(fresh, recent, outlines);
    return new Regroup(fresh, nearby, articleOf, maker, sketches).stories();
  }
}
