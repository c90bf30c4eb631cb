package dev.aicurator.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.app.fetch.Watcher;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Reply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a refresh does not depend on which server answers first. */
class AnswerOrderTest {
  private static final List<String> FEEDS = List.of("/quay", "/lark", "/tin");
  private static final String[] OPENINGS = {
    "Harrow AI gave away the weights of Fennel, its newest language model, on Tuesday morning.",
    "The weights of Fennel, a language model, were published by Harrow AI on Tuesday.",
    "Anyone may now download Fennel, the language model that Harrow AI opened on Tuesday."
  };
  private static final String REPORT =
      " Fennel has 40 billion parameters and was trained for eleven weeks on open text in nine"
          + " languages, the Harrow AI report says. Its licence allows commercial use of the model."
          + " Two universities tested the weights and found that Fennel answers as well as larger"
          + " models. Regulators in Lisbon want to read the safety report of Harrow AI first.";
  private static final String[] OTHERS = {
    "Chip maker Tollen will build a second plant for AI accelerators near Graz. The halls cost two"
        + " billion euros and open in twenty months. Analysts doubt that demand lasts so long.",
    "Parliament in Oslo outlawed deepfakes of candidates before elections. Chatbots must label"
        + " synthetic voices. Fines reach four percent of turnover, and nine officers watch over it.",
    "Robots of Velder picked strawberries for a whole season without a human. Growers in Almeria"
        + " paid by the kilo. The machine learning team showed how it learnt to see ripe fruit."
  };

  @TempDir Path folder;
  private final LoopbackServer server = new LoopbackServer();
  private final Map<String, CountDownLatch> mayAnswer = new HashMap<>();

  @AfterEach
  void close() {
    server.close();
  }

  private static String item(String guid, String title, int hour, String text) {
    return "<item><guid isPermaLink='false'>%s</guid><title>%s</title>".formatted(guid, title)
        + "<pubDate>Tue, 24 Nov 2026 %02d:00:00 GMT</pubDate>".formatted(hour)
        + "<description>%s</description></item>".formatted(text);
  }

  /** The first feed has the earliest report, and each has a story of its own. */
  private void serve() {
    for (int i = 0; i < FEEDS.size(); i++) {
      String own = OTHERS[i];
      String rss =
          "<rss version='2.0'><channel><title>Paper %d</title>".formatted(i)
              + item("fennel" + i, OPENINGS[i].substring(0, 50), 8 + i, OPENINGS[i] + REPORT)
              + item("own" + i, own.substring(0, own.indexOf('.')), 9, own)
              + "</channel></rss>";
      CountDownLatch gate = new CountDownLatch(1);
      mayAnswer.put(FEEDS.get(i), gate);
      server.on(FEEDS.get(i), Reply.rss(rss).holdAt(20, gate));
    }
  }

  /** Stores of each feed in turn, the next one answering when the last one is durable. */
  private List<Story> stories(List<String> order, Consumer<Home> whenFirstIsStored) {
    serve();
    try (Home home = new Home(folder.resolve(String.join("", order).replace("/", "-")))) {
      List<String> left = new ArrayList<>(order);
      Watcher watcher =
          new Watcher() {
            @Override
            public void stored(String source, int added, int updated) {
              assertThat(added).isEqualTo(2);
              if (left.size() == FEEDS.size() - 1) {
                whenFirstIsStored.accept(home);
              }
              next();
            }

            void next() {
              if (!left.isEmpty()) {
                mayAnswer.get(left.remove(0)).countDown();
              }
            }

            @Override
            public void started(int total) {
              next();
            }
          };
      List<String> targets = FEEDS.stream().map(server::url).toList();
      assertThat(home.curator.fetching().run(home.order(targets), watcher).failures()).isEmpty();
      return home.today().stream()
          .map(Item::story)
          .sorted(Comparator.comparing(Story::id))
          .toList();
    }
  }

  @Test
  void idsLeadsAndCardsAreThoseOfAnyOrder() {
    List<Story> first = stories(FEEDS, home -> {});
    assertThat(first).hasSize(4).anyMatch(story -> story.members().size() == 3);
    assertThat(stories(List.of("/tin", "/lark", "/quay"), home -> {})).isEqualTo(first);
    assertThat(stories(List.of("/lark", "/tin", "/quay"), home -> {})).isEqualTo(first);
  }

  @Test
  void whatWasSavedOnTheWayStaysSaved() {
    List<String> saved = new ArrayList<>();
    List<String> order = List.of("/tin", "/lark", "/quay");
    List<Story> stories =
        stories(
            order,
            home -> {
              Story early =
                  home.today().stream().map(Item::story).filter(this::isFennel).findFirst().get();
              saved.add(early.id());
              home.curator.marking().mark(List.of(early.id()), Marks.Kind.SAVED, true, "save");
            });
    Story fennel = stories.stream().filter(this::isFennel).findFirst().get();
    assertThat(fennel.id()).isNotEqualTo(saved.get(0));
    try (Home home = new Home(folder.resolve("-tin-lark-quay"))) {
      assertThat(home.today())
          .filteredOn(item -> item.marks().isSaved())
          .extracting(item -> item.story().id())
          .containsExactly(fennel.id());
      assertThat(home.curator.reading().stories(saved)).containsExactly(fennel);
    }
  }

  private boolean isFennel(Story story) {
    return story.lead().title().contains("Fennel");
  }
}
