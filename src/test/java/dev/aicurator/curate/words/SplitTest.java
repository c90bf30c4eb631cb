package dev.aicurator.curate.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Article;
import dev.aicurator.model.ArticleDraft;
import dev.aicurator.model.Sentence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static Article article(String paragraph) {
    Instant time = Instant.parse("2026-11-20T08:00:00Z");
    return ArticleDraft.of(time, "Otter", paragraph).guid("otter").article();
  }

  private static List<String> texts(String paragraph) {
    return Split.sentences(article(paragraph)).stream().skip(1).map(Sentence::text).toList();
  }

  @Test
  void aStarThatClosesElsewhereIsLeftOut() {
    assertThat(texts("*Otter is a kiln. It fires* bricks."))
        .containsExactly("Otter is a kiln.", "It fires* bricks.");
    assertThat(texts("*Otter* is a kiln.")).containsExactly("*Otter* is a kiln.");
    assertThat(texts("***")).isEmpty();
  }

  @Test
  void sentencesStandWhereTheySay() {
    Article otter = article("**Otter is a kiln. It is in Ghent.");
    String text = otter.page().blocks().get(0).text();
    for (Sentence s : Split.sentences(otter).stream().skip(1).toList()) {
      assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text());
    }
  }
}
