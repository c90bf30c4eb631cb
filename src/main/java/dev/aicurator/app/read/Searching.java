package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.plumbing.SearchBatch;
import dev.aicurator.model.Article;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Found;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import dev.aicurator.search.Hit;
import dev.aicurator.search.Order;
import dev.aicurator.search.Wanted;
import dev.aicurator.store.Lookup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Search over every stored article, and what is like a story. */
public final class Searching {
  private static final int FIRST = 20;
  private static final int WIDEST = 2000;
  private final Desk desk;
  private final Reading reading;

  public Searching(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /** Stories whose articles fit, best first unless the query asks for dates; 20 without a limit. */
  public List<Found> search(Query given) {
    Query query = new Known(desk).in(given);
    int limit = query.limit() > 0 ? query.limit() : FIRST;
    Order order = query.sort() == Query.Sort.DATE ? Order.DATE : Order.RELEVANCE;
    Map<String, Marks> marks = desk.store().marks();
    Matching marked = new Matching(withoutText(query));
    boolean rare = !query.flags().isEmpty() || !query.topics().isEmpty();
    Map<String, Pick> picked = new LinkedHashMap<>();
    // most articles are stories of their own: more is asked for only where that does not do
    Lookup lookup = desk.store().lookup();
    for (int asked = rare ? WIDEST : limit; ; asked = Math.min(WIDEST, asked * 4)) {
      List<Hit> hits = desk.index().search(wanted(query), asked, order);
      picked.clear();
      for (Hit hit : hits) {
        Story story = picked.size() < limit ? lookup.story(hit.article()).orElse(null) : null;
        if (story != null && !picked.containsKey(story.id())) {
          Story tagged = desk.tagged(story);
          if (marked.fits(tagged, marks.getOrDefault(story.id(), Marks.NONE).on(story))) {
            picked.put(story.id(), new Pick(tagged, hit));
          }
        }
      }
      if (picked.size() >= limit || hits.size() < asked || asked >= WIDEST) {
        return found(sorted(picked.values(), query.sort()), lookup);
      }
    }
  }

  /** The best, in the order asked for; the index itself has ordered them by date. */
  private static List<Pick> sorted(Collection<Pick> best, Query.Sort sort) {
    Comparator<Story> order = sort == Query.Sort.DATE ? null : Reading.order(sort);
    return order == null
        ? List.copyOf(best)
        : best.stream().sorted(Comparator.comparing(Pick::story, order)).toList();
  }

  private record Pick(Story story, Hit hit) {}

  private static Query withoutText(Query q) {
    return new Query(
        "",
        List.of(),
        List.of(),
        List.of(),
        q.sources(),
        q.topics(),
        q.flags(),
        null,
        null,
        true,
        q.sort(),
        0);
  }

  public static Wanted wanted(Query query) {
    List<String> sources = new ArrayList<>();
    for (String source : query.sources()) {
      if (!source.startsWith("-")) {
        sources.add(source);
      }
    }
    return new Wanted(
        query.words(),
        "",
        query.phrases(),
        query.prefixes(),
        query.without(),
        sources,
        query.from(),
        query.until());
  }

  private List<Found> found(List<Pick> picked, Lookup lookup) {
    List<Story> stories = new ArrayList<>(picked.size());
    for (Pick pick : picked) {
      stories.add(pick.story());
    }
    List<Item> items = reading.alone(stories, lookup);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Hit hit = picked.get(i).hit();
      found.add(
          new Found(
              items.get(i),
              hit.article(),
              hit.title(),
              spans(hit.titleMarks()),
              hit.snippet(),
              spans(hit.snippetMarks()),
              hit.score()));
    }
    return found;
  }

  private static List<Found.Span> spans(List<Hit.Mark> marks) {
    List<Found.Span> spans = new ArrayList<>(marks.size());
    for (Hit.Mark mark : marks) {
      spans.add(new Found.Span(mark.start(), mark.end()));
    }
    return spans;
  }

  /** Stories that speak of the same as {@code story}, itself left out. */
  public List<Found> related(Story story, int limit) {
    List<String> own = story.members().stream().map(Story.Member::article).toList();
    Map<String, Pick> picked = new LinkedHashMap<>();
    Lookup lookup = desk.store().lookup();
    for (Hit hit : desk.index().related(own, limit * 3)) {
      lookup
          .story(hit.article())
          .filter(other -> picked.size() < limit && !other.id().equals(story.id()))
          .ifPresent(other -> picked.putIfAbsent(other.id(), new Pick(other, hit)));
    }
    return found(List.copyOf(picked.values()), lookup);
  }

  /**
   * Answers {@code {"qid","query"}} lines with guids of articles, each once, best first, filled up
   * where few fit.
   *
   * @return how many lines could not be read
   */
  public int batch(InputStream in, OutputStream out, int limit) throws IOException {
    return SearchBatch.run(in, out, query -> guids(query, limit));
  }

  private List<String> guids(String query, int limit) {
    List<String> ids = desk.index().ids(Wanted.words(query), limit);
    return desk.store().articles(ids).stream().map(Article::guid).distinct().toList();
  }
}
