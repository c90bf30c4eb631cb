package dev.aicurator.store.json;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.store.time.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Story records, pointers {@code {"id","in"}} and merges {@code {"id","into"}}. */
public final class StoryJson {
  private StoryJson() {}

  public static byte[] line(Story s, Stamp stamp) {
    return JsonLine.start(s.id(), stamp)
        .objects("members", s.members(), StoryJson::member)
        .texts("topics", s.topics())
        .texts("entities", s.entities())
        .put("relevance", s.relevance())
        .put("ai", s.ai())
        .put("update", s.update())
        .put("reopened", s.reopened())
        .put("novelty", s.novelty())
        .put("changed", s.changed())
        .object("card", s.card(), StoryJson::card)
        .sealed();
  }

  /** The story is filed in the file of {@code day}. */
  public static byte[] pointer(String id, LocalDate day, Stamp stamp) {
    return JsonLine.start(id, stamp).put("in", day.toString()).sealed();
  }

  /** The story, or the article that never was one, is part of {@code story}. */
  public static byte[] merge(String id, String story, Stamp stamp) {
    return JsonLine.start(id, stamp).put("into", story).sealed();
  }

  private static void member(JsonLine line, Story.Member m) {
    line.put("article", m.article())
        .put("source", m.source())
        .put("sourceTitle", m.sourceTitle())
        .put("owner", m.owner())
        .put("title", m.title())
        .put("url", m.url())
        .texts("authors", m.authors())
        .put("time", m.time())
        .put("fetched", m.fetched())
        .put("words", m.words())
        .put("kept", m.kept())
        .put("discussion", m.discussion())
        .put("copyOf", m.copyOf());
  }

  private static void card(JsonLine line, Card c) {
    line.put("headline", c.headline())
        .object("dek", c.dek(), StoryJson::sentence)
        .objects("whyItMatters", c.whyItMatters(), StoryJson::sentence)
        .objects("keyPoints", c.keyPoints(), StoryJson::sentence)
        .objects("details", c.details(), StoryJson::sentence)
        .put("thin", c.thin())
        .put("language", c.language())
        .object(
            "by",
            c.by(),
            (l, by) -> l.put("kind", by.kind()).put("model", by.model()).put("at", by.at()));
  }

  private static void sentence(JsonLine line, Sentence s) {
    line.put("text", s.text())
        .put("article", s.article())
        .put("block", s.block())
        .put("start", s.start())
        .put("end", s.end());
  }

  /** The story of a line; what is no story is an IllegalArgumentException. */
  public static Story read(byte[] line) {
    Story story = new StoryLine(line).story();
    return story == null ? read(Rec.parse(line)) : story;
  }

  public static Story read(Rec rec) {
    return new Story(
        rec.need("id"),
        rec.objects("members", StoryJson::member),
        rec.texts("topics"),
        rec.texts("entities"),
        rec.decimal("relevance"),
        rec.is("ai"),
        reopened(rec),
        rec.integerOrNull("novelty"),
        rec.needInstant("changed"),
        card(rec.needObject("card")));
  }

  /** Records that do not say when it was were written when it was. */
  private static @Nullable Instant reopened(Rec rec) {
    Instant told = rec.instant("reopened");
    return told == null && rec.is("update") ? rec.instant("changed") : told;
  }

  private static Story.Member member(Rec rec) {
    return new Story.Member(
        rec.need("article"),
        rec.need("source"),
        rec.text("sourceTitle", rec.need("source")),
        rec.text("owner", rec.need("source")),
        rec.text("title", ""),
        rec.text("url"),
        rec.texts("authors"),
        rec.needInstant("time"),
        rec.instant("fetched") == null ? rec.needInstant("time") : rec.needInstant("fetched"),
        rec.integer("words"),
        rec.text("kept"),
        rec.text("discussion"),
        rec.text("copyOf"));
  }

  private static Card card(Rec rec) {
    Rec dek = rec.object("dek");
    Rec by = rec.needObject("by");
    return new Card(
        rec.text("headline", ""),
        dek == null ? null : sentence(dek),
        sentences(rec, "whyItMatters"),
        sentences(rec, "keyPoints"),
        sentences(rec, "details"),
        rec.is("thin"),
        rec.text("language"),
        new Card.By(by.text("kind", "extractive"), by.text("model"), by.needInstant("at")));
  }

  static List<Sentence> sentences(Rec rec, String name) {
    return rec.objects(name, StoryJson::sentence);
  }

  private static Sentence sentence(Rec rec) {
    return new Sentence(
        rec.text("text", ""),
        rec.text("article", ""),
        rec.integer("block"),
        rec.integer("start"),
        rec.integer("end"));
  }
}
