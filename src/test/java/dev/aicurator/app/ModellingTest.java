package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.app.ask.Asking;
import dev.aicurator.app.ask.Modelling;
import dev.aicurator.llm.server.ModelSettings;
import dev.aicurator.llm.server.Servers;
import dev.aicurator.model.Card;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model a person chose in config.toml, from the file to the stored card. */
class ModellingTest {
  private static final String TRUE = "Heron 3 was trained on 19 trillion tokens over eleven weeks.";
  private static final String DRAFT =
      """
      {"dek":"Larkmoor released the weights of Heron 3.",
       "why_it_matters":["Heron 3 costs about half as much to run as its predecessor."],
       "key_points":["%s","Larkmoor sold itself to Mars for 900 dollars.",
         "The model has 34 billion parameters."],
       "details":["%s"]}
      """
          .formatted(TRUE, TRUE);
  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();

  @AfterEach
  void close() {
    server.close();
  }

  private void choose(int cards) throws Exception {
    Files.writeString(
        folder.resolve("config.toml"),
        "[model]\nkind = \"openai\"\nname = \"tiny\"\nurl = \""
            + server.url("/v1")
            + "\"\ncards = "
            + cards
            + "\n");
  }

  @Test
  void nothingIsSentWithoutAChoice() throws Exception {
    try (Home home = new Home(folder).withSample()) {
      assertThat(home.curator.models().chosen()).isNull();
      assertThat(home.curator.models().write()).isEqualTo(Modelling.Written.NOTHING);
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void noCardsAreNone() throws Exception {
    choose(0);
    try (Home home = new Home(folder).withSample()) {
      assertThat(home.curator.models().estimate().stories()).isZero();
      assertThat(home.curator.models().write()).isEqualTo(Modelling.Written.NOTHING);
    }
  }

  @Test
  void rewritesTheBestOfTheDayAndKeepsWhatIsTrue() throws Exception {
    choose(2);
    server.on("/v1/chat/completions", Servers.whole(ModelSettings.Kind.OPENAI, DRAFT));
    try (Home home = new Home(folder).withSample()) {
      Modelling.Cost cost = home.curator.models().estimate();
      assertThat(cost.stories()).isEqualTo(2);
      assertThat(server.requests()).isEmpty();
      Modelling.Written written = home.curator.models().write();
      assertThat(written.replaced()).isPositive();
      Story heron =
          home.today().stream()
              .map(Item::story)
              .filter(s -> s.card().by().kind().equals("model"))
              .findFirst()
              .orElseThrow();
      assertThat(heron.card().by().model()).isEqualTo("tiny");
      assertThat(Card.paragraph(heron.card().keyPoints()))
          .contains("19 trillion")
          .doesNotContain("Mars");
      assertThat(home.curator.insight().verify(heron).holds()).isTrue();
      int asked = server.requests().size();
      home.curator.models().write();
      assertThat(server.requests().size()).isLessThanOrEqualTo(asked + 1);
    }
  }

  @Test
  void aBrokenServerLeavesTheEmbeddedCardsMarked() throws Exception {
    choose(1);
    server.on("/v1/chat/completions", Reply.of(401, "no"));
    try (Home home = new Home(folder).withSample()) {
      String before = Card.paragraph(home.today().get(0).story().card().keyPoints());
      Modelling.Written written = home.curator.models().write();
      assertThat(written.faults()).hasSize(1);
      Card card = home.today().get(0).story().card();
      assertThat(card.by().kind()).isEqualTo("fallback");
      assertThat(Card.paragraph(card.keyPoints())).isEqualTo(before);
      List<String> heard = new CopyOnWriteArrayList<>();
      Conversation talk =
          home.curator
              .asking()
              .ask("How much memory does Heron 3 need?", Asking.Bounds.NONE, true, heard::add);
      assertThat(talk.by()).isEqualTo("extractive");
      assertThat(talk.answer().text()).contains("48 GB");
    }
  }
}
