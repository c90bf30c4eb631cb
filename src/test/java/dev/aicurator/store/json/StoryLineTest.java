package dev.aicurator.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.store.time.Stamp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The quick reading of a story record agrees with the reading by name, or leaves it alone. */
class StoryLineTest {
  private static final Stamp STAMP = new Stamp("2026-11-24T12:34:59.123Z/0001", "node1", 7);
  private static final Instant TIME = Instant.parse("2026-11-24T09:12:00.123456789Z");
  private static final String ODD = "a \"b\" \\ / \b\f\n\r\t \u0001 é 漢 😀 ]}{[,\":";

  private static Story.Member member(@Nullable String more, List<String> authors) {
    return new Story.Member(
        "qk7aaaaaaaa", "src", ODD, "owner", ODD, more, authors, TIME, TIME, 812, more, more, more);
  }

  private static Story story(Card card, List<String> names, Story.Member... members) {
    return new Story("qk7aaaaaaaa", List.of(members), names, names, 0.875, true, TIME, TIME, card)
        .withNovelty(375);
  }

  private static Story full() {
    Sentence odd = new Sentence(ODD, "qk7aaaaaaaa", 3, 14, 159);
    List<Sentence> many = List.of(odd, new Sentence("[1] \\\"", "qk7aaaaaaab", -1, 0, 5));
    Card.By by = new Card.By("model", ODD, TIME);
    Card card = new Card(ODD, many.get(1), many, many, many, true, "en", by);
    return story(card, List.of(ODD, "x"), member(ODD, List.of(ODD, "y")), member(null, List.of()));
  }

  private static Story bare() {
    Card.By by = new Card.By("extractive", null, TIME);
    Card card = new Card("", null, List.of(), List.of(), List.of(), false, null, by);
    Story.Member member = member(null, List.of());
    return new Story(
        "qk7aaaaaaaa", List.of(member), List.of(), List.of(), 0, false, null, TIME, card);
  }

  private static byte[] line(Story story) {
    byte[] line = StoryJson.line(story, STAMP);
    return Arrays.copyOf(line, line.length - 1);
  }

  @Test
  void readsWhatIsWritten() {
    for (Story story : List.of(full(), bare())) {
      byte[] line = line(story);
      assertThat(new StoryLine(line).story()).isEqualTo(story);
      assertThat(StoryJson.read(Rec.parse(line))).isEqualTo(story);
    }
  }

  @Test
  void leavesOtherFormsToTheReadingByName() {
    String line = new String(line(full()), StandardCharsets.UTF_8);
    for (String other :
        List.of(
            line.replace("{\"id\":", "{ \"id\":"),
            line.replace("\"seq\":7", "\"seq\":7,\"new\":[1]"),
            line.replace(",\"ai\":true", ",\"ai\":false"),
            line.replace("\"words\":812", "\"words\":8.12e2"),
            line.replace("\"thin\":true,", "\"thin\":true,\"tone\":{},"),
            line.replace("\"relevance\":0.875", "\"relevance\":\"0.875\""),
            line.replaceFirst("\"node\":\"node1\",", ""),
            line + " ")) {
      assertThat(other).isNotEqualTo(line);
      byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
      assertThat(new StoryLine(bytes).story()).as(other).isNull();
      assertThat(StoryJson.read(bytes)).isEqualTo(StoryJson.read(Rec.parse(bytes)));
    }
  }

  @Test
  void whatDoesNotSayWhenItWasReopenedWasReopenedWhenItChanged() {
    Story told = full();
    String line = new String(line(told), StandardCharsets.UTF_8);
    byte[] old = line.replaceFirst(",\"reopened\":\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8);
    assertThat(new String(old, StandardCharsets.UTF_8)).isNotEqualTo(line);
    assertThat(new StoryLine(old).story()).isEqualTo(told);
    assertThat(StoryJson.read(Rec.parse(old))).isEqualTo(told);
  }

  @Test
  void isNotMisledByATornLine() {
    byte[] line = line(full());
    for (int length = 0; length < line.length; length++) {
      assertThat(new StoryLine(Arrays.copyOf(line, length)).story()).isNull();
    }
  }

  @Test
  void readsEscapesOfOtherWriters() {
    String line = new String(line(bare()), StandardCharsets.UTF_8);
    String other = line.replace("\"headline\":\"\"", "\"headline\":\"\\u00e9\\/\\ud83d\\ude00\"");
    Story story = new StoryLine(other.getBytes(StandardCharsets.UTF_8)).story();
    assertThat(story).isNotNull();
    assertThat(story.card().headline()).isEqualTo("é/😀");
  }
}
