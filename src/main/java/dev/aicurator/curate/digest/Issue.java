package dev.aicurator.curate.digest;

import dev.aicurator.curate.rank.Minutes;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and arranges the stories of one issue. What earlier issues told is known by the ids of
 * the articles, which survive that stories merge and split: a story of which nothing was told is
 * new, one of which all was told is left out, any other is a follow-up and carries only sentences
 * of the articles not told yet, or is left out where these add nothing.
 */
public final class Issue {
  private static final String NO_TOPIC = "other";
  private final Set<String> before;
  private final Archive archive;

  private Issue(Set<String> before, Archive archive) {
    this.before = before;
    this.archive = archive;
  }

  /**
   * How much is told; 0 for no bound.
   *
   * @param top how many stories
   * @param minutes how long the issue takes to read, at 230 words a minute; the first story always
   *     fits, and one that does not fit is passed over
   */
  public record Options(int top, int minutes) {
    public static final Options ALL = new Options(0, 0);
  }

  /**
   * Where an issue looks things up.
   *
   * @param articles a stored article with its text; asked for the articles of follow-ups only
   * @param comments of a story id; empty lists where none are wanted
   */
  public record Archive(
      Function<String, Optional<Article>> articles, Function<String, List<Comment>> comments) {}

  /**
   * The sections of one issue, the topic of the best story first, in each the best story first.
   *
   * @param ranked best first, without what is muted
   * @param before ids of the articles that earlier issues told
   */
  public static List<Digest.Section> sections(
      List<Item> ranked, Set<String> before, Options options, Archive archive) {
    return byTopic(new Issue(before, archive).chosen(ranked, options));
  }

  /** The ids to remember once the issue is out: every article of every story in it. */
  public static Set<String> told(List<Digest.Section> sections) {
    Set<String> ids = new TreeSet<>();
    sections.stream()
        .flatMap(section -> section.stories().stream())
        .flatMap(told -> told.item().story().members().stream())
        .forEach(member -> ids.add(member.article()));
    return ids;
  }

  private List<Digest.Told> chosen(List<Item> ranked, Options options) {
    List<Digest.Told> chosen = new ArrayList<>();
    double left = options.minutes() > 0 ? options.minutes() : Double.MAX_VALUE;
    for (Item item : ranked) {
      if (options.top() > 0 && chosen.size() >= options.top()) {
        break;
      }
      Digest.Told told = tell(item);
      if (told != null) {
        double cost = Minutes.of(words(told));
        if (cost <= left || chosen.isEmpty()) {
          chosen.add(told);
          left -= cost;
        }
      }
    }
    return chosen;
  }

  private Digest.@Nullable Told tell(Item item) {
    Story story = item.story();
    List<Story.Member> fresh =
        story.members().stream().filter(m -> !before.contains(m.article())).toList();
    if (fresh.size() == story.members().size()) {
      return new Digest.Told(item, false, List.of(), archive.comments().apply(story.id()));
    }
    List<Sentence> news = news(story, fresh);
    return news.isEmpty()
        ? null
        : new Digest.Told(item, true, news, archive.comments().apply(story.id()));
  }

  private List<Sentence> news(Story story, List<Story.Member> fresh) {
    List<Article> added = articles(fresh.stream().filter(m -> m.copyOf() == null));
    if (added.isEmpty()) {
      return List.of();
    }
    List<Article> known =
        articles(story.members().stream().filter(m -> before.contains(m.article())));
    return News.of(added, known, News.MOST);
  }

  private List<Article> articles(Stream<Story.Member> members) {
    return members.flatMap(member -> archive.articles().apply(member.article()).stream()).toList();
  }

  private static int words(Digest.Told told) {
    Card card = told.item().story().card();
    Stream<Sentence> said =
        told.followUp()
            ? told.news().stream()
            : Stream.of(card.whyItMatters(), card.keyPoints(), card.details())
                .flatMap(List::stream);
    int dek = card.dek() == null || told.followUp() ? 0 : Tokens.count(card.dek().text());
    return Tokens.count(card.headline()) + dek + said.mapToInt(s -> Tokens.count(s.text())).sum();
  }

  private static List<Digest.Section> byTopic(List<Digest.Told> chosen) {
    Map<String, List<Digest.Told>> topics = new LinkedHashMap<>();
    for (Digest.Told told : chosen) {
      List<String> of = told.item().story().topics();
      topics.computeIfAbsent(of.isEmpty() ? NO_TOPIC : of.get(0), t -> new ArrayList<>()).add(told);
    }
    return topics.entrySet().stream()
        .map(e -> new Digest.Section(e.getKey(), e.getValue()))
        .toList();
  }
}
