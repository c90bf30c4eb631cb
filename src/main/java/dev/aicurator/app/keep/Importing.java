package dev.aicurator.app.keep;

import dev.aicurator.app.desk.Curating;
import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.app.fetch.Entries;
import dev.aicurator.app.plumbing.ArticleLines;
import dev.aicurator.app.sources.Slugs;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Page;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.store.Committed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes article lines of any archive into the store: no relevance gate, nothing folded. */
public final class Importing {
  private static final int GATHERED = 20_000;
  private static final int GATHERED_CHARS = 32 << 20;
  private static final int COMMITTED = 2_000;
  private static final int COMMITTED_DAYS = 31;
  private final Desk desk;

  public Importing(Desk desk) {
    this.desk = desk;
  }

  /** What an import came to; {@code refused} lines could not be read. */
  public record Imported(int added, int updated, int unchanged, List<String> refused) {
    public Imported {
      refused = List.copyOf(refused);
    }
  }

  /** Reads {@code {"guid","title","text","url"?,"published"?,"source"?}} lines to their end. */
  public Imported run(InputStream in) {
    Batch batch = new Batch();
    try {
      List<String> refused = ArticleLines.read(in, batch::add);
      batch.commit();
      desk.index().catchUp();
      return new Imported(batch.added, batch.updated, batch.unchanged, refused);
    } catch (IOException e) {
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE, "the lines cannot be read to their end", e);
    }
  }

  /**
   * Articles on their way into the store. Many are gathered and put in the order of their days: a
   * commit reads and forces the files of each day it meets, and archives come in any order.
   */
  private final class Batch {
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Curating curating = new Curating(desk.writer(), desk.relevance(), desk.clock());
    private int chars;
    private int added;
    private int updated;
    private int unchanged;

    void add(ArticleLines.Line line) {
      articles.add(article(line));
      chars += line.text().length();
      if (articles.size() >= GATHERED || chars >= GATHERED_CHARS) {
        commit();
      }
    }

    private Article article(ArticleLines.Line line) {
      String name = line.source().isBlank() ? "import" : line.source();
      Source source = sources.computeIfAbsent(name, this::source);
      Instant now = desk.now();
      Instant published = line.published();
      Instant time = Entries.sane(published, now);
      // one that is there already keeps its id, whatever day this line gives
      String id = Ids.of(Ids.utcDay(time), source.slug(), line.guid());
      return new Article(
          id,
          source.slug(),
          source.title(),
          line.guid(),
          line.url(),
          time,
          now,
          List.of(),
          null,
          null,
          null,
          page(line, published));
    }

    private Source source(String name) {
      return desk.sources()
          .find(name)
          .orElseGet(
              () -> {
                String slug = Slugs.of(name);
                return new Source(slug, Names.quoted(name), "", "other", null, slug, true, true);
              });
    }

    void commit() {
      // sorting is stable: of two with one id the first still comes first
      articles.sort(Comparator.comparing(article -> Ids.day(article.id())));
      for (int from = 0; from < articles.size(); ) {
        int to = end(from);
        commit(articles.subList(from, to));
        from = to;
      }
      articles.clear();
      chars = 0;
    }

    private int end(int from) {
      LocalDate day = Ids.day(articles.get(from).id());
      int days = 1;
      for (int i = from + 1; i < Math.min(articles.size(), from + COMMITTED); i++) {
        LocalDate next = Ids.day(articles.get(i).id());
        days += next.equals(day) ? 0 : 1;
        if (days > COMMITTED_DAYS) {
          return i;
        }
        day = next;
      }
      return Math.min(articles.size(), from + COMMITTED);
    }

    private void commit(List<Article> some) {
      Map<String, Source> bySlug = new TreeMap<>();
      Map<String, Health> health = new TreeMap<>();
      sources
          .values()
          .forEach(
              s -> {
                bySlug.put(s.slug(), s);
                health.put(s.slug(), Health.NONE);
              });
      Committed committed = desk.store().commit(some, curating.apart(bySlug::get));
      health.keySet().removeAll(desk.store().health().keySet());
      if (!health.isEmpty()) {
        desk.store().health(health);
      }
      added += committed.added().size();
      updated += committed.updated().size();
      unchanged += committed.unchanged();
    }
  }

  private static Page page(ArticleLines.Line line, @org.jspecify.annotations.Nullable Instant at) {
    List<Block> blocks = paragraphs(line.text()).stream().map(Block::paragraph).toList();
    return new Page(
        line.title().isBlank() ? null : line.title().strip(),
        null,
        List.of(),
        at,
        null,
        line.source().isBlank() ? null : line.source(),
        null,
        null,
        null,
        null,
        null,
        Page.Status.OK,
        blocks);
  }

  /** The lines of a text that are not blank, each run of white space in them one space. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    char[] chars = text.toCharArray();
    int size = 0;
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : '\n';
      if (c > ' ' && c < 0x80) {
        chars[size++] = c;
      } else if (isLineEnd(c)) {
        String whole = new String(chars, 0, size).strip();
        if (!whole.isEmpty()) {
          paragraphs.add(whole);
        }
        size = 0;
      } else if (c != ' ' && c != '\t') {
        chars[size++] = c;
      } else if (size > 0 && chars[size - 1] != ' ') {
        chars[size++] = ' ';
      }
    }
    return paragraphs;
  }

  private static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
