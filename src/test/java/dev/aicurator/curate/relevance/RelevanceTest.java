package dev.aicurator.curate.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.feed.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {
  private final Relevance relevance = Relevance.builtIn();

  private Judgement judge(String title) {
    return relevance.judge(title, null, List.of(), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OpenAI ships a smaller model for phones",
        "Why A.I. needs so much water",
        "A robotaxi blocks the tram for an hour",
        "Claude learns to read spreadsheets",
        "Kimi K3 tops the coding leaderboard",
        "L'intelligence artificielle entre au lycée",
        "生成AIの規制案",
        "Fine-tuning small language models on a laptop",
        "Prompting tips for office workers",
        "Few-shot prompting explained"
      })
  void takesNewsOfArtificialIntelligence(String title) {
    assertThat(judge(title).ai()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CBP agents stop a lorry at the border",
        "Travel agents see record bookings",
        "Utilities wait two years for solid-state transformers",
        "Claude Monet's garden opens for the spring",
        "The Gemini telescope sees a comet",
        "Air India orders more jets",
        "The best robot vacuum of the year",
        "He said the rain in Maine will stay",
        "Storm closes the harbour, prompting the evacuation of 3,000",
        ""
      })
  void leavesWhatOnlySoundsLikeIt(String title) {
    assertThat(judge(title).ai()).isFalse();
  }

  @Test
  void aSourceThatIsAllAiSkipsTheGate() {
    Source lab =
        new Source("lab", "Lab", "https://lab.example/", "lab", "models", "Lab", true, true);
    Judgement judgement = relevance.judge("Our summer update", null, List.of(), lab);
    assertThat(judgement.ai()).isTrue();
    assertThat(judgement.topics()).first().isEqualTo("models");
  }

  @Test
  void reasonsAddUpToTheScore() {
    Judgement judgement = judge("Anthropic sues over an AI chip ban");
    double sum = judgement.reasons().stream().mapToDouble(Judgement.Reason::weight).sum() - 2;
    assertThat(judgement.score()).isCloseTo(1 / (1 + Math.exp(-sum)), within());
    assertThat(judgement.entities()).contains("Anthropic");
    assertThat(judgement.reasons()).extracting(Judgement.Reason::term).contains("AI");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void theBodyDecidesWhereTheTitleIsSilent() {
    String body = "The language model was trained with reinforcement learning on public data. ";
    assertThat(relevance.judge("Monday notes", body.repeat(5), List.of(), null).ai()).isTrue();
    String passing = "The mayor opened the new bridge over the river on Sunday morning. ";
    assertThat(relevance.judge("Monday notes", passing.repeat(40) + "AI.", List.of(), null).ai())
        .isFalse();
  }

  @Test
  void hostileTextIsBoundedAndHarmless() {
    String junk = "\uD800\u0000{}[]<script>\t".repeat(200_000);
    assertThat(relevance.judge(junk, junk, List.of("", "cs.LG"), null).ai()).isTrue();
  }

  @Test
  void theUserAddsRemovesAndRenamesTopics() {
    Relevance edited =
        relevance.withTopics(
            new TopicEdits(
                java.util.Map.of("trams", List.of("tram", "light rail")),
                java.util.Set.of("society"),
                java.util.Map.of("robotics", "robots")));
    assertThat(edited.judge("A robotaxi blocks the tram", null, List.of(), null).topics())
        .contains("trams", "robots")
        .doesNotContain("robotics", "society");
  }

  @Test
  void topicsAreOfTheTwelve() {
    assertThat(judge("Waymo robotaxi crash draws a lawsuit").topics())
        .isNotEmpty()
        .isSubsetOf(Topics.ALL)
        .first()
        .isEqualTo("robotics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Groq raises $900 million from Gulf funds                        | business
          Groq tapes out its third chip                                   | hardware
          Commerce bans Groq from selling to China                        | policy
          Claude Code learns to review pull requests                      | tools
          Claude was hacked through a poisoned calendar invitation        | safety
          Qwen 4 weights are out under the Apache license                 | open-source
          PruneNet: Towards Adaptive Token Pruning for Vision Transformers| research
          AI agents now remember what you told them                       | agents
          GPT-6 mini beats Gemini 4 Flash                                 | models
          ChatGPT can now order groceries from your phone                 | products
          Teachers mourn the essay as ChatGPT writes homework             | society
          """)
  void theTopicIsWhatHappensAndNotOnlyToWhom(String title, String topic) {
    assertThat(judge(title).topics()).first().isEqualTo(topic);
  }

  @Test
  void aSurnameMakesANameAPersons() {
    assertThat(judge("Claude Bernardin wins the cup in Lyon").ai()).isFalse();
    assertThat(judge("Claude wins the cup in Lyon").ai()).isTrue();
    assertThat(judge("How Claude Learned to Count Beans in Public").ai()).isTrue();
  }

  @Test
  void thePaperBehindAHeadlineSaysNothing() {
    String title = "OpenAI raises $9 billion in debt";
    assertThat(judge(title + " (Ann Oak/Security Policy Court Journal)").topics())
        .isEqualTo(judge(title).topics())
        .first()
        .isEqualTo("business");
  }

  @Test
  void contextTakesBackOnlyWhatStandsNearIt() {
    String quiet = "The day was long and nobody spoke. ".repeat(10);
    String text = "Claude answered the doctor at once. " + quiet + "The garden was green.";
    assertThat(relevance.judge("Notes", text, List.of(), null).entities()).contains("Claude");
    assertThat(relevance.judge("Notes", "Claude planted a garden.", List.of(), null).entities())
        .doesNotContain("Claude");
  }

  @Test
  void theTextDecidesTheTopicWhereTheTitleIsSilent() {
    String title = "What DeepMind did on Monday";
    String text = "The company raised funding from investors at a higher valuation. ";
    assertThat(judge(title).topics()).first().isNotEqualTo("business");
    assertThat(relevance.judge(title, text.repeat(3), List.of(), null).topics())
        .first()
        .isEqualTo("business");
  }

  @Test
  void theSectionOfAFeedLeansOnTheTopic() {
    String title = "What DeepMind did on Monday";
    List<String> sections = List.of("Funding", "Startups", "Venture");
    assertThat(relevance.judge(title, null, sections, null).topics()).contains("business");
    assertThat(judge(title).topics()).doesNotContain("business");
  }

  @ParameterizedTest
  @CsvSource({
    "Kokotajlo publishes a new forecast, Daniel Kokotajlo",
    "Nano Banana draws maps, Nano Banana",
    "FieldAI maps a mine, FieldAI",
    "Hailuo now makes two minutes of video, MiniMax"
  })
  void namesAreKnownByTheirAliases(String title, String entity) {
    assertThat(judge(title).entities()).contains(entity);
  }
}
