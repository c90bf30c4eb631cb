package dev.aicurator.view.diff;

import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A difference as text: removed words struck out and red, added ones green; without colour in the
 * brackets of wdiff, {@code [-removed-]} and {@code {+added+}}.
 */
public final class DiffText {
  private final Sheet sheet;
  private final Instant now;
  private final ZoneId zone;

  public DiffText(Sheet sheet, Instant now, ZoneId zone) {
    this.sheet = sheet;
    this.now = now;
    this.zone = zone;
  }

  public void write(Changes changes) throws IOException {
    var revision = changes.revision();
    Styled head = Styled.raw(Clean.line(revision.source(), 60), Tone.ACCENT);
    head.own(" · " + Clean.line(revision.article(), 24), Tone.QUIET);
    head.own(" · " + Times.when(revision.olderAt(), now, zone), Tone.QUIET);
    head.own(" → " + Times.when(revision.newerAt(), now, zone), Tone.QUIET);
    sheet.gap().text(head);
    if (changes.isEmpty()) {
      sheet.gap().text("Nothing changed.");
      return;
    }
    int same = 0;
    for (Changes.Part part : changes.parts()) {
      if (part.isSame() && part.name().equals("paragraph")) {
        same++;
        continue;
      }
      skipped(same);
      same = 0;
      sheet.gap().text(words(part));
    }
    skipped(same);
  }

  private void skipped(int same) throws IOException {
    if (same > 0) {
      String what = same == 1 ? "1 paragraph unchanged" : same + " paragraphs unchanged";
      sheet.gap().text(Styled.of("").own("⋯ " + what, Tone.QUIET));
    }
  }

  private Styled words(Changes.Part part) {
    Styled line = new Styled();
    Tone same = part.name().equals("headline") ? Tone.STRONG : Tone.NONE;
    for (int i = 0; i < part.pieces().size(); i++) {
      Words.Piece piece = part.pieces().get(i);
      boolean last = i == part.pieces().size() - 1;
      boolean pair = !last && part.pieces().get(i + 1).op() == Words.Op.ADDED;
      switch (piece.op()) {
        case SAME -> line.own(piece.text(), same);
        case REMOVED -> marked(line, piece.text(), Tone.REMOVED, pair);
        case ADDED -> marked(line, piece.text(), Tone.ADDED, false);
      }
    }
    return line;
  }

  private void marked(Styled line, String text, Tone tone, boolean apart) {
    String bare = text.stripTrailing();
    boolean added = tone == Tone.ADDED;
    String brackets = added ? "{+" + bare + "+}" : "[-" + bare + "-]";
    line.own(sheet.ink().colour() ? bare : brackets, tone);
    line.own(apart || text.length() > bare.length() ? " " : "");
  }
}
