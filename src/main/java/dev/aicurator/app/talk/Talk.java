package dev.aicurator.app.talk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.aicurator.extract.Extractor;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import dev.aicurator.model.Block;
import dev.aicurator.model.Comment;
import dev.aicurator.model.feed.Entry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is said in a discussion: the item trees of Hacker News ({@code author, text,
 * children}), Reddit's listings ({@code kind, data}), or any feed of comments.
 */
public final class Talk {
  private static final int MOST = 2000;
  private static final int DEEPEST = 200;
  private static final ObjectMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(5 * DEEPEST).build())
              .build());

  private final String story;
  private final Instant now;
  private final List<Comment> comments = new ArrayList<>();

  private Talk(String story, Instant now) {
    this.story = story;
    this.now = now;
  }

  /** The comments, parents before their replies; empty when the bytes are no discussion. */
  public static Optional<List<Comment>> read(
      byte[] bytes, String url, @Nullable String contentType, String story, Instant now) {
    Talk talk = new Talk(story, now);
    if (isJson(bytes)) {
      return talk.json(bytes) ? Optional.of(List.copyOf(talk.comments)) : Optional.empty();
    }
    if (FeedParser.parse(bytes, url, contentType) instanceof Parsed.Read read) {
      read.feed().entries().forEach(talk::entry);
      return Optional.of(List.copyOf(talk.comments));
    }
    return Optional.empty();
  }

  private static boolean isJson(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  private boolean json(byte[] bytes) {
    try {
      JsonNode root = JSON.readTree(bytes);
      if (root.path("children").isArray()) {
        root.path("children").forEach(child -> item(child, null, 0));
        return true;
      }
      JsonNode listing = root.isArray() && root.size() > 1 ? root.get(1) : root;
      if (listing.path("data").path("children").isArray()) {
        listing.path("data").path("children").forEach(child -> thing(child, null, 0));
        return true;
      }
      return false;
    } catch (JsonProcessingException e) {
      return false;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void item(JsonNode item, @Nullable String parent, int depth) {
    String id = item.path("id").asText("");
    boolean said = item.path("text").isTextual() && !id.isEmpty();
    if (said) {
      Instant at = Instant.ofEpochSecond(item.path("created_at_i").asLong(now.getEpochSecond()));
      add(id, parent, item.path("author").asText(""), html(item.path("text").asText()), at);
    }
    if (depth < DEEPEST) {
      item.path("children").forEach(child -> item(child, said ? id : parent, depth + 1));
    }
  }

  private void thing(JsonNode thing, @Nullable String parent, int depth) {
    JsonNode data = thing.path("data");
    String id = data.path("id").asText("");
    boolean said = thing.path("kind").asText("").equals("t1") && !id.isEmpty();
    if (said) {
      Instant at = Instant.ofEpochSecond(data.path("created_utc").asLong(now.getEpochSecond()));
      add(id, parent, data.path("author").asText(""), data.path("body").asText(""), at);
    }
    if (depth < DEEPEST) {
      data.path("replies")
          .path("data")
          .path("children")
          .forEach(child -> thing(child, said ? id : parent, depth + 1));
    }
  }

  private void entry(Entry entry) {
    String body = entry.content() != null ? entry.content() : entry.summary();
    Instant at = entry.published() != null ? entry.published() : entry.updated();
    add(
        entry.id() == null ? String.valueOf(comments.size()) : entry.id(),
        null,
        entry.authors().isEmpty() ? "" : entry.authors().get(0),
        body == null ? String.valueOf(entry.title()) : html(body),
        at == null ? now : at);
  }

  private void add(String id, @Nullable String parent, String author, String text, Instant at) {
    if (comments.size() < MOST && !text.isBlank()) {
      String name = author.isBlank() ? "anonymous" : author;
      comments.add(new Comment(id, story, parent, name, text.strip(), at, null, false));
    }
  }

  private static String html(String html) {
    return Extractor.blocks(html, null).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
