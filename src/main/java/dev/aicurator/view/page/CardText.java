package dev.aicurator.view.page;

import dev.aicurator.model.Card;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.talk.TalkText;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story page as text, laid out as on the page it comes from. */
public final class CardText {
  public static final String NO_COMMENTS = "No comments yet. Be the first to comment.";
  private static final int LABEL = 15;
  private final Sheet sheet;
  private final Instant now;
  private final ZoneId zone;

  public CardText(Sheet sheet, Instant now, ZoneId zone) {
    this.sheet = sheet;
    this.now = now;
    this.zone = zone;
  }

  /** The whole page. */
  public void write(StoryPage page, boolean evidence, boolean comments) throws IOException {
    Item item = page.item();
    Cited cited = new Cited(evidence);
    head(item);
    section("What is new", page.news(), cited);
    card(item.story().card(), cited);
    sheet.rule();
    state(item, page.comments().isEmpty(), comments);
    elsewhere(page);
    sources(item.story());
    if (evidence) {
      evidence(cited.sentences());
    }
    if (comments && !page.comments().isEmpty()) {
      sheet.heading("Comments").gap();
      new TalkText(sheet, now, zone, Integer.MAX_VALUE, null).write(page.comments());
    }
  }

  /** Headline and the line under it. */
  public void head(Item item) throws IOException {
    Story story = item.story();
    sheet.text(Styled.raw(Titles.of(item), Tone.STRONG));
    Styled under = Styled.raw(story.lead().sourceTitle(), Tone.ACCENT);
    for (String author : story.lead().authors()) {
      quiet(under, Clean.line(author, 60));
    }
    quiet(under, Times.when(story.lead().time(), now, zone));
    quiet(under, Clean.line(String.join(", ", story.topics())));
    if (story.update()) {
      under.own(" · ", Tone.QUIET).own("update", Tone.SECOND);
    }
    sheet.text(under);
  }

  /** What is written of a story. */
  public void card(Card card, Cited cited) throws IOException {
    notes(card);
    if (card.dek() != null) {
      sheet.gap().text(cited.paragraph(List.of(Cited.dek(card.dek())), Tone.EMPHASIS));
    }
    section("Why it matters", card.whyItMatters(), cited);
    if (!card.keyPoints().isEmpty()) {
      sheet.heading("Key Points");
      int digits = Integer.toString(card.keyPoints().size()).length();
      int n = 0;
      for (Sentence point : card.keyPoints()) {
        String number = Integer.toString(++n);
        String label = " ".repeat(digits - number.length()) + number + ". ";
        sheet.hang(label, Tone.SECOND, cited.paragraph(List.of(point), Tone.NONE));
      }
    }
    section("Details", card.details(), cited);
  }

  private void section(String name, List<Sentence> sentences, Cited cited) throws IOException {
    if (!sentences.isEmpty()) {
      sheet.heading(name).text(cited.paragraph(sentences, Tone.NONE));
    }
  }

  /** What a reader must know of how the card came about. */
  private void notes(Card card) throws IOException {
    String note = Notes.of(card);
    if (note != null) {
      sheet.text(Styled.of("").own(note, Tone.SECOND));
    }
  }

  private void state(Item item, boolean silent, boolean drawn) throws IOException {
    Marks marks = item.marks();
    Styled line = new Styled();
    mark(line, marks.isLiked(), "♥ liked", "♡ not liked");
    line.own("   ");
    mark(line, marks.isSaved(), "★ saved", "☆ not saved");
    line.own("   ");
    Instant read = marks.read();
    mark(line, read == null, "● unread", "○ read" + (read == null ? "" : " " + at(read)));
    sheet.text(line);
    links(item.story().lead(), Clean.line(item.shortId(), 16));
    comments(item, silent, drawn);
  }

  private void links(Story.Member lead, String id) throws IOException {
    if (lead.url() != null) {
      label("Read original", new Styled().link(Urls.shown(lead.url()), Tone.LINK, lead.url()));
    }
    label(
        "Cached",
        lead.kept() == null
            ? Styled.of("").own("no copy kept", Tone.QUIET)
            : Styled.of(at(lead.fetched())).own(" · curator open --cached " + id, Tone.QUIET));
  }

  private void comments(Item item, boolean silent, boolean drawn) throws IOException {
    int count = item.marks().comments();
    Styled words = Styled.of(silent && count == 0 ? NO_COMMENTS : Integer.toString(count));
    if (!drawn && count > 0) {
      words.own(" · curator comments " + Clean.line(item.shortId(), 16), Tone.QUIET);
    }
    label("Comments", words);
  }

  /** Where the first article that says so is discussed, and how much. */
  private void elsewhere(StoryPage page) throws IOException {
    for (Story.Member member : page.item().story().members()) {
      String discussion = member.discussion();
      if (discussion != null && Urls.safe(discussion) != null) {
        Styled words = new Styled().link(Urls.shown(discussion), Tone.LINK, discussion);
        page.articles().stream()
            .filter(a -> a.id().equals(member.article()) && a.discussionCount() != null)
            .findFirst()
            .ifPresent(a -> words.own(" · " + counted(a.discussionCount()), Tone.QUIET));
        label("Discussion", words);
        return;
      }
    }
  }

  private static String counted(@Nullable Integer comments) {
    return comments != null && comments == 1 ? "1 comment" : comments + " comments";
  }

  private void sources(Story story) throws IOException {
    label("Sources", Styled.of(Sources.line(story, now, zone)));
    if (story.members().size() > 1) {
      int name = 0;
      int time = 0;
      for (Story.Member member : story.members()) {
        name = Math.max(name, Math.min(18, Width.of(Clean.line(member.sourceTitle(), 60))));
        time = Math.max(time, at(member.time()).length());
      }
      for (Story.Member member : story.members()) {
        source(member, name, time);
      }
    }
    Card.By by = story.card().by();
    label("Written by", Styled.of(Notes.writer(by)).own(" · " + at(by.at()), Tone.QUIET));
  }

  private void source(Story.Member member, int name, int time) throws IOException {
    String source = Width.cut(Clean.line(member.sourceTitle(), 60), name);
    String label = Width.pad(source, name) + "  " + Width.pad(at(member.time()), time) + "  ";
    Styled line = new Styled().link(Titles.of(member.title()), Tone.NONE, member.url());
    if (member.copyOf() != null) {
      quiet(line, "copy");
    }
    sheet.in(2).hang(label, Tone.QUIET, line);
  }

  private void evidence(List<Sentence> sentences) throws IOException {
    sheet.heading("Evidence");
    int digits = Integer.toString(sentences.size()).length();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String number = Width.pad("[" + (i + 1) + "]", digits + 2) + " ";
      Styled line = Styled.raw(sentence.article(), Tone.ACCENT);
      sheet.hang(number, Tone.QUIET, line.own("  " + Cited.place(sentence)));
    }
  }

  private void label(String name, Styled value) throws IOException {
    sheet.hang(Width.pad(name, LABEL), Tone.QUIET, value);
  }

  private String at(Instant time) {
    return Times.when(time, now, zone);
  }

  private static void mark(Styled line, boolean on, String yes, String no) {
    line.own(on ? yes : no, on ? Tone.SECOND : Tone.QUIET);
  }

  private static void quiet(Styled line, @Nullable String clean) {
    if (clean != null && !clean.isEmpty()) {
      line.own(" · " + clean, Tone.QUIET);
    }
  }
}
