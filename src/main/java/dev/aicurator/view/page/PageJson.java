package dev.aicurator.view.page;

import dev.aicurator.model.Sentence;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.view.json.ItemJson;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.talk.TalkJson;
import java.io.IOException;

/** The story page as JSON: the fields of a list, the comments, and the evidence where asked. */
public final class PageJson {
  private PageJson() {}

  public static void write(Json json, StoryPage page, boolean evidence) throws IOException {
    ItemJson.fields(json.open(), page.item());
    json.list("news", page.news(), PageJson::whole);
    json.list("thread", page.comments(), TalkJson::comment);
    if (evidence) {
      json.list("evidence", Cited.parts(page.item().story().card()), PageJson::part);
    }
    json.close();
  }

  private static void part(Json json, Cited.Part part) throws IOException {
    Sentence s = part.sentence();
    json.open().put("part", part.name());
    sentence(json, s);
    json.close();
  }

  /** Text and place as an object. */
  public static void whole(Json json, Sentence s) throws IOException {
    sentence(json.open(), s);
    json.close();
  }

  /** Text and place, into an object that is open. */
  public static void sentence(Json json, Sentence s) throws IOException {
    json.put("text", s.text()).put("article", s.article());
    json.put("block", s.block()).put("start", s.start()).put("end", s.end());
  }
}
