package dev.aicurator.feed.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.feed.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Subscription lists: OPML and the urls file of newsboat. */
class ListsTest {
  @Test
  void opml() {
    String text =
        "<?xml version='1.0'?><opml version='2.0'><body><outline text='Tech'><outline title='AI &amp; co'"
            + " xmlUrl='https://a.example/feed' htmlUrl='https://a.example/'/></outline>"
            + "<outline text='Flat' xmlUrl='https://b.example/f' category='/News/AI,x'/></body></opml>";
    assertThat(Opml.read(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Outline("AI & co", "https://a.example/feed", "https://a.example/", List.of("Tech")),
            new Outline("Flat", "https://b.example/f", null, List.of("News", "AI")));
  }

  @Test
  void whatIsWrittenIsRead() {
    Source source =
        new Source("a", "A \"<&>\" b", "https://a.example/?x=1&y=2", "lab", null, "a", true, true);
    String written = Opml.write("Mine & yours", List.of(source));
    assertThat(Opml.read(written.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(
            new Outline("A \"<&>\" b", "https://a.example/?x=1&y=2", null, List.of("lab")));
  }

  @Test
  void noOpmlHasNoOutlines() {
    assertThat(Opml.read("nothing".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(Opml.read("<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void newsboat() {
    String urls =
        "\ufeff# mine\n#https://old.example/feed\nhttps://a.example/feed ai \"deep learning\" \"~The A\"\n\n"
            + "\"exec:~/bin/gen --x \\\"y\\\"\" !\nfilter:~/bin/f:https://b.example/f\n"
            + "\"query:All:unread = \\\"yes\\\"\"\n";
    assertThat(NewsboatUrls.read(urls))
        .containsExactly(
            new Outline("The A", "https://a.example/feed", null, List.of("ai", "deep learning")),
            new Outline("exec:~/bin/gen --x \"y\"", "exec:~/bin/gen --x \"y\"", null, List.of()),
            new Outline(
                "filter:~/bin/f:https://b.example/f",
                "filter:~/bin/f:https://b.example/f",
                null,
                List.of()));
  }
}
