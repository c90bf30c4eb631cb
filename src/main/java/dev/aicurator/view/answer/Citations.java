package dev.aicurator.view.answer;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Conversation;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import java.util.HashMap;
import java.util.Map;

/** The ids an answer cites: the short id of the story an article belongs to. */
final class Citations {
  private final Map<String, String> ids = new HashMap<>();

  Citations(Conversation talk) {
    for (Item item : talk.used()) {
      for (Story.Member member : item.story().members()) {
        ids.putIfAbsent(member.article(), item.shortId());
      }
    }
  }

  /** The id to cite, clean; the article's own where no story is known. */
  String of(String article) {
    return Clean.line(ids.getOrDefault(article, article), 16);
  }
}
