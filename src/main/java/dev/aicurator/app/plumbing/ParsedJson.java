package dev.aicurator.app.plumbing;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.aicurator.feed.Parsed;
import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parse result as one JSON object: {@code feed} {title, link, description, language, updated,
 * icon, self}, {@code entries} [{id, title, link, published, updated, authors, summary, content,
 * categories, enclosures, image, comments_link, comments_count, language}] and {@code warnings}, or
 * {@code error}, "slug: reason". An entry without a summary has its content there too. Times are
 * RFC 3339 in UTC; what is missing is left out.
 */
public final class ParsedJson {
  private ParsedJson() {}

  /** Writes the object, without a line end. */
  public static void write(Parsed parsed, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonLines.JSON.createGenerator(text)) {
      json.writeStartObject();
      members(parsed, json);
      json.writeEndObject();
    }
    out.append(text.getBuffer());
  }

  /** Writes the members into an object that is open. */
  static void members(Parsed parsed, JsonGenerator json) throws IOException {
    if (parsed instanceof Parsed.Read read) {
      feed(json, read.feed());
      strings(json, "warnings", read.warnings());
    } else if (parsed instanceof Parsed.Refused refused) {
      json.writeStringField("error", refused.slug() + ": " + refused.reason());
    }
  }

  private static void feed(JsonGenerator json, Feed feed) throws IOException {
    json.writeObjectFieldStart("feed");
    string(json, "title", feed.title());
    string(json, "link", feed.link());
    string(json, "description", feed.description());
    string(json, "language", feed.language());
    time(json, "updated", feed.updated());
    string(json, "icon", feed.icon());
    string(json, "self", feed.self());
    json.writeEndObject();
    json.writeArrayFieldStart("entries");
    for (Entry entry : feed.entries()) {
      entry(json, entry);
    }
    json.writeEndArray();
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    string(json, "id", entry.id());
    string(json, "title", entry.title());
    string(json, "link", entry.link());
    time(json, "published", entry.published());
    time(json, "updated", entry.updated());
    strings(json, "authors", entry.authors());
    string(json, "summary", entry.summary() != null ? entry.summary() : entry.content());
    string(json, "content", entry.content());
    strings(json, "categories", entry.categories());
    enclosures(json, entry.enclosures());
    string(json, "image", entry.image());
    string(json, "comments_link", entry.commentsLink());
    Integer count = entry.commentsCount();
    if (count != null) {
      json.writeNumberField("comments_count", count);
    }
    string(json, "language", entry.language());
    json.writeEndObject();
  }

  private static void enclosures(JsonGenerator json, List<Entry.Enclosure> list)
      throws IOException {
    if (list.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("enclosures");
    for (Entry.Enclosure enclosure : list) {
      json.writeStartObject();
      json.writeStringField("url", enclosure.url());
      string(json, "type", enclosure.type());
      Long length = enclosure.length();
      if (length != null) {
        json.writeNumberField("length", length);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void string(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void time(JsonGenerator json, String name, @Nullable Instant time)
      throws IOException {
    if (time != null) {
      json.writeStringField(name, time.toString());
    }
  }
}
