package dev.aicurator.view.answer;

import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Spark;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.list.Titles;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An answer as text. */
public final class AnswerText {
  private static final int PLOT = 42;
  private final Sheet sheet;
  private final Instant now;
  private final ZoneId zone;

  public AnswerText(Sheet sheet, Instant now, ZoneId zone) {
    this.sheet = sheet;
    this.now = now;
    this.zone = zone;
  }

  public void write(Conversation talk) throws IOException {
    Answer answer = talk.answer();
    sheet.gap().text(Styled.raw(talk.question(), Tone.STRONG)).gap();
    if (answer.abstained()) {
      sheet.text(nothing(answer)).gap();
    }
    sentences(talk);
    tallies(answer.tallies());
    rest(talk);
  }

  /** What stands below the answer itself: the note, the stories, who wrote it. */
  public void rest(Conversation talk) throws IOException {
    Answer answer = talk.answer();
    if (answer.note() != null) {
      sheet.gap().text(Styled.raw(answer.note(), Tone.QUIET));
    }
    stories("Stories used", talk.used());
    stories("Read next", talk.next());
    if (!talk.by().equals("extractive")) {
      String model = Clean.line(talk.by(), 60);
      sheet.gap().text(Styled.of("").own("Written by a language model, " + model, Tone.QUIET));
    }
  }

  static String nothing(Answer answer) {
    return answer.sentences().isEmpty()
        ? "Nothing in the store answers this."
        : "Nothing in the store clearly answers this. The nearest it has:";
  }

  /** A paragraph for what each article says, below its headline. */
  private void sentences(Conversation talk) throws IOException {
    Citations citations = new Citations(talk);
    Styled text = new Styled();
    Sentence before = null;
    for (Sentence sentence : talk.answer().sentences()) {
      if (before != null && isApart(before, sentence)) {
        sheet.text(text);
        text = new Styled();
        if (isTitle(sentence) && !isTitle(before)) {
          sheet.gap();
        }
      }
      Tone tone = isTitle(sentence) ? Tone.STRONG : Tone.NONE;
      text.own(text.isEmpty() ? "" : " ").add(sentence.text(), tone);
      text.own(" [" + citations.of(sentence.article()) + "]", Tone.ACCENT);
      before = sentence;
    }
    if (!text.isEmpty()) {
      sheet.text(text);
    }
  }

  static boolean isTitle(Sentence sentence) {
    return sentence.block() == Sentence.TITLE;
  }

  static boolean isApart(Sentence before, Sentence sentence) {
    return isTitle(before) || isTitle(sentence) || !before.article().equals(sentence.article());
  }

  private void tallies(List<Answer.Tally> tallies) throws IOException {
    if (tallies.isEmpty()) {
      return;
    }
    int label = 0;
    int digits = 1;
    for (Answer.Tally tally : tallies) {
      label = Math.max(label, Width.of(Clean.line(tally.label(), 40)));
      digits = Math.max(digits, Integer.toString(tally.total()).length());
    }
    label = Math.min(label, Math.max(4, Math.min(24, sheet.width() / 3)));
    int room = sheet.width() == Integer.MAX_VALUE ? PLOT : sheet.width() - label - digits - 4;
    sheet.gap();
    for (Answer.Tally tally : tallies) {
      String total = Integer.toString(tally.total());
      String name = Width.pad(Width.cut(Clean.line(tally.label(), 40), label), label);
      Styled row = Styled.of(name + "  " + " ".repeat(digits - total.length()));
      row.own(total, Tone.STRONG).own("  ");
      row.own(room < 4 ? "" : Spark.line(tally.days(), Math.min(PLOT, room)), Tone.ACCENT);
      sheet.put(row.line(sheet.ink()));
    }
    span(tallies.get(0), label + digits + 4);
  }

  /** Says from when to when the plots reach. */
  private void span(Answer.Tally tally, int indent) throws IOException {
    if (tally.days().size() > 1) {
      String first = Times.iso(tally.first());
      String last = Times.iso(tally.first().plusDays(tally.days().size() - 1L));
      String line = first + " to " + last;
      int at = sheet.width() < indent + line.length() ? 0 : indent;
      sheet.hang(" ".repeat(at), Styled.of("").own(line, Tone.QUIET));
    }
  }

  private void stories(String name, List<Item> items) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    sheet.heading(name);
    int wide = 0;
    for (Item item : items) {
      wide = Math.max(wide, Width.of(Clean.line(item.shortId(), 16)));
    }
    for (Item item : items) {
      var lead = item.story().lead();
      Styled line = new Styled().link(Titles.of(item), Tone.NONE, lead.url());
      line.own(" · " + Clean.line(lead.sourceTitle(), 60), Tone.QUIET);
      line.own(" · " + Times.age(item.story().time(), now, zone), Tone.QUIET);
      sheet.hang(Width.pad(Clean.line(item.shortId(), 16), wide + 2), Tone.ACCENT, line);
    }
  }
}
