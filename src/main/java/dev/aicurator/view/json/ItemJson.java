package dev.aicurator.view.json;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A story as JSON: the same fields wherever one appears. */
public final class ItemJson {
  private ItemJson() {}

  /** The whole object. */
  public static void write(Json json, Item item) throws IOException {
    fields(json.open(), item);
    json.close();
  }

  /** The whole object and the summands of its score. */
  public static void explained(Json json, Item item) throws IOException {
    fields(json.open(), item);
    json.open("parts");
    for (Item.Part part : item.parts()) {
      json.put(part.name(), part.value());
    }
    json.close().close();
  }

  /** The fields, into an object that is open. */
  public static void fields(Json json, Item item) throws IOException {
    Story story = item.story();
    Story.Member lead = story.lead();
    json.put("id", story.id());
    card(json, story.card());
    json.put("url", lead.url()).put("source", lead.sourceTitle());
    json.texts("sources", sources(story)).texts("authors", lead.authors());
    json.put("published", lead.time()).put("fetched", lead.fetched());
    json.put("updated", story.time());
    json.texts("topics", story.topics()).texts("entities", story.entities());
    json.put("score", item.score());
    json.put("saved", item.marks().isSaved()).put("liked", item.marks().isLiked());
    json.put("read", item.marks().isRead()).put("comments", item.marks().comments());
    json.put("cached", lead.kept() != null).put("update", story.update());
    json.put("thin", story.card().thin()).put("language", story.card().language());
    writer(json, story.card().by());
    json.list("articles", story.members(), ItemJson::member);
  }

  private static void card(Json json, Card card) throws IOException {
    json.put("title", card.headline());
    json.put("dek", text(card.dek())).put("whyItMatters", Card.paragraph(card.whyItMatters()));
    List<String> points = new ArrayList<>(card.keyPoints().size());
    for (Sentence point : card.keyPoints()) {
      points.add(point.text());
    }
    json.texts("keyPoints", points).put("details", Card.paragraph(card.details()));
  }

  private static @Nullable String text(@Nullable Sentence sentence) {
    return sentence == null ? null : sentence.text();
  }

  private static void writer(Json json, Card.By by) throws IOException {
    json.open("writer").put("kind", by.kind()).put("model", by.model()).put("at", by.at()).close();
  }

  private static void member(Json json, Story.Member member) throws IOException {
    json.open().put("id", member.article()).put("source", member.source());
    json.put("sourceTitle", member.sourceTitle()).put("title", member.title());
    json.put("url", member.url()).put("published", member.time());
    json.put("copyOf", member.copyOf()).put("discussion", member.discussion()).close();
  }

  private static Set<String> sources(Story story) {
    Set<String> names = new LinkedHashSet<>();
    for (Story.Member member : story.members()) {
      names.add(member.sourceTitle());
    }
    return names;
  }
}
