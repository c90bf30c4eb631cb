package dev.aicurator.curate.group;

import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.model.Article;
import dev.aicurator.model.Source;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Forms stories: in one batch, or article by article into the stories there are. */
public final class Grouper {
  /** One number per document, the place of the first document of its story. */
  public static List<Integer> cluster(List<Doc> docs) {
    return cluster(docs, Tuning.DEFAULT);
  }

  static List<Integer> cluster(List<Doc> docs, Tuning tuning) {
    return linkage(docs, tuning).run();
  }

  /** Every document alone, with all that is needed to merge them. */
  static Linkage linkage(List<Doc> docs, Tuning tuning) {
    Nearness nearness = Nearness.of(docs);
    List<Vector> vectors = Vectors.of(docs, tuning);
    return new Linkage(tuning, new Expansion(vectors, tuning).expanded(nearness), nearness);
  }

  /** One number per document, the place of the first document it is a near-copy of, or its own. */
  public static List<Integer> nearDuplicates(List<Doc> docs) {
    return new Shingles(docs).copies();
  }

  /**
   * Puts fresh articles into recent stories or new ones.
   *
   * @param articleOf the stored article of an id, for the members of recent stories
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
    return new Regroup(fresh, recent, articleOf, maker).stories();
  }
}
