package dev.aicurator.view.answer;

import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
import dev.aicurator.view.ink.Spark;
import dev.aicurator.view.markdown.Markdown;
import dev.aicurator.view.markdown.Md;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** An answer as Markdown. */
public final class AnswerMarkdown {
  private final Appendable out;
  private final Instant now;
  private final ZoneId zone;

  public AnswerMarkdown(Appendable out, Instant now, ZoneId zone) {
    this.out = out;
    this.now = now;
    this.zone = zone;
  }

  public void write(Conversation talk) throws IOException {
    out.append("## ").append(Md.text(talk.question())).append("\n\n");
    Answer answer = talk.answer();
    if (answer.abstained()) {
      out.append(AnswerText.nothing(answer)).append('\n');
      out.append(answer.sentences().isEmpty() ? "" : "\n");
    }
    sentences(talk);
    for (Answer.Tally tally : answer.tallies()) {
      out.append("\n- ").append(Md.text(tally.label())).append(": ");
      out.append(Integer.toString(tally.total())).append(' ');
      out.append(Spark.line(tally.days(), 42));
    }
    out.append(answer.tallies().isEmpty() ? "" : "\n");
    if (answer.note() != null) {
      out.append("\n_").append(Md.text(answer.note())).append("_\n");
    }
    stories("Stories used", talk.used());
    stories("Read next", talk.next());
  }

  private void sentences(Conversation talk) throws IOException {
    Citations citations = new Citations(talk);
    Sentence before = null;
    for (Sentence sentence : talk.answer().sentences()) {
      boolean apart = before != null && AnswerText.isApart(before, sentence);
      out.append(before == null ? "" : apart ? "\n\n" : " ");
      String bold = AnswerText.isTitle(sentence) ? "**" : "";
      out.append(bold).append(Md.text(sentence.text())).append(bold);
      out.append(" \\[").append(Md.text(citations.of(sentence.article()))).append("\\]");
      before = sentence;
    }
    out.append(before == null ? "" : "\n");
  }

  private void stories(String name, List<Item> items) throws IOException {
    if (!items.isEmpty()) {
      out.append("\n### ").append(name).append("\n\n");
      Markdown.list(items, now, zone, out);
    }
  }
}
