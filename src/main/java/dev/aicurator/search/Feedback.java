package dev.aicurator.search;

import dev.aicurator.search.words.Analysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;

/**
 * Words that the best documents share, to widen a query with: pseudo-relevance feedback after
 * Abdul-Jaleel et al., UMass at TREC 2004 (RM3).
 */
final class Feedback {
  private static final int READ = 2500;
  private final Tuning tuning;
  private final IndexReader reader;
  private final Stored stored;
  private final Analysis analysis;

  Feedback(Tuning tuning, IndexReader reader, Stored stored, Analysis analysis) {
    this.tuning = tuning;
    this.reader = reader;
    this.stored = stored;
    this.analysis = analysis;
  }

  /** Terms and their weights as parts of {@code asked}'s total. */
  Map<String, Double> terms(List<Searching.Found> best, Map<String, Integer> asked)
      throws IOException {
    Map<String, Double> model = new HashMap<>();
    double total = 0;
    for (Searching.Found found : best) {
      total += found.score();
    }
    for (Searching.Found found : best) {
      Document doc = stored.document(found.doc());
      String text = doc.get(Documents.TITLE) + "\n" + doc.get(Documents.BODY);
      List<Analysis.Token> tokens =
          analysis.tokens(text.length() > READ ? text.substring(0, READ) : text);
      for (Analysis.Token token : tokens) {
        double before = model.getOrDefault(token.term(), 0.0);
        model.put(token.term(), before + found.score() / total / tokens.size());
      }
    }
    model.keySet().removeAll(asked.keySet());
    List<Weighed> top = heaviest(model);
    double sum = 0;
    for (Weighed each : top) {
      sum += each.weight;
    }
    double share = tuning.feedbackWeight() * Math.max(1, asked.size());
    Map<String, Double> terms = new LinkedHashMap<>();
    for (Weighed each : top) {
      terms.put(each.term, share * each.weight / sum);
    }
    return terms;
  }

  /** A word and its weight; the heaviest first, ties by the word. */
  private record Weighed(String term, double weight) implements Comparable<Weighed> {
    @Override
    public int compareTo(Weighed other) {
      int order = Double.compare(other.weight, weight);
      return order != 0 ? order : term.compareTo(other.term);
    }
  }

  /** Looks up how rare a word is only while the rarest of all could still be among the heaviest. */
  private List<Weighed> heaviest(Map<String, Double> model) throws IOException {
    List<Weighed> likely = new ArrayList<>(model.size());
    for (Map.Entry<String, Double> each : model.entrySet()) {
      likely.add(new Weighed(each.getKey(), each.getValue()));
    }
    Collections.sort(likely);
    Frequencies frequencies = new Frequencies(reader, Documents.BODY);
    TreeSet<Weighed> top = new TreeSet<>();
    for (Weighed each : likely) {
      boolean full = top.size() == tuning.feedbackTerms();
      if (full && each.weight * idf(2) < top.last().weight) {
        break;
      }
      int documents = frequencies.of(each.term);
      if (documents > 1) {
        top.add(new Weighed(each.term, each.weight * idf(documents)));
      }
      if (top.size() > tuning.feedbackTerms()) {
        top.pollLast();
      }
    }
    return new ArrayList<>(top);
  }

  private double idf(int documents) {
    return Math.log(1.0 + reader.numDocs() / (double) documents);
  }
}
