package dev.aicurator.view.list;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dev.aicurator.model.Card;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Times;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Mustache template over the fields of a story; nothing is escaped, everything is cleaned. */
public final class Template {
  private final com.samskivert.mustache.Template template;

  public Template(String mustache) {
    if (mustache.isBlank()) {
      throw bad("it is empty");
    }
    if (mustache.lastIndexOf("{{") > mustache.lastIndexOf("}}")) {
      throw bad("a {{ is not closed");
    }
    try {
      template =
          Mustache.compiler()
              .escapeHTML(false)
              .strictSections(true)
              .withCollector(new Fields())
              .compile(mustache.replace("\\n", "\n").replace("\\t", "\t"));
    } catch (IndexOutOfBoundsException e) {
      throw bad("a {{ }} names nothing");
    } catch (MustacheException | UnsupportedOperationException e) {
      throw bad(e.getMessage());
    }
  }

  /** Reads maps and lists only: by reflection a template could call into the values. */
  private static final class Fields extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new HashMap<>();
    }
  }

  /** One run of the template a story; each ends its line. */
  public void write(List<Item> items, Appendable out) throws IOException {
    for (Item item : items) {
      String text;
      try {
        text = template.execute(fields(item));
      } catch (MustacheException.Context e) {
        throw bad("no field " + e.key);
      } catch (MustacheException | UnsupportedOperationException e) {
        throw bad(e.getMessage());
      }
      out.append(text).append(text.endsWith("\n") ? "" : "\n");
    }
  }

  private static CuratorException bad(@Nullable String message) {
    String why = message == null ? "it cannot be read" : Clean.line(message, 120);
    return new CuratorException(
        CuratorException.Kind.USAGE, "bad --template: " + why + ": write fields as {{id}}");
  }

  private static Map<String, Object> fields(Item item) {
    Story story = item.story();
    Card card = story.card();
    Map<String, Object> fields = new HashMap<>();
    fields.put("number", item.number());
    fields.put("id", Clean.line(story.id()));
    fields.put("shortId", Clean.line(item.shortId()));
    fields.put("title", Titles.of(item));
    put(fields, "dek", card.dek() == null ? null : card.dek().text());
    put(fields, "whyItMatters", Card.paragraph(card.whyItMatters()));
    fields.put("keyPoints", sentences(card.keyPoints()));
    put(fields, "details", Card.paragraph(card.details()));
    fields.put("topics", cleaned(story.topics()));
    fields.put("score", Explained.number(item.score()).replace('−', '-'));
    lead(fields, story);
    marks(fields, item);
    return fields;
  }

  private static void lead(Map<String, Object> fields, Story story) {
    Story.Member lead = story.lead();
    put(fields, "url", lead.url());
    put(fields, "source", lead.sourceTitle());
    fields.put(
        "sources",
        story.members().stream().map(m -> Clean.line(m.sourceTitle())).distinct().toList());
    fields.put("authors", cleaned(lead.authors()));
    time(fields, "published", lead.time());
    time(fields, "fetched", lead.fetched());
    time(fields, "updated", story.time());
    fields.put("cached", lead.kept() != null);
    put(fields, "writer", story.card().by().kind());
  }

  private static void marks(Map<String, Object> fields, Item item) {
    fields.put("saved", item.marks().isSaved());
    fields.put("liked", item.marks().isLiked());
    fields.put("read", item.marks().isRead());
    fields.put("comments", item.marks().comments());
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    fields.put(name, value == null ? "" : Clean.line(value));
  }

  private static void time(Map<String, Object> fields, String name, Instant at) {
    fields.put(name, Times.stamp(at));
  }

  private static List<String> sentences(List<Sentence> sentences) {
    List<String> texts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      texts.add(Clean.line(sentence.text()));
    }
    return texts;
  }

  private static List<String> cleaned(List<String> words) {
    List<String> clean = new ArrayList<>();
    for (String word : words) {
      clean.add(Clean.line(word));
    }
    return clean;
  }
}
