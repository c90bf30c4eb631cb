package dev.aicurator.view.digest;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.markdown.CardMarkdown;
import dev.aicurator.view.markdown.Md;
import dev.aicurator.view.talk.TalkMarkdown;
import java.io.IOException;
import java.time.ZoneId;

/** An issue as Markdown. */
public final class DigestMarkdown {
  private final Appendable out;
  private final ZoneId zone;

  public DigestMarkdown(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Digest digest) throws IOException {
    out.append("# ").append(Words.title(digest)).append("\n\n");
    out.append(Words.span(digest, zone)).append('\n');
    if (digest.isEmpty()) {
      out.append('\n').append(Words.NOTHING).append('\n');
    }
    for (Digest.Section section : digest.sections()) {
      out.append("\n## ").append(Md.text(Words.topic(section.topic()))).append('\n');
      for (Digest.Told told : section.stories()) {
        story(digest, told);
      }
    }
  }

  private void story(Digest digest, Digest.Told told) throws IOException {
    Story story = told.item().story();
    out.append("\n### ").append(told.followUp() ? "Follow-up: " : "");
    out.append(Md.link(Titles.of(told.item()), story.lead().url())).append('\n');
    CardMarkdown card = new CardMarkdown(out, digest.until(), zone);
    if (told.followUp() && !told.news().isEmpty()) {
      out.append('\n').append(CardMarkdown.paragraph(told.news(), null)).append('\n');
    } else {
      card.card(story.card(), "####", null);
    }
    if (told.newsFrom().isEmpty()) {
      card.foot(story);
    } else {
      card.sources(told.newsFrom());
    }
    if (!told.comments().isEmpty()) {
      out.append("\n#### Comments\n\n");
      TalkMarkdown.write(told.comments(), digest.until(), zone, out);
    }
  }
}
