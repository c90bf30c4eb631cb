package dev.aicurator.search;

import dev.aicurator.search.pages.Seeker;
import dev.aicurator.search.words.Analysis;
import dev.aicurator.search.words.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** One reader searched. */
final class Searching {
  private static final double DATE_FLOOR = 0.5;
  private static final int SPARE = 10;
  // so many of the best are weighed again with more words: no word of them has all its places read
  private static final int WEIGHED_AGAIN = 200;
  private static final int SEEDS = 5;
  private static final int MOST_LEFT_OUT = 500;
  private static final int RELATED_TERMS = 30;
  private final Tuning tuning;
  private final Seeker searcher;
  private final List<Analysis> analyses;
  private final Ranking ranking;

  Searching(Tuning tuning, IndexReader reader, Documents documents) throws IOException {
    this.tuning = tuning;
    this.searcher = new Seeker(reader);
    searcher.setSimilarity(tuning.bm25());
    searcher.setQueryCache(null);
    this.analyses = analyses(reader, documents);
    this.ranking = new Ranking(tuning, analyses);
  }

  private static List<Analysis> analyses(IndexReader reader, Documents documents)
      throws IOException {
    List<Analysis> all = new ArrayList<>(List.of(documents.analysis(Language.EN)));
    Terms languages = MultiTerms.getTerms(reader, Documents.LANGUAGE);
    TermsEnum each = languages == null ? TermsEnum.EMPTY : languages.iterator();
    while (each.next() != null) {
      Language language = Language.valueOf(each.term().utf8ToString().toUpperCase(Locale.ROOT));
      if (language != Language.EN) {
        all.add(documents.analysis(language));
      }
    }
    return all;
  }

  /** A document found, not yet read. */
  record Found(int doc, double score) {}

  List<Found> found(Wanted wanted, int limit, Stored stored) throws IOException {
    Query query = ranking.query(wanted);
    if (tuning.feedback() == 0 || wanted.words().isEmpty()) {
      return top(query, limit);
    }
    TopDocs first = searcher.top(query, Math.max(limit, WEIGHED_AGAIN));
    Map<String, Double> more =
        new Feedback(tuning, searcher.getIndexReader(), stored, analyses.get(0))
            .terms(found(first, tuning.feedback()), ranking.terms(wanted.words()));
    return found(QueryRescorer.rescore(searcher, first, ranking.weighed(more), 1, limit), limit);
  }

  private List<Found> top(Query query, int limit) throws IOException {
    return found(searcher.top(query, limit), limit);
  }

  private static List<Found> found(TopDocs top, int limit) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, top.scoreDocs.length); i++) {
      found.add(new Found(top.scoreDocs[i].doc, top.scoreDocs[i].score));
    }
    return found;
  }

  List<Hit> search(Wanted wanted, int limit, Order order) throws IOException {
    boolean byDate = order == Order.DATE;
    int candidates = byDate ? Math.max(200, limit * 5) : limit + SPARE;
    List<Read> read = read(wanted, candidates, byDate ? candidates : limit);
    if (byDate) {
      read.removeIf(r -> r.score() < read.get(0).score() * DATE_FLOOR);
      read.sort(Comparator.comparing(Read::time).reversed());
    }
    Snippets snippets = new Snippets(analyses, marked(wanted), this::frequency);
    List<Hit> hits = new ArrayList<>();
    for (Read each : read.size() > limit ? read.subList(0, limit) : read) {
      hits.add(snippets.hit(each.doc(), each.score()));
    }
    return hits;
  }

  private record Read(Document doc, double score) {
    long time() {
      return Long.parseLong(doc.get(Documents.TIME));
    }
  }

  /** The first {@code most} of the documents found, an article once. */
  private List<Read> read(Wanted wanted, int candidates, int most) throws IOException {
    Stored stored = new Stored(searcher.getIndexReader());
    Set<String> seen = new HashSet<>();
    List<Read> read = new ArrayList<>();
    for (Found one : found(wanted, candidates, stored)) {
      if (read.size() == most) {
        break;
      }
      Document doc = stored.document(one.doc());
      if (seen.add(doc.get(Documents.ID))) {
        read.add(new Read(doc, one.score()));
      }
    }
    return read;
  }

  /** The ids of the articles found, best first, then of any others. */
  List<String> ids(Wanted wanted, int limit) throws IOException {
    StoredFields stored = searcher.storedFields();
    Set<String> ids = new LinkedHashSet<>();
    List<Found> found =
        new ArrayList<>(found(wanted, limit + SPARE, new Stored(searcher.getIndexReader())));
    if (found.size() < limit) {
      found.addAll(top(new MatchAllDocsQuery(), limit + found.size() + SPARE));
    }
    for (Found one : found) {
      ids.add(stored.document(one.doc(), Set.of(Documents.ID)).get(Documents.ID));
    }
    return ids.stream().limit(limit).toList();
  }

  private Set<String> marked(Wanted wanted) {
    Set<String> terms = new HashSet<>(ranking.terms(wanted.words()).keySet());
    for (String phrase : wanted.phrases()) {
      terms.addAll(ranking.terms(phrase).keySet());
    }
    for (String prefix : wanted.prefixes()) {
      terms.add(Analysis.fold(prefix) + "*");
    }
    return terms;
  }

  int frequency(String term) {
    try {
      return searcher.getIndexReader().docFreq(new Term(Documents.BODY, term));
    } catch (IOException e) {
      return 0;
    }
  }

  int wordFrequency(String word) {
    return ranking.terms(word).keySet().stream().mapToInt(this::frequency).max().orElse(0);
  }

  int size() {
    return searcher.getIndexReader().numDocs();
  }

  List<Hit> related(Collection<String> articles, int limit) throws IOException {
    List<Found> seeds = new ArrayList<>();
    for (String id : articles.stream().limit(SEEDS).toList()) {
      for (Found one : top(new TermQuery(new Term(Documents.ID, id)), 1)) {
        seeds.add(new Found(one.doc(), 1));
      }
    }
    if (seeds.isEmpty()) {
      return List.of();
    }
    Stored stored = new Stored(searcher.getIndexReader());
    Tuning wide = new Tuning(tuning.k1(), tuning.b(), 0, 0, SEEDS, RELATED_TERMS, 1);
    Map<String, Double> terms =
        new Feedback(wide, searcher.getIndexReader(), stored, analyses.get(0))
            .terms(seeds, Map.of());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(ranking.weighed(terms), BooleanClause.Occur.MUST);
    for (String id : articles.stream().limit(MOST_LEFT_OUT).toList()) {
      any.add(new TermQuery(new Term(Documents.ID, id)), BooleanClause.Occur.MUST_NOT);
    }
    Snippets snippets = new Snippets(analyses, Set.of(), this::frequency);
    List<Hit> hits = new ArrayList<>();
    for (Found one : top(any.build(), limit)) {
      hits.add(snippets.hit(stored.document(one.doc()), one.score()));
    }
    return hits;
  }
}
