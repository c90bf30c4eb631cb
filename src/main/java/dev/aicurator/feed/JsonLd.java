package dev.aicurator.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data feeds (schema.org/DataFeed) that a JSON-LD script names. */
final class JsonLd {
  private static final int MAX_FEEDS = 20;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();
  private final List<String> feeds = new ArrayList<>();

  private JsonLd() {}

  /** Their URLs; what was found before an error where the JSON is broken. */
  static List<String> feeds(String json) {
    JsonLd reading = new JsonLd();
    try (JsonParser p = FACTORY.createParser(json)) {
      while (p.nextToken() != null) {
        if (p.currentToken() == JsonToken.START_OBJECT) {
          reading.object(p);
        }
      }
    } catch (IOException e) {
      return List.copyOf(reading.feeds);
    }
    return List.copyOf(reading.feeds);
  }

  private void object(JsonParser p) throws IOException {
    boolean feed = false;
    String url = null;
    while (p.nextToken() == JsonToken.FIELD_NAME) {
      String name = p.currentName();
      JsonToken value = p.nextToken();
      String text = value == JsonToken.VALUE_STRING ? p.getText() : null;
      feed |= name.equals("@type") && ("DataFeed".equals(text) || "DataFeedItem".equals(text));
      url = url == null && isUrl(name) ? text : url;
      nested(p, value);
    }
    if (feed && url != null && feeds.size() < MAX_FEEDS) {
      feeds.add(url);
    }
  }

  private static boolean isUrl(String name) {
    return name.equals("url") || name.equals("contentUrl");
  }

  private void nested(JsonParser p, @Nullable JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT) {
      object(p);
    } else if (value == JsonToken.START_ARRAY) {
      while (p.nextToken() != JsonToken.END_ARRAY && p.currentToken() != null) {
        nested(p, p.currentToken());
      }
    }
  }
}
