package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Card;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Page;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles, stories and groupings made up for the tests of this room. */
final class Sample {
  static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Sample() {}

  static Store open(Path home) {
    return Store.open(home.resolve("store"), home.resolve("state"), CLOCK);
  }

  static Article article(String source, String guid, String time) {
    return article(source, guid, time, "Title of " + guid, "Text of " + guid + ".");
  }

  static Article article(String source, String guid, String time, String title, String text) {
    Instant at = Instant.parse(time);
    Page page =
        new Page(
            title,
            null,
            List.of("An Author"),
            at,
            null,
            "Site é ✓ 😀",
            "en",
            null,
            null,
            null,
            null,
            Page.Status.OK,
            List.of(
                new Block(
                    Block.Kind.PARAGRAPH,
                    0,
                    text,
                    List.of(new Block.Link(0, 4, "https://example.org/x"))),
                new Block(Block.Kind.HEADING, 2, "Heading", List.of())));
    return new Article(
        Ids.of(Ids.utcDay(at), source, guid),
        source,
        "The " + source,
        guid,
        "https://example.org/" + guid,
        at,
        NOW,
        List.of("ai"),
        "https://example.org/c/" + guid,
        3,
        null,
        page);
  }

  static Story story(String id, List<Article> articles) {
    List<Story.Member> members = articles.stream().map(Sample::member).toList();
    Article lead = articles.get(0);
    Sentence said =
        new Sentence(lead.page().blocks().get(0).text(), lead.id(), 0, 0, lead.text().length());
    Card card =
        new Card(
            lead.title(),
            said,
            List.of(said),
            List.of(),
            List.of(said),
            false,
            "en",
            new Card.By("extractive", null, NOW));
    return new Story(
        id,
        members,
        List.of("models"),
        List.of("Lab"),
        0.75,
        true,
        articles.size() > 1 ? NOW : null,
        NOW,
        card);
  }

  static Story.Member member(Article a) {
    return new Story.Member(
        a.id(),
        a.source(),
        a.sourceTitle(),
        "owner",
        a.title(),
        a.url(),
        List.of(),
        a.time(),
        a.firstSeen(),
        10,
        null,
        null,
        null);
  }

  /** Articles whose titles begin with the same word tell one story. */
  static List<Story> byFirstWord(List<Article> fresh, Recent recent) {
    Map<String, Story> there = new LinkedHashMap<>();
    recent.stories().forEach(s -> there.put(word(s.lead().title()), s));
    Map<String, List<Article>> groups = new LinkedHashMap<>();
    fresh.stream()
        .sorted(java.util.Comparator.comparing(Article::time).thenComparing(Article::id))
        .forEach(a -> groups.computeIfAbsent(word(a.title()), w -> new ArrayList<>()).add(a));
    List<Story> changed = new ArrayList<>();
    groups.forEach(
        (word, articles) -> {
          Story old = there.get(word);
          Map<String, Article> all = new LinkedHashMap<>();
          if (old != null) {
            old.members()
                .forEach(
                    m -> all.put(m.article(), recent.article().apply(m.article()).orElseThrow()));
          }
          articles.forEach(a -> all.put(a.id(), a));
          String id = old != null ? old.id() : articles.get(0).id();
          changed.add(story(id, List.copyOf(all.values())));
        });
    return changed;
  }

  /** Every article its own story. */
  static List<Story> alone(List<Article> fresh, Recent recent) {
    return fresh.stream().map(a -> story(a.id(), List.of(a))).toList();
  }

  private static String word(String title) {
    return title.split(" ", 2)[0];
  }

  static Source source(String slug) {
    return new Source(
        slug, "The " + slug, "https://example.org/" + slug, "lab", null, slug, true, true);
  }
}
