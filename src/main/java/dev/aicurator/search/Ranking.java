package dev.aicurator.search;

import dev.aicurator.search.words.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** What is wanted, as a Lucene query: words in headline and text, neighbours counted twice. */
final class Ranking {
  private static final int MOST_WORDS = 200;
  private static final double ALSO = 0.3;
  private final Tuning tuning;
  private final List<Analysis> analyses;

  /**
   * @param analyses one for each language in the index, English first
   */
  Ranking(Tuning tuning, List<Analysis> analyses) {
    this.tuning = tuning;
    this.analyses = analyses;
  }

  /** One word of the query: the terms it may be in the index, by its place. */
  private record Word(int position, Set<String> terms) {
    String first() {
      return terms.iterator().next();
    }
  }

  /** The terms of the words, for highlighting and feedback, with how often each was asked for. */
  Map<String, Integer> terms(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Word word : words(text)) {
      for (String term : word.terms()) {
        counts.put(term, counts.getOrDefault(term, 0) + 1);
      }
    }
    return counts;
  }

  Query query(Wanted wanted) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Word> words = words(wanted.words());
    boolean scored = !words.isEmpty() || !wanted.phrases().isEmpty();
    if (!words.isEmpty()) {
      all.add(words(words), Occur.MUST);
      for (String term : terms(wanted.also()).keySet()) {
        all.add(boost(term(Documents.BODY, Set.of(term)), ALSO), Occur.SHOULD);
      }
    }
    for (String phrase : wanted.phrases()) {
      Query query = phrase(phrase);
      if (query != null) {
        all.add(query, Occur.MUST);
      }
    }
    for (String prefix : wanted.prefixes()) {
      all.add(prefix(prefix), Occur.MUST);
    }
    if (!scored && wanted.prefixes().isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    for (String not : wanted.without()) {
      Query query = phrase(not);
      if (query != null) {
        all.add(query, Occur.MUST_NOT);
      }
    }
    filters(wanted, all);
    return all.build();
  }

  private static void filters(Wanted wanted, BooleanQuery.Builder all) {
    if (!wanted.sources().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String source : wanted.sources()) {
        any.add(new TermQuery(new Term(Documents.SOURCE, source)), Occur.SHOULD);
      }
      all.add(any.build(), Occur.FILTER);
    }
    if (wanted.from() != null || wanted.until() != null) {
      long from = wanted.from() == null ? Long.MIN_VALUE : wanted.from().toEpochMilli();
      long until = wanted.until() == null ? Long.MAX_VALUE : wanted.until().toEpochMilli() - 1;
      all.add(LongPoint.newRangeQuery(Documents.TIME, from, until), Occur.FILTER);
    }
  }

  /** Any of these terms of the text. */
  Query weighed(Map<String, Double> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Map.Entry<String, Double> each : terms.entrySet()) {
      Query term = term(Documents.BODY, Set.of(each.getKey()));
      any.add(boost(term, each.getValue()), Occur.SHOULD);
    }
    return any.build();
  }

  private Query words(List<Word> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Map<Set<String>, Integer> counts = new LinkedHashMap<>();
    for (Word word : words) {
      counts.put(word.terms(), counts.getOrDefault(word.terms(), 0) + 1);
    }
    for (Map.Entry<Set<String>, Integer> each : counts.entrySet()) {
      int count = each.getValue();
      any.add(boost(term(Documents.BODY, each.getKey()), count), Occur.SHOULD);
      any.add(boost(term(Documents.TITLE, each.getKey()), count * tuning.title()), Occur.SHOULD);
    }
    neighbours(words, any);
    return any.build();
  }

  private void neighbours(List<Word> words, BooleanQuery.Builder any) {
    Set<Query> seen = new LinkedHashSet<>();
    for (int i = 1; i < words.size(); i++) {
      Word a = words.get(i - 1);
      Word b = words.get(i);
      int gap = b.position() - a.position();
      if (tuning.pairs() > 0 && gap >= 1) {
        Query pair =
            new PhraseQuery.Builder()
                .add(new Term(Documents.BODY, a.first()), 0)
                .add(new Term(Documents.BODY, b.first()), gap)
                .build();
        if (seen.add(pair)) {
          any.add(boost(pair, tuning.pairs()), Occur.SHOULD);
        }
      }
    }
  }

  private List<Word> words(String text) {
    Map<Integer, Word> byPlace = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Analysis.Token token : analysis.tokens(text)) {
        Word word = byPlace.get(token.start());
        if (word == null && analysis == analyses.get(0)) {
          word = new Word(token.position(), new LinkedHashSet<>());
          byPlace.put(token.start(), word);
        }
        if (word != null) {
          word.terms().add(token.term());
        }
      }
    }
    List<Word> words = new ArrayList<>(byPlace.values());
    return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
  }

  private @org.jspecify.annotations.Nullable Query phrase(String text) {
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return null;
    }
    if (words.size() == 1) {
      return term(Documents.BODY, words.get(0).terms());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Analysis analysis : analyses) {
      PhraseQuery.Builder phrase = new PhraseQuery.Builder();
      List<Analysis.Token> tokens = analysis.tokens(text);
      int base = tokens.isEmpty() ? 0 : tokens.get(0).position();
      tokens.forEach(t -> phrase.add(new Term(Documents.BODY, t.term()), t.position() - base));
      any.add(phrase.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private Query prefix(String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String folded = Analysis.fold(text);
    any.add(new PrefixQuery(new Term(Documents.BODY, folded)), Occur.SHOULD);
    for (Word word : words(text)) {
      any.add(term(Documents.BODY, word.terms()), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query term(String field, Set<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.iterator().next()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(t -> any.addTerm(new Term(field, t)));
    return any.build();
  }

  private static Query boost(Query query, double weight) {
    return weight == 1 ? query : new BoostQuery(query, (float) weight);
  }
}
