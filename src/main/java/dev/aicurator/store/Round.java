package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one run stored in several commits: its articles, and the stories it changed as they stood
 * before. With it {@link Store#settle} groups all of it once more as if it had come at once, so
 * that what becomes of it does not depend on which source answered first.
 */
public final class Round {
  private static final Comparator<Story> BY_DAY =
      Comparator.comparing(Filing::day).thenComparing(Story::id);
  private final Set<String> added = new HashSet<>();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> born = new HashSet<>();
  private final Map<String, Story> before = new TreeMap<>();
  private int commits;

  /** Notes what one commit of the run did. */
  public void add(Committed committed) {
    commits += committed.stories().isEmpty() ? 0 : 1;
    committed.added().stream().map(Article::id).forEach(added::add);
    committed.updated().stream().map(Article::id).forEach(articles::add);
    articles.addAll(added);
    for (Story story : committed.before()) {
      if (!born.contains(story.id())) {
        before.putIfAbsent(story.id(), story);
      }
    }
    for (Story story : committed.stories()) {
      if (!before.containsKey(story.id())) {
        born.add(story.id());
      }
    }
  }

  /** Whether its articles came in more than one commit. */
  public boolean isParted() {
    return commits > 1;
  }

  /** How many articles it brought. */
  public int size() {
    return articles.size();
  }

  /** The ids of its articles, ascending. */
  Set<String> articles() {
    return articles;
  }

  /**
   * The stories as they stood before the run; null where somebody else has put an article into one
   * of the run meanwhile.
   */
  @Nullable List<Story> unwound(List<Story> now) {
    Set<String> own = new HashSet<>(added);
    before.values().forEach(story -> story.members().forEach(m -> own.add(m.article())));
    List<Story> unwound = new ArrayList<>(before.values());
    for (Story story : now) {
      long others = story.members().stream().filter(m -> !own.contains(m.article())).count();
      if (others == story.members().size()) {
        unwound.add(story);
      } else if (others > 0) {
        return null;
      }
    }
    unwound.sort(BY_DAY);
    return unwound;
  }

  /** With the stories that the run changed on its way and that in the end it does not change. */
  List<Story> withRestored(List<Story> changed) {
    Set<String> told = new HashSet<>();
    changed.forEach(story -> story.members().forEach(m -> told.add(m.article())));
    changed.forEach(story -> told.add(story.id()));
    List<Story> all = new ArrayList<>(changed);
    before.values().stream().filter(story -> !told.contains(story.id())).forEach(all::add);
    return all;
  }
}
