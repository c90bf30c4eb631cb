package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Page;
import dev.aicurator.model.Story;
import dev.aicurator.store.json.ArticleJson;
import dev.aicurator.store.local.Keys;
import dev.aicurator.store.local.Ungrouped;
import dev.aicurator.store.local.Writing;
import dev.aicurator.store.state.ArticleFiles;
import dev.aicurator.store.state.StoryFiles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One commit of arrivals: sorted out, grouped, written. The lock is held. */
final class Commit {
  private static final int RECENT_DAYS = 4;
  private static final int MOST_DAYS = 40;

  private final ArticleFiles.View articles;
  private final StoryFiles stories;
  private final Keys keys;
  private final Ungrouped ungrouped;
  private final Writing writing;
  private final Map<String, Article> added = new LinkedHashMap<>();
  private final Map<String, Article> updated = new LinkedHashMap<>();
  private final Map<String, Article> orphans = new LinkedHashMap<>();
  private int unchanged;

  Commit(
      ArticleFiles articles, StoryFiles stories, Keys keys, Ungrouped ungrouped, Writing writing) {
    this.articles = articles.view();
    this.stories = stories;
    this.keys = keys;
    this.ungrouped = ungrouped;
    this.writing = writing;
  }

  Committed run(List<Article> arrivals, Grouping grouping) {
    keys.catchUp();
    Set<String> met = new LinkedHashSet<>();
    for (Article arrival : arrivals) {
      sortOut(arrival, met);
    }
    return stories.read(
        view -> {
          findOrphans(view);
          Map<String, Article> fresh = new LinkedHashMap<>(orphans);
          fresh.putAll(updated);
          fresh.putAll(added);
          if (fresh.isEmpty()) {
            return Committed.ungrouped(List.of(), List.of(), unchanged);
          }
          Collection<LocalDate> days = grouping.looksAround() ? days(fresh.keySet()) : List.of();
          List<Story> changed =
              grouping.regroup(
                  List.copyOf(fresh.values()), recent(near(view, fresh.keySet(), days), fresh));
          List<Story> before = before(view, changed);
          write(view, changed, fresh.keySet());
          return new Committed(
              List.copyOf(added.values()),
              List.copyOf(updated.values()),
              unchanged,
              changed,
              before);
        });
  }

  /** Groups the articles of a round anew; nothing where others wrote between its commits. */
  List<Story> again(Round round, Grouping grouping) {
    return stories.read(
        view -> {
          Map<String, Article> fresh = new LinkedHashMap<>();
          for (String id : round.articles()) {
            articles.article(id).ifPresent(article -> fresh.put(id, article));
          }
          List<Story> near = round.unwound(near(view, fresh.keySet(), days(fresh.keySet())));
          if (near == null) {
            return List.of();
          }
          List<Story> changed = grouping.regroup(List.copyOf(fresh.values()), recent(near, fresh));
          List<Story> others =
              round.withRestored(changed).stream().filter(s -> isOther(view, s)).toList();
          write(view, others, List.of());
          return changed;
        });
  }

  /** Whether a story is not stored as it is; when it was made does not matter. */
  private static boolean isOther(StoryFiles.View view, Story story) {
    return view.current(story.id())
        .map(StoryFiles.Filed::story)
        .filter(now -> now.id().equals(story.id()))
        .filter(now -> now.members().equals(story.members()))
        .filter(now -> Objects.equals(now.reopened(), story.reopened()))
        .filter(now -> Objects.equals(now.novelty(), story.novelty()))
        .isEmpty();
  }

  private static List<Story> before(StoryFiles.View view, List<Story> changed) {
    Map<String, Story> before = new TreeMap<>();
    for (Story story : changed) {
      for (Story.Member member : story.members()) {
        view.current(member.article()).ifPresent(f -> before.put(f.story().id(), f.story()));
      }
    }
    return List.copyOf(before.values());
  }

  private void sortOut(Article arrival, Set<String> met) {
    Optional<String> known = keys.find(arrival.id());
    String id = known.orElse(arrival.id());
    if (!met.add(id.substring(3))) {
      return;
    }
    if (known.isEmpty()) {
      added.put(id, arrival);
      return;
    }
    if (keys.isUnchanged(id, ArticleJson.digest(arrival))) {
      unchanged++;
      return;
    }
    Optional<Article> old = articles.article(id);
    if (old.isEmpty()) {
      added.put(id, as(arrival, id, arrival));
    } else if (isNews(old.get(), arrival)) {
      updated.put(id, as(arrival, id, old.get()));
    } else {
      unchanged++;
    }
  }

  /** What the page says now, under the identity and the times it was first stored with. */
  private static Article as(Article now, String id, Article first) {
    return new Article(
        id,
        now.source(),
        now.sourceTitle(),
        now.guid(),
        now.url(),
        first.time(),
        first.firstSeen(),
        now.categories(),
        now.discussion(),
        now.discussionCount(),
        now.kept() == null ? first.kept() : now.kept(),
        now.page());
  }

  /** A page that could not be read this time does not replace one that could. */
  private static boolean isNews(Article old, Article now) {
    boolean differs = !old.title().equals(now.title()) || !old.text().equals(now.text());
    boolean worse = old.page().status() == Page.Status.OK && now.page().status() != Page.Status.OK;
    return differs && !worse && !now.text().isBlank();
  }

  private void findOrphans(StoryFiles.View view) {
    for (String id : ungrouped.left()) {
      if (!added.containsKey(id) && !updated.containsKey(id) && view.standing(id) == null) {
        articles.article(id).ifPresent(article -> orphans.put(id, article));
      }
    }
  }

  /** The stories of those days, and those that hold one of these articles. */
  private List<Story> near(
      StoryFiles.View view, Collection<String> ids, Collection<LocalDate> days) {
    Map<String, Story> near = new LinkedHashMap<>();
    for (LocalDate day : days) {
      stories.between(day, day).forEach(f -> near.put(f.story().id(), f.story()));
    }
    for (String id : ids) {
      view.current(id).ifPresent(f -> near.put(f.story().id(), f.story()));
    }
    return List.copyOf(near.values());
  }

  private Recent recent(List<Story> near, Map<String, Article> fresh) {
    Map<String, Optional<Article>> cache = new HashMap<>();
    fresh.forEach((id, article) -> cache.put(id, Optional.of(article)));
    return new Recent(near, id -> cache.computeIfAbsent(id, articles::article));
  }

  /** The last days, and those around what is fresh, newest first where they are too many. */
  private Collection<LocalDate> days(Collection<String> ids) {
    LocalDate today = Ids.utcDay(writing.now());
    TreeSet<LocalDate> around = new TreeSet<>();
    for (String id : ids) {
      LocalDate day = Ids.day(id);
      day.minusDays(RECENT_DAYS - 1).datesUntil(day.plusDays(2)).forEach(around::add);
    }
    while (around.size() > MOST_DAYS) {
      around.pollFirst();
    }
    today.minusDays(RECENT_DAYS - 1).datesUntil(today.plusDays(2)).forEach(around::add);
    return around;
  }

  private void write(StoryFiles.View view, List<Story> changed, Collection<String> fresh) {
    ungrouped.begin(fresh);
    added.values().forEach(writing::article);
    updated.values().forEach(writing::article);
    Filing filing = new Filing(view, writing, changed);
    filing.records();
    writing.flush();
    filing.pointers();
    writing.flush();
    ungrouped.end();
  }
}
