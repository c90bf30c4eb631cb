package dev.aicurator.view;

import dev.aicurator.model.Block;
import dev.aicurator.model.Card;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Page;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Digest;
import dev.aicurator.model.report.Evidence;
import dev.aicurator.model.report.Found;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.Revision;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.model.report.TopicCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A made-up day of AI news: every record a view can be given. */
final class Edition {
  static final Instant NOW = Instant.parse("2026-11-24T18:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Edition() {}

  static List<Item> items() {
    return List.of(
        item(
            1,
            "r8rk3q7a2bc",
            fox(),
            marks("2026-11-24T17:02:00Z", "2026-11-24T17:03:00Z", null, 2)),
        item(2, "r8r0m4x9ttz", chip(), marks(null, null, "2026-11-24T12:00:00Z", 0)),
        item(3, "r8r7pdw2h5e", rules(), marks(null, null, null, 0)),
        item(4, "r8rz1kq8n0v", cjk(), marks("2026-11-24T09:00:00Z", null, null, 14)),
        item(5, "r8qc5yb3j6s", arabic(), marks(null, null, null, 0)),
        item(6, "r8q2v8g4w1d", emoji(), marks(null, "2026-11-24T09:00:00Z", null, 0)),
        item(7, "r8phh6n0r9k", thin(), marks(null, null, "2026-11-23T12:00:00Z", 0)));
  }

  static Item item(int number, String id, Story story, Marks marks) {
    Story named =
        new Story(
            id,
            story.members(),
            story.topics(),
            story.entities(),
            story.relevance(),
            story.ai(),
            story.reopened(),
            story.changed(),
            story.card());
    List<Item.Part> parts =
        List.of(
            new Item.Part("sources", 0.41 / number),
            new Item.Part("recency", 0.3),
            new Item.Part("authority", 0.125),
            new Item.Part("seen before", -0.05));
    double score = parts.stream().mapToDouble(Item.Part::value).sum();
    return new Item(number, id.substring(0, 6), named, marks, score, parts);
  }

  /** A story of one article with nothing but what is said. */
  static Item plain(String title, String source, String url, String text) {
    Story.Member member = member("r8r00000001", source, title, url, "2026-11-24T10:00:00Z");
    Card card =
        new Card(
            title,
            said(text),
            List.of(said(text)),
            List.of(said(text)),
            List.of(said(text)),
            false,
            "en",
            new Card.By("extractive", null, NOW));
    Story story =
        new Story(
            "r8r00000001", List.of(member), List.of("models"), List.of(), 1, true, null, NOW, card);
    return item(1, "r8r00000001", story, Marks.NONE);
  }

  private static Story fox() {
    List<Story.Member> members =
        List.of(
            member(
                "r8rk3q7a2bc",
                "Northlight Labs",
                "Introducing Fennec 2, a small model that reads whole code bases",
                "https://northlight.example/fennec-2",
                "2026-11-24T09:12:00Z"),
            member(
                "r8rk3q7a2bd",
                "The Ledger",
                "Northlight’s new model runs on a laptop and still beats last year’s giants",
                "https://ledger.example/tech/fennec",
                "2026-11-24T11:40:00Z"),
            member(
                "r8rk3q7a2be",
                "Machine Weekly",
                "Fennec 2: first impressions",
                "https://machineweekly.example/p/fennec-2",
                "2026-11-24T16:05:00Z"));
    Card card =
        new Card(
            "Northlight’s Fennec 2 reads whole code bases and runs on a laptop",
            said(
                "The 9-billion-parameter model takes two million tokens of context and needs"
                    + " 12 GB of memory."),
            List.of(
                said("Work that needed a rented cluster last spring now fits into a backpack."),
                said("It also moves the price of long context close to zero.")),
            List.of(
                said(
                    "Fennec 2 scores 71.4 on the RepoQuest benchmark, four points above the much"
                        + " larger Fennec 1."),
                said("The weights are published under a licence that allows commercial use."),
                said(
                    "Northlight trained it on 14 trillion tokens, a third of them synthetic, and"
                        + " lists the sources it used.")),
            List.of(
                said(
                    "Northlight Labs released Fennec 2 on Tuesday, eleven months after its first"
                        + " model."),
                said(
                    "The company says the model was built around a sparse memory that keeps an"
                        + " index of everything it has read instead of the text itself."),
                said(
                    "Independent testers confirmed the memory figures but found that answers about"
                        + " very old commits were wrong in one case out of nine.")),
            false,
            "en",
            new Card.By("extractive", null, Instant.parse("2026-11-24T16:20:00Z")));
    return story(members, List.of("models", "open-source"), true, card);
  }

  private static Story chip() {
    return single(
        "Harbour Chips doubles output of its inference card as data centres wait nine months for"
            + " delivery",
        "Silicon Harbour Daily",
        "https://siliconharbour.example/2026/11/24/output",
        "2026-11-24T07:45:00Z",
        "hardware");
  }

  private static Story rules() {
    Story.Member lead =
        member(
            "r8r7pdw2h5e",
            "Policy Desk",
            "Council agrees on audits for models above 10^26 operations",
            "https://policydesk.example/audits?ref=feed&x=1",
            "2026-11-24T18:21:00Z");
    Card card =
        new Card(
            lead.title(),
            said("Developers must open their training logs to an auditor of their choice."),
            List.of(said("The rule is the first to bind open models too.")),
            List.of(said("Audits start in March 2027.")),
            List.of(),
            false,
            "en",
            new Card.By("model", "gpt-oss-120b", NOW));
    return story(List.of(lead), List.of("policy"), false, card);
  }

  private static Story cjk() {
    return single(
        "北辰研究所发布开源语音模型，支持四十种方言的实时翻译",
        "人工智能日报",
        "https://rengong.example/a/1",
        "2026-11-24T08:30:00Z",
        "research");
  }

  private static Story arabic() {
    return single(
        "مختبر جديد في عمّان يدرّب نموذجًا للغة العربية",
        "أخبار التقنية",
        "https://tiqniya.example/n/7",
        "2026-11-22T08:30:00Z",
        "models");
  }

  private static Story emoji() {
    return single(
        "👩‍💻 Copilots at work: what 1️⃣0️⃣ teams learned in a year 🇨🇭 ☕️ (naïve café re\u0301sume\u0301)",
        "Field Notes 📓",
        "https://fieldnotes.example/",
        "2026-11-02T08:30:00Z",
        "tools");
  }

  private static Story thin() {
    Story.Member lead =
        member("r8phh6n0r9k", "Kurzmeldung", "Neues Labor in Graz", null, "2025-08-02T08:30:00Z");
    Card card =
        new Card(
            lead.title(),
            said("In Graz eröffnet ein Labor für Robotik."),
            List.of(),
            List.of(said("Die Eröffnung ist am Montag.")),
            List.of(),
            true,
            "de",
            new Card.By("extractive", null, NOW));
    return story(List.of(lead), List.of(), false, card);
  }

  private static Story single(String title, String source, String url, String at, String topic) {
    Story.Member lead = member("r8r0m4x9ttz", source, title, url, at);
    Card card =
        new Card(
            title,
            said("The report came this morning and was confirmed by two people."),
            List.of(said("Nobody had expected it before spring.")),
            List.of(said("It is the first of its kind."), said("More is to follow in December.")),
            List.of(said("The report came this morning.")),
            false,
            "en",
            new Card.By("extractive", null, NOW));
    return story(List.of(lead), List.of(topic), false, card);
  }

  private static Story story(
      List<Story.Member> members, List<String> topics, boolean update, Card card) {
    String id = members.get(0).article();
    return new Story(
        id, members, topics, List.of("Northlight"), 0.97, true, update ? NOW : null, NOW, card);
  }

  static Story.Member member(String id, String source, String title, String url, String at) {
    String slug = source.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new Story.Member(
        id,
        slug,
        source,
        slug,
        title,
        url,
        source.startsWith("Northlight") ? List.of("Mara Lindqvist") : List.of(),
        Instant.parse(at),
        Instant.parse(at).plusSeconds(300),
        640,
        url == null ? null : "sha256:00",
        source.startsWith("Northlight") ? "https://forum.example/t/812" : null,
        null);
  }

  static Sentence said(String text) {
    return new Sentence(text, "r8rk3q7a2bc", 2, 0, text.length());
  }

  private static Marks marks(String saved, String liked, String read, int comments) {
    return new Marks(at(saved), at(liked), at(read), comments);
  }

  private static Instant at(String text) {
    return text == null ? null : Instant.parse(text);
  }

  static List<Comment> comments() {
    return List.of(
        comment("c1", null, "ana", "Has anyone tried it on a monorepo?", "2026-11-24T10:00:00Z"),
        comment(
            "c2",
            "c1",
            "Björn",
            "Yes, on ours: 1.8 million lines.\nIndexing took six minutes on a four-year-old laptop,"
                + " and the answers were as good as with the old cluster.",
            "2026-11-24T12:10:00Z"),
        comment("c3", "c2", "ana", "Thanks! That settles it 🎉", "2026-11-24T17:45:00Z"),
        new Comment(
            "c4",
            "r8rk3q7a2bc",
            "c1",
            "zoe",
            "",
            Instant.parse("2026-11-24T13:00:00Z"),
            null,
            true),
        comment("c5", "c4", "li", "Why did you delete it?", "2026-11-24T13:30:00Z"),
        new Comment(
            "c6",
            "r8rk3q7a2bc",
            null,
            "me",
            "Read the licence before you ship it.",
            Instant.parse("2026-11-23T20:00:00Z"),
            Instant.parse("2026-11-23T20:05:00Z"),
            false));
  }

  private static Comment comment(String id, String parent, String author, String text, String at) {
    return new Comment(id, "r8rk3q7a2bc", parent, author, text, Instant.parse(at), null, false);
  }

  static StoryPage page() {
    return new StoryPage(
        items().get(0),
        List.of(),
        List.of(said("Fennec 2 runs on phones since Friday.")),
        comments());
  }

  static StoryPage quiet() {
    return new StoryPage(items().get(2), List.of(), List.of(), List.of());
  }

  static StoryPage thinPage() {
    return new StoryPage(items().get(6), List.of(), List.of(), List.of());
  }

  static Page article() {
    String text = "The weights are on the project page, next to a paper that explains the memory.";
    return page(
        "Introducing Fennec 2, a small model that reads whole code bases",
        List.of(
            Block.paragraph("Today we release Fennec 2. It is small, and it remembers."),
            new Block(
                Block.Kind.PARAGRAPH,
                0,
                text,
                List.of(
                    new Block.Link(4, 11, "https://northlight.example/weights"),
                    new Block.Link(
                        text.indexOf("paper"),
                        text.indexOf("paper") + 5,
                        "https://papers.example/fennec(2).pdf"))),
            new Block(Block.Kind.HEADING, 2, "What is new", List.of()),
            new Block(
                Block.Kind.LIST,
                1,
                "Two million tokens of context, measured and not promised by anyone’s marketing",
                List.of()),
            new Block(Block.Kind.LIST, 2, "of which the last 64,000 are read in full", List.of()),
            new Block(Block.Kind.LIST, 1, "12 GB of memory", List.of()),
            new Block(Block.Kind.ORDERED, 1, "Download the weights.", List.of()),
            new Block(Block.Kind.ORDERED, 1, "Run them.", List.of()),
            new Block(
                Block.Kind.QUOTE,
                0,
                "“We stopped asking how large a model can be and started asking how little it has to"
                    + " carry,” said Mara Lindqvist.",
                List.of()),
            new Block(
                Block.Kind.CODE,
                0,
                "fennec index ./repo\nfennec ask \"where is the retry loop?\" \\\n    --context all",
                List.of()),
            new Block(Block.Kind.HEADING, 3, "Figures", List.of()),
            new Block(
                Block.Kind.TABLE,
                0,
                "Model\tRepoQuest\tMemory\nFennec 2\t71.4\t12 GB\nFennec 1\t67.2\t96 GB",
                List.of()),
            new Block(
                Block.Kind.IMAGE,
                0,
                "A chart: score against memory, Fennec 2 at the upper left",
                List.of(new Block.Link(0, 7, "https://northlight.example/chart.png"))),
            new Block(Block.Kind.CAPTION, 0, "Higher and further left is better.", List.of()),
            Block.paragraph("北辰研究所也在测试这个模型，结果将在下个月公布。我们期待他们的报告，并感谢所有参与测试的人。")));
  }

  static Page page(String title, List<Block> blocks) {
    return new Page(
        title,
        "A model for people with one computer.",
        List.of("Mara Lindqvist"),
        Instant.parse("2026-11-24T09:12:00Z"),
        null,
        "Northlight Labs",
        "en",
        null,
        null,
        null,
        null,
        Page.Status.OK,
        blocks);
  }

  static ArticleView.Copy copy() {
    return new ArticleView.Copy(
        "r8rk3q7a2bc",
        "Northlight Labs",
        "https://northlight.example/fennec-2",
        Instant.parse("2026-11-24T09:17:00Z"),
        article());
  }

  static Revision revision() {
    List<Block> older = new ArrayList<>(article().blocks());
    older.set(0, Block.paragraph("Today we release Fennec 2. It is tiny, and it never forgets."));
    older.remove(5);
    older.add(Block.paragraph("Our lawyers asked us to take this paragraph out again."));
    return new Revision(
        "r8rk3q7a2bc",
        "Northlight Labs",
        Instant.parse("2026-11-24T09:17:00Z"),
        page("Introducing Fennec 2, the first model that reads every code base", older),
        Instant.parse("2026-11-24T15:00:00Z"),
        article());
  }

  static Digest digest() {
    List<Item> items = items();
    return new Digest(
        TODAY,
        Instant.parse("2026-11-23T18:30:00Z"),
        NOW,
        List.of(
            new Digest.Section(
                "models",
                List.of(
                    new Digest.Told(items.get(0), false, List.of(), comments()),
                    new Digest.Told(items.get(4), false, List.of(), List.of()))),
            new Digest.Section(
                "policy",
                List.of(
                    new Digest.Told(
                        items.get(2),
                        true,
                        List.of(said("The council published the list of auditors on Tuesday.")),
                        List.of()))),
            new Digest.Section(
                "research", List.of(new Digest.Told(items.get(3), false, List.of(), List.of()))),
            new Digest.Section(
                "", List.of(new Digest.Told(items.get(6), false, List.of(), List.of())))));
  }

  static Digest noDigest() {
    return new Digest(TODAY, NOW.minusSeconds(86400), NOW, List.of());
  }

  static List<Found> found() {
    String title = "Introducing Fennec 2, a small model that reads whole code bases";
    String snippet =
        "… built around a sparse memory that keeps an index of everything it has read instead of"
            + " the text itself. Independent testers confirmed the memory figures …";
    return List.of(
        new Found(
            items().get(0),
            "r8rk3q7a2bc",
            title,
            List.of(new Found.Span(32, 37)),
            snippet,
            List.of(new Found.Span(24, 30), new Found.Span(140, 146)),
            12.25),
        new Found(
            items().get(3),
            "r8r0m4x9ttz",
            items().get(3).story().card().headline(),
            List.of(new Found.Span(0, 2)),
            "",
            List.of(),
            3.5));
  }

  static Conversation conversation() {
    List<Item> items = items();
    Answer answer =
        new Answer(
            List.of(
                said("Northlight Labs released Fennec 2 on Tuesday."),
                new Sentence("Testers look at Fennec 2", "r8rk3q7a2bd", Sentence.TITLE, 0, 24),
                new Sentence(
                    "Independent testers confirmed the memory figures.", "r8rk3q7a2bd", 1, 0, 49)),
            List.of(
                new Answer.Tally("Northlight", TODAY.minusDays(6), List.of(0, 1, 0, 2, 3, 1, 9)),
                new Answer.Tally(
                    "Harbour Chips", TODAY.minusDays(6), List.of(2, 2, 1, 0, 0, 1, 1))),
            List.of("r8rk3q7a2bc", "r8rk3q7a2bd"),
            List.of("r8r0m4x9ttz"),
            "Counted by day over the last week.");
    return new Conversation(
        "Who released a small model this week, and how much was written?",
        NOW,
        answer,
        List.of(items.get(0)),
        List.of(items.get(1), items.get(2)),
        "extractive");
  }

  static Conversation silence() {
    Answer nothing = new Answer(List.of(), List.of(), List.of(), List.of(), null);
    return new Conversation(
        "What is the capital of Mars?", NOW, nothing, List.of(), List.of(), "extractive");
  }

  static List<SourceReport> sources() {
    Health well = new Health(null, null, NOW, NOW, null, 0, null);
    Health ill =
        new Health(null, null, NOW, null, null, 3, "http-410: the feed says it is gone for good");
    return List.of(
        new SourceReport(
            source("northlight", "Northlight Labs", "models", true),
            well,
            128,
            NOW.minusSeconds(7200),
            List.of()),
        new SourceReport(
            source("policy-desk", "Policy Desk: laws, audits and hearings on AI", "policy", true),
            ill,
            1042,
            NOW.minusSeconds(40 * 86400),
            List.of(
                new SourceReport.Finding(
                    "gone",
                    "The server answered 410 three times; the last article is of 15 October.",
                    "curator sources remove policy-desk",
                    true),
                new SourceReport.Finding(
                    "slow", "Answers take 11 s at the median.", "nothing to do", false))),
        new SourceReport(
            source("rengong", "人工智能日报", null, false), Health.NONE, 0, null, List.of()));
  }

  private static Source source(String slug, String title, String topic, boolean enabled) {
    String url = "https://" + slug + ".example/feed.xml";
    return new Source(slug, title, url, "press", topic, slug, true, enabled);
  }

  static List<TopicCount> topics() {
    return List.of(
        new TopicCount("models", List.of(3, 5, 8, 2, 0, 1, 6, 9, 12, 7, 8, 11, 3, 14), 64, 25),
        new TopicCount("open-source", List.of(1, 0, 0, 2, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1), 3, 5),
        new TopicCount("society", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 0));
  }

  static Evidence evidence() {
    return new Evidence(
        "r8rk3q7a2bc",
        items().get(0).story().card().headline(),
        List.of(
            new Evidence.Check(
                "dek",
                said("The model takes two million tokens of context."),
                Evidence.Verdict.IN_COPY),
            new Evidence.Check(
                "why",
                said("Work that needed a rented cluster now fits into a backpack."),
                Evidence.Verdict.IN_TEXT),
            new Evidence.Check(
                "point",
                new Sentence("Audits start in March 2027.", "r8r7pdw2h5e", Sentence.TITLE, 0, 27),
                Evidence.Verdict.NOT_IN_COPY)));
  }
}
