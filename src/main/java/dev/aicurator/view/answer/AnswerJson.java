package dev.aicurator.view.answer;

import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.json.ItemJson;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.page.PageJson;
import java.io.IOException;

/** An answer as JSON. */
public final class AnswerJson {
  private AnswerJson() {}

  public static void write(Json json, Conversation talk) throws IOException {
    Answer answer = talk.answer();
    Citations citations = new Citations(talk);
    json.open().put("question", talk.question()).put("at", talk.at());
    json.put("answer", answer.abstained() ? null : answer.text());
    json.put("abstained", answer.abstained());
    json.list("sentences", answer.sentences(), (j, s) -> sentence(j, s, citations));
    json.list("tallies", answer.tallies(), AnswerJson::tally);
    json.put("note", answer.note()).texts("articles", answer.articles());
    json.list("used", talk.used(), ItemJson::write).list("next", talk.next(), ItemJson::write);
    json.put("by", talk.by()).close();
  }

  private static void sentence(Json json, Sentence sentence, Citations citations)
      throws IOException {
    json.open().put("id", citations.of(sentence.article()));
    PageJson.sentence(json, sentence);
    json.close();
  }

  private static void tally(Json json, Answer.Tally tally) throws IOException {
    json.open().put("label", tally.label()).put("first", Times.iso(tally.first()));
    json.put("total", tally.total()).numbers("days", tally.days()).close();
  }
}
