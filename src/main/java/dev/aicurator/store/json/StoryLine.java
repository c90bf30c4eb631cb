package dev.aicurator.store.json;

import dev.aicurator.model.Card;
import dev.aicurator.model.Later;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story record in the very form {@link StoryJson} writes: its fields in that order and no
 * space between. A list of today reads hundreds of them before any code is compiled, so nothing is
 * looked up by name, and the sentences of a card are read when somebody asks for them. Any other
 * form is left to {@link Rec}.
 */
final class StoryLine {
  private final byte[] line;
  private final Scan scan;

  StoryLine(byte[] line) {
    this.line = line;
    this.scan = new Scan(line);
  }

  /** The story; null where the line is written in another way. */
  @Nullable Story story() {
    try {
      return read();
    } catch (Scan.OtherForm e) {
      return null;
    }
  }

  private Story read() throws Scan.OtherForm {
    scan.must("{\"id\":");
    String id = scan.text();
    scan.must(",\"hlc\":");
    scan.pass();
    scan.must(",\"node\":");
    scan.pass();
    scan.must(",\"seq\":");
    scan.whole();
    scan.must(",\"members\":[");
    List<Story.Member> members = members();
    List<String> topics = texts(",\"topics\":[");
    List<String> entities = texts(",\"entities\":[");
    scan.must(",\"relevance\":");
    double relevance = scan.decimal();
    boolean ai = scan.may(",\"ai\":true");
    boolean update = scan.may(",\"update\":true");
    Instant reopened = scan.may(",\"reopened\":") ? scan.instant() : null;
    Integer novelty = scan.may(",\"novelty\":") ? scan.whole() : null;
    scan.must(",\"changed\":");
    Instant changed = scan.instant();
    reopened = update && reopened == null ? changed : reopened;
    scan.must(",\"card\":");
    Card card = card();
    scan.must(",\"_c\":");
    scan.pass();
    scan.must("}");
    scan.end();
    return new Story(
        id, members, topics, entities, relevance, ai, reopened, novelty, changed, card);
  }

  private List<Story.Member> members() throws Scan.OtherForm {
    List<Story.Member> members = new ArrayList<>(1);
    do {
      members.add(member());
    } while (scan.may(","));
    scan.must("]");
    return members;
  }

  private Story.Member member() throws Scan.OtherForm {
    scan.must("{\"article\":");
    String article = scan.text();
    scan.must(",\"source\":");
    String source = scan.text();
    scan.must(",\"sourceTitle\":");
    String sourceTitle = scan.text();
    scan.must(",\"owner\":");
    String owner = scan.text();
    scan.must(",\"title\":");
    String title = scan.text();
    String url = optional(",\"url\":");
    List<String> authors = texts(",\"authors\":[");
    scan.must(",\"time\":");
    Instant time = scan.instant();
    scan.must(",\"fetched\":");
    Instant fetched = scan.instant();
    scan.must(",\"words\":");
    int words = scan.whole();
    String kept = optional(",\"kept\":");
    String discussion = optional(",\"discussion\":");
    String copyOf = optional(",\"copyOf\":");
    scan.must("}");
    return new Story.Member(
        article,
        source,
        sourceTitle,
        owner,
        title,
        url,
        authors,
        time,
        fetched,
        words,
        kept,
        discussion,
        copyOf);
  }

  private Card card() throws Scan.OtherForm {
    int start = scan.at();
    scan.must("{\"headline\":");
    String headline = scan.text();
    Sentence dek = scan.may(",\"dek\":") ? sentence() : null;
    boolean why = scan.mayPass(",\"whyItMatters\":");
    boolean points = scan.mayPass(",\"keyPoints\":");
    boolean details = scan.mayPass(",\"details\":");
    boolean thin = scan.may(",\"thin\":true");
    String language = optional(",\"language\":");
    scan.must(",\"by\":{\"kind\":");
    String kind = scan.text();
    String model = optional(",\"model\":");
    scan.must(",\"at\":");
    Instant at = scan.instant();
    scan.must("}}");
    Rest rest = new Rest(line, start, scan.at());
    return new Card(
        headline,
        dek,
        why ? rest.later("whyItMatters") : List.of(),
        points ? rest.later("keyPoints") : List.of(),
        details ? rest.later("details") : List.of(),
        thin,
        language,
        new Card.By(kind, model, at));
  }

  private Sentence sentence() throws Scan.OtherForm {
    scan.must("{\"text\":");
    String text = scan.text();
    scan.must(",\"article\":");
    String article = scan.text();
    scan.must(",\"block\":");
    int block = scan.whole();
    scan.must(",\"start\":");
    int start = scan.whole();
    scan.must(",\"end\":");
    int end = scan.whole();
    scan.must("}");
    return new Sentence(text, article, block, start, end);
  }

  private @Nullable String optional(String before) throws Scan.OtherForm {
    return scan.may(before) ? scan.text() : null;
  }

  private List<String> texts(String before) throws Scan.OtherForm {
    if (!scan.may(before)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(4);
    do {
      texts.add(scan.text());
    } while (scan.may(","));
    scan.must("]");
    return texts;
  }

  /** The sentences of a card, read by name once one list of them is asked for. */
  private static final class Rest {
    private final byte[] line;
    private final int from;
    private final int to;
    private @Nullable Rec card;

    Rest(byte[] line, int from, int to) {
      this.line = line;
      this.from = from;
      this.to = to;
    }

    List<Sentence> later(String name) {
      return new Later<>(
          new Supplier<>() { // no lambda: linking one costs as much as reading ten stories
            @Override
            public List<Sentence> get() {
              return read(name);
            }
          });
    }

    private synchronized List<Sentence> read(String name) {
      try {
        if (card == null) {
          card = Rec.parse(line, from, to);
        }
        return List.copyOf(StoryJson.sentences(card, name));
      } catch (IllegalArgumentException e) {
        return List.of(); // under a right sum, yet no JSON: somebody's joke
      }
    }
  }
}
