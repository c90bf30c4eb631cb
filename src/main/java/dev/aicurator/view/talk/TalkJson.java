package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import dev.aicurator.view.json.Json;
import java.io.IOException;

/** A comment as JSON; a tombstone has an empty text. */
public final class TalkJson {
  private TalkJson() {}

  public static void comment(Json json, Comment comment) throws IOException {
    json.open().put("id", comment.id()).put("story", comment.story());
    json.put("parent", comment.parent()).put("author", comment.author());
    json.put("text", comment.text()).put("at", comment.at());
    json.put("edited", comment.edited()).put("deleted", comment.deleted()).close();
  }
}
