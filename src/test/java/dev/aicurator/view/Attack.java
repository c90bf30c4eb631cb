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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One hostile string in every field of every record a view can be given. */
final class Attack {
  private static final Instant NOW = Edition.NOW;
  private final String evil;

  Attack(String evil) {
    this.evil = evil;
  }

  /** Every text view, by name. */
  Map<String, Screens.Drawing> forPeople() {
    Map<String, Screens.Drawing> all = new LinkedHashMap<>();
    all.put("list", (s, o) -> ListView.write(Format.TABLE, items(), s, o));
    all.put("wide", (s, o) -> ListView.write(Format.WIDE, items(), s, o));
    all.put("explain", (s, o) -> ListView.explain(Format.TABLE, items(), s, o));
    all.put("template", (s, o) -> ListView.template("{{id}} {{title}} {{url}}", items(), s, o));
    var options = new PageView.Options(true, true);
    all.put("show", (s, o) -> PageView.write(page(), s, options, o));
    all.put(
        "comments", (s, o) -> CommentsView.write(Format.TABLE, talks(), s, CommentsView.WHOLE, o));
    all.put("article", (s, o) -> ArticleView.write(Format.TABLE, copy(), s, o));
    all.put("diff", (s, o) -> DiffView.write(Format.TABLE, revisions(), s, o));
    all.put("search", (s, o) -> FoundView.write(Format.TABLE, found(), s, o));
    all.put("ask", (s, o) -> AnswerView.write(Format.TABLE, talk(), s, o));
    all.put("sources", (s, o) -> SourcesView.list(Format.TABLE, sources(), s, o));
    all.put("doctor", (s, o) -> SourcesView.doctor(Format.TABLE, sources(), s, o));
    all.put("topics", (s, o) -> TopicsView.write(Format.TABLE, topics(), s, o));
    all.put("verify", (s, o) -> EvidenceView.write(Format.TABLE, evidence(), s, o));
    all.put("digest", (s, o) -> DigestView.write(DigestView.Form.TEXT, digest(), s, o));
    return all;
  }

  /** Every form of every view, by name. */
  Map<String, Screens.Drawing> inForm(Format format) {
    Map<String, Screens.Drawing> all = new LinkedHashMap<>();
    all.put("list", (s, o) -> ListView.write(format, items(), s, o));
    var options = new PageView.Options(true, true);
    all.put("show", (s, o) -> PageView.write(format, List.of(page()), s, options, o));
    all.put("comments", (s, o) -> CommentsView.write(format, talks(), s, CommentsView.WHOLE, o));
    all.put("article", (s, o) -> ArticleView.write(format, copy(), s, o));
    all.put("diff", (s, o) -> DiffView.write(format, revisions(), s, o));
    all.put("search", (s, o) -> FoundView.write(format, found(), s, o));
    all.put("ask", (s, o) -> AnswerView.write(format, talk(), s, o));
    all.put("sources", (s, o) -> SourcesView.list(format, sources(), s, o));
    all.put("topics", (s, o) -> TopicsView.write(format, topics(), s, o));
    all.put("verify", (s, o) -> EvidenceView.write(format, evidence(), s, o));
    return all;
  }

  List<Item> items() {
    return List.of(item(1), item(2));
  }

  private Item item(int number) {
    List<Story.Member> members = List.of(member("a"), member("b"), member("c"));
    Story story =
        new Story(evil, members, List.of(evil, "models"), List.of(evil), 1, true, NOW, NOW, card());
    var parts = List.of(new Item.Part(evil, 0.5), new Item.Part("recency", 0.25));
    return new Item(number, evil, story, new Marks(NOW, NOW, null, 3), 0.75, parts);
  }

  private Story.Member member(String owner) {
    return new Story.Member(
        evil, evil, evil, owner, evil, evil, List.of(evil), NOW, NOW, 1, evil, evil, evil);
  }

  private Card card() {
    List<Sentence> said = List.of(sentence(), sentence());
    return new Card(
        evil, sentence(), said, said, said, true, evil, new Card.By("model", evil, NOW));
  }

  private Sentence sentence() {
    return new Sentence(evil, evil, 3, 0, evil.length());
  }

  StoryPage page() {
    return new StoryPage(item(1), List.of(), List.of(sentence()), comments());
  }

  private List<Comment> comments() {
    return List.of(
        new Comment("1" + evil, evil, null, evil, evil, NOW, NOW, false),
        new Comment("2" + evil, evil, "1" + evil, evil, evil, NOW, null, false));
  }

  private List<CommentsView.Talk> talks() {
    return List.of(new CommentsView.Talk(evil, comments(), null));
  }

  ArticleView.Copy copy() {
    return new ArticleView.Copy(evil, evil, evil, NOW, body());
  }

  private Page body() {
    List<Block> blocks = new ArrayList<>();
    for (Block.Kind kind : Block.Kind.values()) {
      int level = kind == Block.Kind.PARAGRAPH ? 0 : 2;
      String text = kind == Block.Kind.TABLE ? evil + "\t" + evil + "\n" + evil : evil;
      List<Block.Link> links =
          List.of(
              new Block.Link(0, text.length(), evil),
              new Block.Link(0, Math.min(1, text.length()), "https://ok.example/a)b"),
              new Block.Link(5, 2, "https://ok.example/"),
              new Block.Link(0, text.length() + 9, "https://ok.example/"));
      blocks.add(new Block(kind, level, text, links));
    }
    return new Page(
        evil,
        evil,
        List.of(evil),
        NOW,
        NOW,
        evil,
        evil,
        evil,
        evil,
        evil,
        evil,
        Page.Status.OK,
        blocks);
  }

  private List<Revision> revisions() {
    return List.of(new Revision(evil, evil, NOW, Edition.article(), NOW, body()));
  }

  private List<Found> found() {
    var spans = List.of(new Found.Span(0, Math.min(2, evil.length())), new Found.Span(7, 3));
    return List.of(new Found(item(1), evil, evil, spans, evil, spans, 1));
  }

  private Conversation talk() {
    var tally = new Answer.Tally(evil, LocalDate.of(2026, 11, 1), List.of(1, 2, 3));
    Answer answer =
        new Answer(List.of(sentence()), List.of(tally, tally), List.of(evil), List.of(evil), evil);
    return new Conversation(evil, NOW, answer, items(), items(), evil);
  }

  private List<SourceReport> sources() {
    Health health = new Health(evil, evil, NOW, NOW, NOW, 2, evil);
    Source source = new Source(evil, evil, evil, evil, evil, evil, true, true);
    var finding = new SourceReport.Finding(evil, evil, evil, true);
    return List.of(new SourceReport(source, health, 3, NOW, List.of(finding)));
  }

  private List<TopicCount> topics() {
    return List.of(new TopicCount(evil, List.of(1, 2, 3), 6, 1));
  }

  private List<Evidence> evidence() {
    var check = new Evidence.Check("point", sentence(), Evidence.Verdict.NOT_IN_COPY);
    return List.of(new Evidence(evil, evil, List.of(check)));
  }

  Digest digest() {
    var told = new Digest.Told(item(1), true, List.of(), comments());
    var news = new Digest.Told(item(2), true, List.of(sentence()), List.of());
    var sections = List.of(new Digest.Section(evil, List.of(told, news)));
    return new Digest(LocalDate.of(2026, 11, 24), NOW, NOW, sections);
  }

  @Override
  public String toString() {
    return evil.substring(0, Math.min(40, evil.length())).toLowerCase(Locale.ROOT);
  }
}
