package dev.aicurator.view.digest;

import dev.aicurator.model.report.Digest;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.json.ItemJson;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.page.PageJson;
import dev.aicurator.view.talk.TalkJson;
import java.io.IOException;

/** An issue as JSON: its stories have the fields of a list, {@code followUp} and {@code news}. */
public final class DigestJson {
  private DigestJson() {}

  public static void write(Json json, Digest digest) throws IOException {
    json.open().put("day", Times.iso(digest.day())).put("from", digest.from());
    json.put("until", digest.until());
    json.list("sections", digest.sections(), DigestJson::section).close();
  }

  private static void section(Json json, Digest.Section section) throws IOException {
    json.open().put("topic", section.topic());
    json.list("stories", section.stories(), DigestJson::told).close();
  }

  private static void told(Json json, Digest.Told told) throws IOException {
    ItemJson.fields(json.open(), told.item());
    json.put("followUp", told.followUp());
    json.list("news", told.news(), PageJson::whole);
    json.list("thread", told.comments(), TalkJson::comment).close();
  }
}
