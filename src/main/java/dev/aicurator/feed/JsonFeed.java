package dev.aicurator.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.aicurator.feed.time.Dates;
import dev.aicurator.feed.xml.Packed;
import dev.aicurator.feed.xml.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org), read as a stream; members of the wrong type are left out.
 */
final class JsonFeed {
  private static final int MAX_DEPTH = 200;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(1000)
                  .maxStringLength(Packed.MAX_BYTES)
                  .maxNameLength(50_000)
                  .build())
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final @Nullable String base;
  private final FeedDraft feed = new FeedDraft();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> feedAuthors = new ArrayList<>();
  private boolean known;
  private boolean hasItems;

  private JsonFeed(@Nullable String base) {
    this.base = base;
  }

  static Parsed read(String text, @Nullable String base) throws Refusal {
    JsonFeed reading = new JsonFeed(base);
    try (JsonParser p = FACTORY.createParser(text)) {
      reading.document(p);
    } catch (StreamConstraintsException e) {
      boolean deep = String.valueOf(e.getMessage()).contains("nesting");
      throw new Refusal(deep ? "too-deep" : "too-large", "JSON beyond the limits");
    } catch (JsonProcessingException e) {
      throw new Refusal("json-malformed", "JSON breaks off or is broken: " + where(e));
    } catch (IOException e) {
      throw new Refusal("json-malformed", "JSON cannot be read");
    }
    if (!reading.known && !reading.hasItems) {
      throw new Refusal("not-a-feed", "JSON that is no JSON Feed");
    }
    return new Parsed.Read(reading.feed.feed(), reading.warnings);
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null ? "somewhere" : "line " + e.getLocation().getLineNr();
  }

  private void document(JsonParser p) throws IOException, Refusal {
    if (p.nextToken() != JsonToken.START_OBJECT) {
      p.skipChildren();
      throw new Refusal("not-a-feed", "JSON that is no object");
    }
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      p.nextToken();
      member(p, name);
    }
  }

  private void member(JsonParser p, String name) throws IOException, Refusal {
    switch (name) {
      case "version" -> {
        String version = string(p);
        known |= version != null && version.contains("jsonfeed.org");
      }
      case "title" -> feed.put("title", line(p), 1);
      case "home_page_url" -> feed.put("link", url(p), 1);
      case "feed_url" -> feed.put("self", url(p), 1);
      case "description" -> feed.put("description", escaped(p), 1);
      case "icon" -> feed.put("icon", url(p), 1);
      case "favicon" -> feed.put("icon", url(p), 2);
      case "language" -> feed.put("language", line(p), 1);
      case "authors", "author" -> authors(p, feedAuthors);
      case "items" -> items(p);
      default -> p.skipChildren();
    }
  }

  private void items(JsonParser p) throws IOException, Refusal {
    if (p.currentToken() == JsonToken.START_OBJECT) {
      throw new Refusal("not-a-feed", "items is no array");
    }
    if (p.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    hasItems = true;
    boolean more = true;
    while (p.nextToken() != JsonToken.END_ARRAY) {
      if (p.currentToken() != JsonToken.START_OBJECT) {
        warnings.add("json-malformed: an item is no object");
        p.skipChildren();
      } else if (more) {
        more = feed.add(item(p));
        if (!more) {
          warnings.add("too-large: only the first " + FeedDraft.MAX_ENTRIES + " items are read");
        }
      } else {
        p.skipChildren();
      }
    }
  }

  private EntryDraft item(JsonParser p) throws IOException {
    EntryDraft entry = new EntryDraft();
    List<String> authors = new ArrayList<>();
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      p.nextToken();
      itemMember(p, name, entry, authors);
    }
    (authors.isEmpty() ? feedAuthors : authors).forEach(entry::author);
    return entry;
  }

  private void itemMember(JsonParser p, String name, EntryDraft entry, List<String> authors)
      throws IOException {
    switch (name) {
      case "id" -> entry.put("id", line(p), 1);
      case "url" -> entry.put("link", url(p), 1);
      case "external_url" -> entry.put("link", url(p), 2);
      case "title" -> entry.put("title", line(p), 1);
      case "content_html" -> {
        String html = string(p);
        entry.put("content", html == null ? null : Values.html(html, base), 1);
      }
      case "content_text" -> entry.put("content", escaped(p), 2);
      case "summary" -> entry.put("summary", escaped(p), 1);
      case "image" -> entry.put("image", url(p), 1);
      case "banner_image" -> entry.put("image", url(p), 2);
      case "date_published" -> entry.put("published", date(p), 1);
      case "date_modified" -> entry.put("updated", date(p), 1);
      case "language" -> entry.put("language", line(p), 1);
      case "authors", "author" -> authors(p, authors);
      case "tags" -> tags(p, entry);
      case "attachments" -> attachments(p, entry);
      default -> p.skipChildren();
    }
  }

  private void authors(JsonParser p, List<String> to) throws IOException {
    if (p.currentToken() == JsonToken.START_OBJECT) {
      author(p, to);
    } else if (p.currentToken() == JsonToken.START_ARRAY) {
      while (p.nextToken() != JsonToken.END_ARRAY) {
        if (p.currentToken() == JsonToken.START_OBJECT) {
          author(p, to);
        } else {
          p.skipChildren();
        }
      }
    } else {
      addName(string(p), to);
    }
  }

  private static void author(JsonParser p, List<String> to) throws IOException {
    String name = null;
    String url = null;
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String member = p.currentName();
      p.nextToken();
      switch (member) {
        case "name" -> name = string(p);
        case "url" -> url = string(p);
        default -> p.skipChildren();
      }
    }
    addName(name != null && !name.isBlank() ? name : url, to);
  }

  private static void addName(@Nullable String name, List<String> to) {
    String line = name == null ? null : Values.literal(name);
    if (line != null && !to.contains(line) && to.size() < 100) {
      to.add(line);
    }
  }

  private static void tags(JsonParser p, EntryDraft entry) throws IOException {
    if (p.currentToken() != JsonToken.START_ARRAY) {
      p.skipChildren();
      return;
    }
    while (p.nextToken() != JsonToken.END_ARRAY) {
      entry.category(line(p));
    }
  }

  private void attachments(JsonParser p, EntryDraft entry) throws IOException {
    if (p.currentToken() != JsonToken.START_ARRAY) {
      p.skipChildren();
      return;
    }
    while (p.nextToken() != JsonToken.END_ARRAY) {
      if (p.currentToken() == JsonToken.START_OBJECT) {
        attachment(p, entry);
      } else {
        p.skipChildren();
      }
    }
  }

  private void attachment(JsonParser p, EntryDraft entry) throws IOException {
    String url = null;
    String type = null;
    Long size = null;
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String member = p.currentName();
      p.nextToken();
      switch (member) {
        case "url" -> url = attached(string(p));
        case "mime_type" -> type = line(p);
        case "size_in_bytes" -> size = size(p);
        default -> p.skipChildren();
      }
    }
    entry.enclosure(url, type, size);
  }

  /** URLs of attachments are absolute; only what is plainly a path is resolved. */
  private @Nullable String attached(@Nullable String url) {
    boolean path = url != null && (url.indexOf('/') >= 0 || url.indexOf('.') >= 0);
    return Values.url(path ? base : null, url);
  }

  private static @Nullable Long size(JsonParser p) throws IOException {
    String text = string(p);
    int point = text == null ? -1 : text.indexOf('.');
    return Values.number(text != null && point > 0 ? text.substring(0, point) : text);
  }

  /** The scalar as text; null, after skipping it, when the value is none. */
  private static @Nullable String string(JsonParser p) throws IOException {
    return switch (p.currentToken()) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> p.getText();
      default -> {
        p.skipChildren();
        yield null;
      }
    };
  }

  private static @Nullable String line(JsonParser p) throws IOException {
    String text = string(p);
    return text == null ? null : Values.literal(text);
  }

  private static @Nullable String escaped(JsonParser p) throws IOException {
    String text = string(p);
    return text == null ? null : Values.escaped(text);
  }

  private @Nullable String url(JsonParser p) throws IOException {
    return Values.url(base, string(p));
  }

  private static @Nullable Instant date(JsonParser p) throws IOException {
    return Dates.parse(string(p));
  }
}
