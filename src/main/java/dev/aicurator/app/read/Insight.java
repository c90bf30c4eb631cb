package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.keep.Keeping;
import dev.aicurator.curate.digest.TopicCounts;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.curate.why.Explanation;
import dev.aicurator.llm.card.ModelWriter;
import dev.aicurator.llm.gate.Gate;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Evidence;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.model.report.TopicCount;
import dev.aicurator.model.report.Why;
import dev.aicurator.net.kept.Kept;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a story is there, whether its card says what its articles say, what topics do. */
public final class Insight {
  private static final Duration DRY_RUN = Duration.ofDays(30);
  private final Desk desk;
  private final Reading reading;
  private final Keeping keeping;

  public Insight(Desk desk, Reading reading, Keeping keeping) {
    this.desk = desk;
    this.reading = reading;
    this.keeping = keeping;
  }

  /** Every decision on a story with its numbers. */
  public Why why(Story story) {
    StoryPage page = reading.ranked(story);
    return new Explanation(desk.relevance(), desk.rules(), desk.sources()::find)
        .of(page.item(), page.articles());
  }

  /** Stories by topic and day: this week and the one before. */
  public List<TopicCount> topics() {
    List<Story> stories =
        reading.between(desk.now().minus(Duration.ofDays(TopicCounts.DAYS + 1)), null).stream()
            .filter(Story::ai)
            .map(desk::tagged)
            .toList();
    return TopicCounts.of(stories, List.of(), desk.here().toLocalDate(), desk.zone());
  }

  /** The names of the topics there are. */
  public List<String> topicNames() {
    return desk.topics().names();
  }

  /** A rule the user wrote and how many stories of the last 30 days it holds for. */
  public record Held(String rule, int stories) {}

  /** What the user's rules would have done over the last 30 days. */
  public List<Held> rules() {
    Rules rules = desk.rules();
    List<Integer> counts =
        rules.dryRun(
            reading.between(desk.now().minus(DRY_RUN), null).stream().map(desk::tagged).toList());
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      held.add(new Held(desk.settings().rules().get(i).name(), counts.get(i)));
    }
    return held;
  }

  /** Checks each sentence of a card against the stored text and the kept copy; never a network. */
  public Evidence verify(Story story) {
    Card card = story.card();
    List<Evidence.Check> checks = new ArrayList<>();
    Checking checking = new Checking(story);
    if (card.dek() != null) {
      checks.add(checking.check("dek", card.dek()));
    }
    card.whyItMatters().forEach(s -> checks.add(checking.check("why", s)));
    card.keyPoints().forEach(s -> checks.add(checking.check("point", s)));
    card.details().forEach(s -> checks.add(checking.check("detail", s)));
    return new Evidence(story.id(), card.headline(), checks);
  }

  /** One verification: articles and copies are read once. */
  private final class Checking {
    private final Story story;
    private final Map<String, Optional<Article>> articles = new HashMap<>();
    private final Map<String, Optional<String>> copies = new HashMap<>();
    private @Nullable Gate gate;

    Checking(Story story) {
      this.story = story;
    }

    Evidence.Check check(String part, Sentence sentence) {
      Article article =
          articles.computeIfAbsent(sentence.article(), desk.store()::article).orElse(null);
      return new Evidence.Check(part, sentence, verdict(sentence, article));
    }

    private Evidence.Verdict verdict(Sentence sentence, @Nullable Article article) {
      String slice = article == null ? null : slice(sentence, article);
      if (article == null || slice == null || !isBorneOut(sentence, slice)) {
        return Evidence.Verdict.NOT_IN_TEXT;
      }
      Optional<String> copy = copies.computeIfAbsent(article.id(), id -> copy(article));
      if (copy.isEmpty()) {
        return Evidence.Verdict.IN_TEXT;
      }
      return copy.get().contains(squeezed(slice))
          ? Evidence.Verdict.IN_COPY
          : Evidence.Verdict.NOT_IN_COPY;
    }

    /** Verbatim, or a model's own words that still pass the gate with the passage they point at. */
    private boolean isBorneOut(Sentence sentence, String slice) {
      if (sentence.text().equals(slice) || !story.card().by().kind().equals(ModelWriter.KIND)) {
        return sentence.text().equals(slice);
      }
      if (gate == null) {
        gate =
            new Gate(
                story.members().stream()
                    .flatMap(member -> desk.store().article(member.article()).stream())
                    .toList());
      }
      return gate.holds(sentence);
    }

    /** All that the copy the article was read from says, white space collapsed. */
    private Optional<String> copy(Article article) {
      if (article.kept() == null) {
        return Optional.empty();
      }
      for (Kept kept : keeping.versions(article)) {
        if (kept.digest().equals(article.kept())) {
          return keeping.everything(kept).map(Insight::squeezed);
        }
      }
      return Optional.empty();
    }
  }

  private static @Nullable String slice(Sentence s, Article article) {
    String text =
        switch (s.block()) {
          case Sentence.TITLE -> article.page().title();
          case Sentence.DEK -> article.page().dek();
          default -> block(article.page().blocks(), s.block());
        };
    if (text == null || s.start() < 0 || s.start() > s.end() || s.end() > text.length()) {
      return null;
    }
    return text.substring(s.start(), s.end());
  }

  private static @Nullable String block(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() ? blocks.get(at).text() : null;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
