package dev.aicurator.view.answer;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Found;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.list.Marked;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hits as text: headline, where it stands, the words around the match. */
public final class FoundText {
  private final Sheet sheet;
  private final Instant now;
  private final ZoneId zone;

  public FoundText(Sheet sheet, Instant now, ZoneId zone) {
    this.sheet = sheet;
    this.now = now;
    this.zone = zone;
  }

  public void write(List<Found> hits) throws IOException {
    int digits = 1;
    for (Found hit : hits) {
      digits = Math.max(digits, Integer.toString(hit.item().number()).length());
    }
    for (Found hit : hits) {
      hit(hit, digits);
    }
  }

  private void hit(Found hit, int digits) throws IOException {
    String number = Integer.toString(hit.item().number());
    String label = " ".repeat(Math.max(0, digits - number.length())) + number + "  ";
    sheet.gap().hang(label, Tone.QUIET, title(hit));
    Sheet inner = sheet.in(label.length());
    inner.text(under(hit));
    if (!Clean.line(hit.snippet()).isEmpty()) {
      inner.text(Highlight.of(hit.snippet(), hit.snippetMarks(), Tone.NONE));
    }
  }

  private static Styled title(Found hit) {
    boolean bounded = hit.title().length() <= Clean.TITLE;
    String title = bounded ? hit.title() : hit.title().substring(0, Clean.TITLE);
    Styled shown = Highlight.of(title, hit.titleMarks(), Tone.STRONG);
    return shown.isEmpty() ? Styled.of("(untitled)") : shown;
  }

  private Styled under(Found hit) {
    Story.Member member = FoundFlat.member(hit);
    Styled under = Styled.raw(Clean.line(hit.item().shortId(), 16), Tone.ACCENT);
    under.own(" · " + Clean.line(member.sourceTitle(), 60), Tone.QUIET);
    under.own(" · " + Times.age(member.time(), now, zone), Tone.QUIET);
    String signs = Marked.signs(hit.item()).strip();
    return signs.isEmpty() ? under : under.own("  " + signs, Tone.SECOND);
  }
}
