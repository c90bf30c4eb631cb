package dev.aicurator.view.digest;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.page.CardText;
import dev.aicurator.view.page.Cited;
import dev.aicurator.view.page.Sources;
import dev.aicurator.view.talk.TalkText;
import java.io.IOException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An issue as text. */
public final class DigestText {
  private static final int RULE = 78;
  private final Sheet sheet;
  private final ZoneId zone;

  public DigestText(Sheet sheet, ZoneId zone) {
    this.sheet = sheet;
    this.zone = zone;
  }

  public void write(Digest digest) throws IOException {
    sheet.text(Styled.of("").own(Words.title(digest), Tone.STRONG));
    sheet.text(Styled.of("").own(Words.span(digest, zone), Tone.QUIET));
    if (digest.isEmpty()) {
      sheet.gap().text(Words.NOTHING);
    }
    for (Digest.Section section : digest.sections()) {
      section(section.topic());
      for (Digest.Told told : section.stories()) {
        story(digest, told);
      }
    }
  }

  /** The topic and a rule to the end of the measure. */
  private void section(String topic) throws IOException {
    String name = Words.topic(topic);
    int rule = Math.min(RULE, sheet.width()) - Width.of(name) - 1;
    Styled line = Styled.of("").own(name, Tone.TITLE);
    sheet.gap().text(rule < 2 ? line : line.own(" ").own("─".repeat(rule), Tone.QUIET));
  }

  private void story(Digest digest, Digest.Told told) throws IOException {
    Story story = told.item().story();
    sheet.gap();
    Styled title = new Styled();
    if (told.followUp()) {
      title.own("Follow-up: ", Tone.SECOND);
    }
    sheet.hang(
        "◆ ", Tone.SECOND, title.link(Titles.of(told.item()), Tone.STRONG, story.lead().url()));
    CardText card = new CardText(sheet, digest.until(), zone);
    if (told.followUp() && !told.news().isEmpty()) {
      sheet.gap().text(new Cited(false).paragraph(told.news(), Tone.NONE));
    } else {
      card.card(story.card(), new Cited(false));
    }
    foot(digest, told);
    if (!told.comments().isEmpty()) {
      sheet.heading("Comments").gap();
      new TalkText(sheet, digest.until(), zone, Integer.MAX_VALUE, null).write(told.comments());
    }
  }

  private void foot(Digest digest, Digest.Told told) throws IOException {
    if (!told.newsFrom().isEmpty()) {
      newsFrom(digest, told);
      return;
    }
    Story story = told.item().story();
    String source = Clean.line(story.lead().sourceTitle(), 60);
    Styled foot = Styled.of("").own(source, Tone.ACCENT);
    foot.own(" · " + Sources.line(story, digest.until(), zone), Tone.QUIET);
    sheet.gap().text(foot);
    link(story.lead().url());
  }

  /** Of a follow-up the articles that are new. */
  private void newsFrom(Digest digest, Digest.Told told) throws IOException {
    for (Story.Member member : told.newsFrom()) {
      Styled line = Styled.of("").own(Clean.line(member.sourceTitle(), 60), Tone.ACCENT);
      String when = Times.when(member.time(), digest.until(), zone);
      sheet.gap().text(line.own(" · " + Titles.of(member.title()) + " · " + when, Tone.QUIET));
      link(member.url());
    }
  }

  private void link(@Nullable String url) throws IOException {
    if (url != null) {
      sheet.text(new Styled().link(Urls.shown(url), Tone.LINK, url));
    }
  }
}
