package dev.aicurator.store.json;

import dev.aicurator.model.Marks;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.json.Deed.What;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Journal and source records: {@code t} says which. */
public final class DeedJson {
  private DeedJson() {}

  public static byte[] line(Deed deed) {
    JsonLine line = JsonLine.start().stamp(deed.stamp());
    write(line, deed.what());
    return line.put("step", deed.step()).sealed();
  }

  private static void write(JsonLine line, What what) {
    if (what instanceof Deed.Marked m) {
      line.put("t", "mark").put("story", m.story());
      line.put("mark", m.kind().name().toLowerCase(Locale.ROOT)).put("on", m.on());
      line.put("at", m.at());
    } else if (what instanceof Deed.Commented c) {
      line.put("t", "comment").put("comment", c.id()).put("story", c.story());
      line.put("parent", c.parent()).put("author", c.author()).put("text", c.text());
      line.put("at", c.at());
    } else if (what instanceof Deed.Edited e) {
      line.put("t", "edit").put("comment", e.id()).put("text", e.text()).put("at", e.at());
    } else if (what instanceof Deed.Deleted d) {
      line.put("t", "delete").put("comment", d.id()).put("at", d.at());
    } else if (what instanceof Deed.Merged m) {
      line.put("t", "merge").put("story", m.id()).put("into", m.into());
    } else if (what instanceof Deed.Undid u) {
      line.put("t", "undo").put("batch", u.batch());
    } else {
      writeSource(line, what);
    }
  }

  private static void writeSource(JsonLine line, What what) {
    if (what instanceof Deed.Followed f) {
      source(line.put("t", "source"), f.source());
    } else if (what instanceof Deed.Unfollowed u) {
      line.put("t", "remove").put("slug", u.slug());
    } else if (what instanceof Deed.Switched s) {
      line.put("t", "switch").put("slug", s.slug()).put("on", s.on());
    } else if (what instanceof Deed.Moved m) {
      line.put("t", "move").put("slug", m.slug()).put("url", m.url());
    }
  }

  private static void source(JsonLine line, Source s) {
    line.put("slug", s.slug())
        .put("title", s.title())
        .put("url", s.url())
        .put("kind", s.kind())
        .put("topic", s.topic())
        .put("owner", s.owner())
        .put("allAi", s.allAi())
        .put("enabled", s.enabled());
  }

  /** Null for a record of a kind this version does not know. */
  public static @Nullable Deed read(Rec rec, boolean ofSources) {
    What what =
        switch (rec.need("t")) {
          case "mark" -> mark(rec);
          case "comment" ->
              new Deed.Commented(
                  rec.need("comment"),
                  rec.need("story"),
                  rec.text("parent"),
                  rec.text("author", ""),
                  rec.text("text", ""),
                  rec.needInstant("at"));
          case "edit" ->
              new Deed.Edited(rec.need("comment"), rec.need("text"), rec.needInstant("at"));
          case "delete" -> new Deed.Deleted(rec.need("comment"), rec.needInstant("at"));
          case "merge" -> new Deed.Merged(rec.need("story"), rec.need("into"));
          case "undo" -> new Deed.Undid(rec.need("batch"), ofSources);
          case "source" -> new Deed.Followed(source(rec));
          case "remove" -> new Deed.Unfollowed(rec.need("slug"));
          case "switch" -> new Deed.Switched(rec.need("slug"), rec.is("on"));
          case "move" -> new Deed.Moved(rec.need("slug"), rec.need("url"));
          default -> null;
        };
    return what == null ? null : new Deed(rec.stamp(), rec.text("step"), what);
  }

  private static @Nullable What mark(Rec rec) {
    for (Marks.Kind kind : Marks.Kind.values()) {
      if (kind.name().equalsIgnoreCase(rec.need("mark"))) {
        return new Deed.Marked(rec.need("story"), kind, rec.is("on"), rec.needInstant("at"));
      }
    }
    return null;
  }

  private static Source source(Rec rec) {
    return new Source(
        rec.need("slug"),
        rec.text("title", rec.need("slug")),
        rec.need("url"),
        rec.text("kind", "press"),
        rec.text("topic"),
        rec.text("owner", rec.need("slug")),
        rec.is("allAi"),
        rec.is("enabled"));
  }
}
