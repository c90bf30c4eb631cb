package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.Card;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;

/** A made-up list and texts for it. */
public final class Shelves {
  public static final Instant NOW = Instant.parse("2026-11-24T18:30:00Z");
  private static final List<String> TITLES =
      List.of(
          "Northlight’s Fennec 2 reads whole code bases and runs on a laptop",
          "Osterlund’s chip runs a 30-billion model without a fan",
          "模型压缩的新方法让手机也能运行长上下文的推理任务并且节省一半的内存",
          "👩‍🔬 Lab notebooks: models read the numbers 🔢 and miss the units",
          "Rules",
          "Auditors find that long chats wear down refusals, and say what to do about it at once");

  private Shelves() {}

  public static Shelf today() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < TITLES.size(); i++) {
      items.add(item(i, i % 3 == 1 ? read() : i == 0 ? saved() : Marks.NONE));
    }
    return Shelf.of(Shelf.Kind.TODAY, "", items);
  }

  static Shelf of(int stories) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      items.add(item(i, Marks.NONE));
    }
    return Shelf.of(Shelf.Kind.TODAY, "", items);
  }

  static Marks read() {
    return new Marks(null, null, NOW, 0);
  }

  static Marks saved() {
    return new Marks(NOW, NOW, null, 12);
  }

  static Item item(int n, Marks marks) {
    String id = id(n);
    String title = TITLES.get(n % TITLES.size());
    List<Story.Member> members = new ArrayList<>();
    for (int i = 0; i <= n % 2; i++) {
      members.add(member(id, "Source " + i, title, NOW.minus(Duration.ofHours(n * 3L + 1))));
    }
    Sentence dek = new Sentence("What is to be known of it in one line, " + n + ".", id, 0, 0, 9);
    Card card =
        new Card(
            title,
            dek,
            List.of(),
            List.of(),
            List.of(),
            false,
            "en",
            new Card.By("extractive", null, NOW));
    Story story =
        new Story(
            id, members, List.of("models"), List.of(), 1, true, n == 1 ? NOW : null, NOW, card);
    return new Item(n + 1, id.substring(0, 6), story, marks, 1, List.of());
  }

  static String id(int n) {
    return "r8r0000" + (1000 + n);
  }

  private static Story.Member member(String id, String source, String title, Instant at) {
    return new Story.Member(
        id,
        source,
        source,
        source,
        title,
        "https://x.example/" + id,
        List.of(),
        at,
        at,
        100,
        null,
        null,
        null);
  }

  /** A text of numbered lines. */
  static Doc doc(Doc.Kind kind, String story, int lines) {
    List<AttributedString> all = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      all.add(new AttributedString("  line " + i + " of " + kind.name().toLowerCase(Locale.ROOT)));
    }
    List<Doc.Anchor> anchors =
        kind == Doc.Kind.COMMENTS
            ? List.of(new Doc.Anchor("c1", 0), new Doc.Anchor("c2", lines - 1))
            : List.of();
    return Doc.of(kind, story, all, anchors);
  }
}
