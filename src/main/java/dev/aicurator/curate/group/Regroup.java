package dev.aicurator.curate.group;

import dev.aicurator.curate.sketch.Doc;
import dev.aicurator.curate.sketch.Frequencies;
import dev.aicurator.curate.sketch.Sketch;
import dev.aicurator.curate.sketch.Sketches;
import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One incremental grouping: fresh articles against the members of recent stories. What came early
 * is judged again with what came later: a story of few articles may be parted, and the part that
 * has its first article goes on under its id. A long story stays together.
 */
final class Regroup {
  private static final int MEMBERS_READ = 5;
  private static final int MOST_PARTED = 40;
  private static final int MOST_TOLD_FROM = 24;
  private static final Comparator<Article> BY_TIME =
      Comparator.comparing(Article::time).thenComparing(Article::id);
  private final Function<String, Optional<Article>> articleOf;
  private final StoryMaker maker;
  private final Frequencies around;
  private final Sketches sketches;
  private final List<Article> nodes = new ArrayList<>();
  private final Map<Integer, Story> storyOf = new HashMap<>();
  private final Set<String> freshIds = new HashSet<>();
  private final Set<String> nodeIds = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  Regroup(
      List<Article> fresh,
      Nearby nearby,
      Function<String, Optional<Article>> articleOf,
      StoryMaker maker,
      Sketches sketches) {
    this.sketches = sketches;
    this.articleOf = articleOf;
    this.around = nearby.around();
    this.maker = maker;
    Map<String, Article> byId = new TreeMap<>();
    fresh.forEach(article -> byId.put(article.id(), article));
    freshIds.addAll(byId.keySet());
    for (Story story : nearby.stories()) {
      place(story, byId);
    }
    byId.values().stream().sorted(BY_TIME).forEach(article -> add(article, null));
  }

  /** A fresh copy of a member replaces it; for a long story its lead and newest members stand. */
  private void place(Story story, Map<String, Article> fresh) {
    boolean parts = story.members().size() <= MOST_PARTED;
    int from = parts ? 0 : Math.max(1, story.members().size() - MEMBERS_READ + 1);
    boolean begins = false;
    for (int i = 0; i < story.members().size(); i++) {
      String id = story.members().get(i).article();
      Optional<Article> member = Optional.ofNullable(fresh.remove(id));
      if (member.isEmpty() && (i == 0 || i >= from)) {
        member = articleOf.apply(id);
      }
      member.ifPresent(article -> add(article, story));
      parts &= member.isPresent();
      begins |= id.equals(story.id());
    }
    if (!parts || !begins) {
      whole.add(story.id());
    }
  }

  private void add(Article article, @Nullable Story story) {
    if (story != null) {
      storyOf.put(nodes.size(), story);
    }
    nodes.add(article);
    nodeIds.add(article.id());
  }

  List<Story> stories() {
    boolean alone = nodes.size() == 1;
    List<Doc> docs = alone ? List.of() : docs();
    List<Sketch> sketched = sketched(docs);
    List<Integer> copies = alone ? List.of(0) : new Shingles(sketched).copies();
    List<Integer> labels = alone ? copies : labels(copies, docs, sketched);
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      groups.computeIfAbsent(labels.get(i), k -> new ArrayList<>()).add(i);
    }
    List<Story> changed = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      List<Story> before = before(group);
      if (isChanged(group, before)) {
        changed.add(story(group, copies, before));
      }
    }
    changed.sort(Comparator.comparing(Story::first).thenComparing(Story::id));
    return changed;
  }

  private List<Doc> docs() {
    List<Doc> docs = new ArrayList<>();
    for (Article article : nodes) {
      docs.add(new Doc(article.title(), article.text(), article.time(), article.source()));
    }
    return docs;
  }

  private List<Sketch> sketched(List<Doc> docs) {
    List<Sketch> sketched = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++) {
      sketched.add(sketches.of(nodes.get(i).id(), docs.get(i)));
    }
    return sketched;
  }

  private List<Integer> labels(List<Integer> copies, List<Doc> docs, List<Sketch> sketched) {
    Linkage linkage = Grouper.linkage(docs, sketched, Tuning.DEFAULT, around);
    Map<String, Integer> first = new HashMap<>();
    storyOf.forEach(
        (i, story) -> {
          int other = first.computeIfAbsent(story.id(), k -> i);
          if (whole.contains(story.id())) {
            linkage.join(other, i);
            linkage.fix(i);
          } else {
            linkage.kin(other, i);
          }
        });
    for (int i = 0; i < copies.size(); i++) {
      linkage.join(copies.get(i), i);
    }
    return linkage.run();
  }

  /** The lead first, then the newest: of a very long story not all is read again. */
  private void readMore(Story before, Map<String, Article> articles) {
    List<Story.Member> members = before.members();
    for (int i = 0; i < members.size() && articles.size() < MOST_TOLD_FROM; i++) {
      String id = members.get(i == 0 ? 0 : members.size() - i).article();
      if (!articles.containsKey(id)) {
        articleOf.apply(id).ifPresent(article -> articles.put(article.id(), article));
      }
    }
  }

  /** The stories that go on in a group, the oldest first, each with what it keeps. */
  private List<Story> before(List<Integer> group) {
    Set<String> here = new HashSet<>();
    group.forEach(i -> here.add(nodes.get(i).id()));
    return group.stream()
        .filter(storyOf::containsKey)
        .map(storyOf::get)
        .filter(story -> whole.contains(story.id()) || here.contains(story.id()))
        .distinct()
        .map(story -> kept(story, here))
        .sorted(Comparator.comparing(Story::first).thenComparing(Story::id))
        .toList();
  }

  private Story kept(Story story, Set<String> here) {
    List<Story.Member> kept =
        story.members().stream()
            .filter(m -> here.contains(m.article()) || !nodeIds.contains(m.article()))
            .toList();
    return kept.size() == story.members().size() ? story : story.withMembers(kept);
  }

  private boolean isChanged(List<Integer> group, List<Story> before) {
    Set<String> ids = new HashSet<>();
    before.forEach(story -> story.members().forEach(m -> ids.add(m.article())));
    return before.size() != 1
        || group.stream()
            .map(i -> nodes.get(i).id())
            .anyMatch(id -> freshIds.contains(id) || !ids.contains(id))
        || group.stream()
            .map(storyOf::get)
            .anyMatch(s -> s != null && s.id().equals(before.get(0).id()) && s != before.get(0));
  }

  /** The older story keeps its id; any other of the group ends in it. */
  private Story story(List<Integer> group, List<Integer> copies, List<Story> before) {
    Map<String, Article> articles = new LinkedHashMap<>();
    group.stream().map(nodes::get).sorted(BY_TIME).forEach(a -> articles.put(a.id(), a));
    before.forEach(story -> readMore(story, articles));
    Map<String, String> copyOf = new HashMap<>();
    for (int i : group) {
      String original = nodes.get(copies.get(i)).id();
      if (!original.equals(nodes.get(i).id()) && articles.containsKey(original)) {
        copyOf.put(nodes.get(i).id(), original);
      }
    }
    return maker.make(List.copyOf(articles.values()), copyOf, before);
  }
}
