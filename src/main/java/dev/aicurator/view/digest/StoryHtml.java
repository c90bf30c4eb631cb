package dev.aicurator.view.digest;

import dev.aicurator.model.Card;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.view.html.Html;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.page.Cited;
import dev.aicurator.view.page.Notes;
import dev.aicurator.view.page.Sources;
import dev.aicurator.view.talk.TalkHtml;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story of an issue as an HTML article. */
final class StoryHtml {
  private final Appendable out;
  private final Instant now;
  private final ZoneId zone;

  StoryHtml(Appendable out, Instant now, ZoneId zone) {
    this.out = out;
    this.now = now;
    this.zone = zone;
  }

  void write(Digest.Told told) throws IOException {
    Story story = told.item().story();
    Card card = story.card();
    out.append("<article").append(Html.lang(card.language())).append(">\n<h3 dir=\"auto\">");
    out.append(Html.link(Html.text(Titles.of(told.item())), story.lead().url()));
    out.append("</h3>\n<p class=\"meta\">");
    if (told.followUp()) {
      out.append("<span class=\"tag\">Follow-up</span> · ");
    }
    out.append(Html.isolated(story.lead().sourceTitle())).append(" · ");
    out.append(Html.text(Sources.line(story, now, zone)));
    String note = Notes.of(card);
    out.append(note == null ? "" : " · <span class=\"tag\">" + Html.text(note) + "</span>");
    out.append("</p>\n");
    body(told, card);
    List<Story.Member> others = story.members().subList(1, story.members().size());
    List<Story.Member> fresh = told.newsFrom();
    coverage(fresh.isEmpty() ? "Also told by" : "New", fresh.isEmpty() ? others : fresh);
    comments(told.comments());
    out.append("</article>\n");
  }

  private void body(Digest.Told told, Card card) throws IOException {
    if (told.followUp() && !told.news().isEmpty()) {
      paragraph("p class=\"dek\"", Card.paragraph(told.news()));
      return;
    }
    if (card.dek() != null) {
      paragraph("p class=\"dek\"", Cited.dek(card.dek()).text());
    }
    labelled("why", "Why it matters", card.whyItMatters());
    if (!card.keyPoints().isEmpty()) {
      out.append("<div class=\"points\">\n<p class=\"label\">Key Points</p>\n<ol>\n");
      for (Sentence point : card.keyPoints()) {
        paragraph("li", point.text());
      }
      out.append("</ol>\n</div>\n");
    }
    labelled("details", "Details", card.details());
  }

  private void labelled(String kind, String label, List<Sentence> sentences) throws IOException {
    if (!sentences.isEmpty()) {
      out.append("<div class=\"").append(kind).append("\">\n<p class=\"label\">").append(label);
      out.append("</p>\n");
      paragraph("p", Card.paragraph(sentences));
      out.append("</div>\n");
    }
  }

  private void paragraph(String tag, @Nullable String raw) throws IOException {
    int space = tag.indexOf(' ');
    out.append('<').append(tag).append(" dir=\"auto\">").append(Html.text(raw == null ? "" : raw));
    out.append("</").append(space < 0 ? tag : tag.substring(0, space)).append(">\n");
  }

  private void coverage(String label, List<Story.Member> members) throws IOException {
    if (members.isEmpty()) {
      return;
    }
    out.append("<div class=\"foot meta\">\n<p class=\"label\">").append(label).append("</p>\n");
    out.append("<ul class=\"also\">\n");
    for (Story.Member member : members) {
      out.append("<li>").append(Html.isolated(member.sourceTitle())).append(": ");
      out.append(Html.link(Html.isolated(Titles.of(member.title())), member.url()));
      out.append(", ").append(Times.when(member.time(), now, zone)).append("</li>\n");
    }
    out.append("</ul>\n</div>\n");
  }

  private void comments(List<Comment> comments) throws IOException {
    if (comments.stream().allMatch(Comment::deleted)) {
      return;
    }
    out.append("<div class=\"thread\">\n<p class=\"label\">Comments</p>\n");
    TalkHtml.write(comments, out);
    out.append("</div>\n");
  }
}
