package dev.aicurator.curate.digest;

import static dev.aicurator.curate.digest.Stories.article;
import static dev.aicurator.curate.digest.Stories.item;
import static dev.aicurator.curate.digest.Stories.member;
import static dev.aicurator.curate.digest.Stories.story;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.model.report.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueTest {
  private static final Article FIRST =
      article(
          "a1",
          "Orbital Labs releases Heron 2",
          "Orbital Labs on Monday released Heron 2, an open-weight language model for clinics.",
          "Heron 2 has 14 billion parameters and runs on a single graphics card.");
  private static final Article LATER =
      article(
          "a2",
          "Regulator halts Heron 2 over leaked records",
          "Orbital Labs on Monday released Heron 2, an open-weight language model for clinics.",
          "The Portuguese data authority ordered hospitals to stop using the Heron 2 model after"
              + " patient files were found in its answers.",
          "She also said an inquiry would follow.");
  private static final Map<String, Article> STORED = Map.of("a1", FIRST, "a2", LATER);
  private static final Issue.Archive ARCHIVE =
      new Issue.Archive(id -> Optional.ofNullable(STORED.get(id)), id -> List.of());

  private static List<Item> items() {
    return List.of(
        item(1, story("s1", "models", member("a1", FIRST.title()), member("a2", LATER.title()))),
        item(2, story("s2", "policy", member("b1", "A law passes"))),
        item(3, story("s3", "models", member("c1", "A second model"))),
        item(4, story("s4", "", member("d1", "No topic is certain"))));
  }

  private static List<String> ids(List<Digest.Section> sections) {
    return sections.stream()
        .flatMap(s -> s.stories().stream())
        .map(t -> t.item().story().id())
        .toList();
  }

  @Test
  void sectionsFollowTheBestStoryOfTheirTopic() {
    List<Digest.Section> sections = Issue.sections(items(), Set.of(), Issue.Options.ALL, ARCHIVE);
    assertThat(sections)
        .extracting(Digest.Section::topic)
        .containsExactly("models", "policy", "other");
    assertThat(ids(sections)).containsExactly("s1", "s3", "s2", "s4");
    assertThat(Issue.told(sections)).containsExactly("a1", "a2", "b1", "c1", "d1");
  }

  @Test
  void whatWasToldIsNotToldAgain() {
    Set<String> told = Issue.told(Issue.sections(items(), Set.of(), Issue.Options.ALL, ARCHIVE));
    assertThat(Issue.sections(items(), told, Issue.Options.ALL, ARCHIVE)).isEmpty();
  }

  @Test
  void followUpsCarryOnlyWhatIsNew() {
    List<Digest.Section> sections =
        Issue.sections(items(), Set.of("a1", "b1"), new Issue.Options(1, 0), ARCHIVE);
    Digest.Told told = sections.get(0).stories().get(0);
    assertThat(told.followUp()).isTrue();
    assertThat(told.news())
        .extracting(Sentence::text)
        .containsExactly(LATER.page().blocks().get(1).text());
    assertThat(told.news()).extracting(Sentence::article).containsOnly("a2");
    assertThat(told.newsFrom()).extracting(Story.Member::article).containsExactly("a2");
  }

  @Test
  void aLaterArticleThatAddsNothingIsNoFollowUp() {
    Item same =
        item(1, story("s1", "models", member("a1", FIRST.title()), member("a3", "Heron 2 is out")));
    Article again = article("a3", "Heron 2 is out", FIRST.page().blocks().get(0).text());
    Issue.Archive archive =
        new Issue.Archive(id -> Optional.of(id.equals("a3") ? again : FIRST), id -> List.of());
    assertThat(Issue.sections(List.of(same), Set.of("a1"), Issue.Options.ALL, archive)).isEmpty();
  }

  @Test
  void aBudgetTakesTheFirstAndWhatFits() {
    assertThat(ids(Issue.sections(items(), Set.of(), new Issue.Options(2, 0), ARCHIVE)))
        .containsExactly("s1", "s2");
    assertThat(ids(Issue.sections(items(), Set.of(), new Issue.Options(0, 1), ARCHIVE)))
        .hasSizeBetween(1, 4);
  }
}
