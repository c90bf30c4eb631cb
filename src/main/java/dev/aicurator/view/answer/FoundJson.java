package dev.aicurator.view.answer;

import dev.aicurator.model.report.Found;
import dev.aicurator.view.json.ItemJson;
import dev.aicurator.view.json.Json;
import java.io.IOException;

/** A hit as JSON: the fields of its story and what matched. */
public final class FoundJson {
  private FoundJson() {}

  public static void write(Json json, Found hit) throws IOException {
    ItemJson.fields(json.open(), hit.item());
    json.open("hit").put("article", hit.article()).put("title", hit.title());
    json.list("titleMarks", hit.titleMarks(), FoundJson::span);
    json.put("snippet", hit.snippet()).list("snippetMarks", hit.snippetMarks(), FoundJson::span);
    json.put("score", hit.score()).close().close();
  }

  private static void span(Json json, Found.Span span) throws IOException {
    json.open().put("start", span.start()).put("end", span.end()).close();
  }
}
