package dev.aicurator.curate.group;

import dev.aicurator.curate.relevance.Judgement;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.sketch.Terms;
import dev.aicurator.curate.sketch.Vocabulary;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Page;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.model.feed.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the record of a story from its articles: who leads, what it is about, is it news again. */
final class StoryMaker {
  private static final int MOST_WRITTEN_FROM = 12;
  private static final Duration QUIET = Duration.ofHours(8);
  private static final Duration SETTLING = Duration.ofMinutes(10);
  private static final double NEW_SHARE = 0.55;
  private final Function<String, Source> sourceOf;
  private final Writer writer;
  private final Relevance relevance;
  private final Instant now;

  StoryMaker(Function<String, Source> sourceOf, Writer writer, Relevance relevance, Instant now) {
    this.sourceOf = sourceOf;
    this.writer = writer;
    this.relevance = relevance;
    this.now = now;
  }

  private record Judged(Article article, Optional<Source> source, Judgement judgement, int words) {}

  /**
   * @param stories what the articles were told in before, the one that goes on first
   */
  Story make(List<Article> articles, Map<String, String> copyOf, List<Story> stories) {
    @Nullable Story before = stories.isEmpty() ? null : merged(stories);
    Map<String, String> copies = new TreeMap<>(copyOf);
    if (before != null) {
      for (Story.Member member : before.members()) {
        if (member.copyOf() != null) {
          copies.putIfAbsent(member.article(), member.copyOf());
        }
      }
    }
    List<Judged> judged = judge(articles);
    List<Judged> ordered = leadFirst(judged, copies, before);
    List<Article> sources =
        ordered.stream()
            .map(Judged::article)
            .filter(a -> !copies.containsKey(a.id()))
            .limit(MOST_WRITTEN_FROM)
            .toList();
    Card card = writer.write(sources.isEmpty() ? List.of(ordered.get(0).article()) : sources, now);
    double known = before != null && unread(before, ordered) ? before.relevance() : 0;
    double score =
        ordered.stream().mapToDouble(j -> j.judgement().score()).reduce(known, Math::max);
    return new Story(
        before != null ? before.id() : earliest(articles).id(),
        members(ordered, copies, before),
        vote(ordered, Judgement::topics, 3),
        vote(ordered, Judgement::entities, 12),
        score,
        isAi(ordered),
        before == null ? null : reopened(articles, copies, before),
        now,
        card);
  }

  /** The first story with the members of all. */
  private static Story merged(List<Story> stories) {
    Story first = stories.get(0);
    if (stories.size() == 1) {
      return first;
    }
    Map<String, Story.Member> members = new LinkedHashMap<>();
    for (Story story : stories) {
      story.members().forEach(member -> members.putIfAbsent(member.article(), member));
    }
    return new Story(
        first.id(),
        List.copyOf(members.values()),
        first.topics(),
        first.entities(),
        stories.stream().mapToDouble(Story::relevance).max().orElse(0),
        first.ai(),
        stories.stream()
            .map(Story::reopened)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        first.changed(),
        first.card());
  }

  private static boolean unread(Story before, List<Judged> ordered) {
    return before.members().size() > ordered.size();
  }

  /** The lead, then by time; members that were not read again stay as they were. */
  private static List<Story.Member> members(
      List<Judged> ordered, Map<String, String> copies, @Nullable Story before) {
    Map<String, Story.Member> members = new LinkedHashMap<>();
    ordered.forEach(j -> members.put(j.article().id(), member(j, copies)));
    if (before != null) {
      before.members().forEach(member -> members.putIfAbsent(member.article(), member));
    }
    List<Story.Member> all = new ArrayList<>(members.values());
    all.subList(1, all.size())
        .sort(Comparator.comparing(Story.Member::time).thenComparing(Story.Member::article));
    return all;
  }

  private static Article earliest(List<Article> articles) {
    return articles.stream()
        .min(Comparator.comparing(Article::time).thenComparing(Article::id))
        .orElseThrow();
  }

  private List<Judged> judge(List<Article> articles) {
    List<Judged> judged = new ArrayList<>();
    for (Article a : articles) {
      Optional<Source> source = Optional.ofNullable(sourceOf.apply(a.source()));
      String text = a.text();
      judged.add(
          new Judged(
              a,
              source,
              relevance.judge(a.title(), text, a.categories(), source.orElse(null)),
              words(text)));
    }
    return judged;
  }

  /** AI news when its lead is, or when at least half of its articles are. */
  private static boolean isAi(List<Judged> ordered) {
    long yes = ordered.stream().filter(j -> j.judgement().ai()).count();
    return ordered.get(0).judgement().ai() || 2 * yes >= ordered.size();
  }

  /**
   * The lead stays once people may have seen it; within one run it must not depend on which source
   * answered first.
   */
  private List<Judged> leadFirst(
      List<Judged> judged, Map<String, String> copies, @Nullable Story before) {
    List<Judged> ordered = new ArrayList<>(judged);
    ordered.sort(
        Comparator.comparing((Judged j) -> j.article().time())
            .thenComparing(j -> j.article().id()));
    String led =
        before == null || before.changed().plus(SETTLING).isAfter(now)
            ? ""
            : before.lead().article();
    int lead = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ordered.size(); i++) {
      Judged candidate = ordered.get(i);
      double weight =
          leadWeight(candidate, copies) + (led.equals(candidate.article().id()) ? 0.8 : 0);
      if (weight > best) {
        best = weight;
        lead = i;
      }
    }
    ordered.add(0, ordered.remove(lead));
    return ordered;
  }

  /**
   * Whole pages before feed texts, originals before copies, the one who did it before the press.
   */
  private static double leadWeight(Judged j, Map<String, String> copies) {
    Page.Status status = j.article().page().status();
    double weight = status == Page.Status.OK ? 1.0 : status.isArticle() ? 0.4 : -1.0;
    weight += Math.min(1.0, j.words() / 400.0);
    weight += j.judgement().ai() ? 0.5 : 0;
    weight -= copies.containsKey(j.article().id()) ? 1.5 : 0;
    String kind = j.source().map(Source::kind).orElse("");
    return weight
        + switch (kind) {
          case "lab", "research" -> 0.5;
          case "press" -> 0.3;
          case "community" -> -0.4;
          default -> 0;
        };
  }

  private static int words(String text) {
    int words = 0;
    boolean in = false;
    for (char c : text.toCharArray()) {
      boolean space = (c <= ' ' || c >= 0x7f) && Character.isWhitespace(c);
      words += !space && !in ? 1 : 0;
      in = !space;
    }
    return words;
  }

  private static Story.Member member(Judged j, Map<String, String> copies) {
    Article a = j.article();
    return new Story.Member(
        a.id(),
        a.source(),
        a.sourceTitle(),
        j.source().map(Source::owner).orElse(a.source()),
        a.title(),
        a.url(),
        a.page().authors(),
        a.time(),
        a.firstSeen(),
        j.words(),
        a.kept(),
        a.discussion(),
        copies.get(a.id()));
  }

  private static List<String> vote(
      List<Judged> ordered, Function<Judgement, List<String>> words, int limit) {
    Map<String, Double> votes = new LinkedHashMap<>();
    double weight = 2;
    for (Judged j : ordered) {
      int place = 1;
      for (String word : words.apply(j.judgement())) {
        votes.merge(word, weight / place++, Double::sum);
      }
      weight = 1;
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * When the first article came that tells, after a quiet while, mostly in rare words the story did
   * not have; else when one did before.
   */
  private static @Nullable Instant reopened(
      List<Article> articles, Map<String, String> copies, Story before) {
    Set<String> ids = new HashSet<>();
    before.members().forEach(member -> ids.add(member.article()));
    List<Article> late =
        articles.stream()
            .filter(a -> !ids.contains(a.id()) && !copies.containsKey(a.id()))
            .filter(a -> Duration.between(before.time(), a.time()).compareTo(QUIET) >= 0)
            .toList();
    if (late.isEmpty()) { // to read all of it costs more than the rest of a story
      return before.reopened();
    }
    Set<String> known = new HashSet<>();
    articles.stream().filter(a -> ids.contains(a.id())).forEach(a -> known.addAll(stems(a)));
    return late.stream()
        .filter(a -> newShare(a, known) >= NEW_SHARE)
        .map(Article::firstSeen)
        .min(Comparator.naturalOrder())
        .orElse(before.reopened());
  }

  private static Set<String> stems(Article article) {
    return Terms.stems(article.title() + "\n" + article.text());
  }

  private static double newShare(Article article, Set<String> known) {
    double all = 0;
    double fresh = 0;
    for (String stem : stems(article)) {
      double idf = Vocabulary.idf(stem);
      all += idf;
      fresh += known.contains(stem) ? 0 : idf;
    }
    return all == 0 ? 0 : fresh / all;
  }
}
