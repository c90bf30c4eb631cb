package dev.aicurator.view.markdown;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.page.Cited;
import dev.aicurator.view.page.Notes;
import dev.aicurator.view.page.Sources;
import dev.aicurator.view.talk.TalkMarkdown;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards and story pages as Markdown. */
public final class CardMarkdown {
  private final Appendable out;
  private final Instant now;
  private final ZoneId zone;

  public CardMarkdown(Appendable out, Instant now, ZoneId zone) {
    this.out = out;
    this.now = now;
    this.zone = zone;
  }

  /** A whole page under a first-level heading. */
  public void page(StoryPage page, boolean evidence, boolean comments) throws IOException {
    Story story = page.item().story();
    out.append("# ").append(Md.text(Titles.of(page.item()))).append('\n');
    List<Sentence> cited = new ArrayList<>();
    section("##", "What is new", page.news(), evidence ? cited : null);
    card(story.card(), "##", evidence ? cited : null);
    foot(story);
    if (evidence) {
      evidence(cited);
    }
    if (comments && !page.comments().isEmpty()) {
      out.append("\n## Comments\n\n");
      TalkMarkdown.write(page.comments(), now, zone, out);
    }
  }

  /** Dek, why, points and details; {@code level} is the mark of its headings. */
  public void card(Card card, String level, @Nullable List<Sentence> cited) throws IOException {
    String note = Notes.of(card);
    if (note != null) {
      out.append("\n_").append(Md.text(note)).append("_\n");
    }
    if (card.dek() != null) {
      out.append("\n").append(paragraph(List.of(Cited.dek(card.dek())), cited)).append("\n");
    }
    section(level, "Why it matters", card.whyItMatters(), cited);
    if (!card.keyPoints().isEmpty()) {
      out.append('\n').append(level).append(" Key Points\n\n");
      int n = 0;
      for (Sentence point : card.keyPoints()) {
        out.append(Integer.toString(++n)).append(". ");
        out.append(paragraph(List.of(point), cited)).append('\n');
      }
    }
    section(level, "Details", card.details(), cited);
  }

  private void section(
      String level, String name, List<Sentence> sentences, @Nullable List<Sentence> cited)
      throws IOException {
    if (!sentences.isEmpty()) {
      out.append('\n').append(level).append(' ').append(name).append("\n\n");
      out.append(paragraph(sentences, cited)).append('\n');
    }
  }

  /** Where the story comes from. */
  public void foot(Story story) throws IOException {
    Story.Member lead = story.lead();
    out.append('\n');
    if (Urls.safe(lead.url()) != null) {
      out.append(Md.link("Read original", lead.url())).append(" · ");
    }
    out.append(Md.text(lead.sourceTitle())).append(" · ");
    out.append(Sources.line(story, now, zone)).append('\n');
    if (story.members().size() > 1) {
      sources(story.members());
    }
  }

  /** Articles as a list of links. */
  public void sources(List<Story.Member> members) throws IOException {
    out.append('\n');
    for (Story.Member member : members) {
      out.append("- ").append(Md.link(Titles.of(member.title()), member.url())).append(" — ");
      out.append(Md.text(member.sourceTitle())).append(", ");
      out.append(Times.when(member.time(), now, zone)).append('\n');
    }
  }

  private void evidence(List<Sentence> cited) throws IOException {
    out.append("\n## Evidence\n\n");
    int n = 0;
    for (Sentence sentence : cited) {
      out.append(Integer.toString(++n)).append(". ").append(Md.text(sentence.article()));
      out.append(", ").append(Cited.place(sentence)).append('\n');
    }
  }

  /** Sentences as one paragraph, each numbered after {@code cited} where there is such a list. */
  public static String paragraph(List<Sentence> sentences, @Nullable List<Sentence> cited) {
    StringBuilder text = new StringBuilder();
    Sentence before = null;
    for (Sentence sentence : sentences) {
      String gap = before == null ? "" : cited != null ? " " : sentence.gap(before);
      text.append(gap).append(Md.text(sentence.text()));
      before = sentence;
      if (cited != null) {
        cited.add(sentence);
        text.append(" \\[").append(cited.size()).append("\\]");
      }
    }
    return text.toString();
  }
}
