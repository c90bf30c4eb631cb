package dev.aicurator.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;

/**
 * Words that the best documents share, to widen a query with: pseudo-relevance feedback after
 * Abdul-Jaleel et al., UMass at TREC 2004 (RM3).
 */
final class Feedback {
  private static final int READ = 2500;
  private final Tuning tuning;
  private final IndexReader reader;
  private final Analysis analysis;

  Feedback(Tuning tuning, IndexReader reader, Analysis analysis) {
    this.tuning = tuning;
    this.reader = reader;
    this.analysis = analysis;
  }

  /** Terms and their weights as parts of {@code asked}'s total. */
  Map<String, Double> terms(List<Searching.Found> best, Map<String, Integer> asked)
      throws IOException {
    Map<String, Double> model = new HashMap<>();
    double total = best.stream().mapToDouble(Searching.Found::score).sum();
    StoredFields stored = reader.storedFields();
    for (Searching.Found found : best) {
      Document doc = stored.document(found.doc(), Set.of(Documents.TITLE, Documents.BODY));
      String text = doc.get(Documents.TITLE) + "\n" + doc.get(Documents.BODY);
      List<Analysis.Token> tokens =
          analysis.tokens(text.length() > READ ? text.substring(0, READ) : text);
      for (Analysis.Token token : tokens) {
        model.merge(token.term(), found.score() / total / tokens.size(), Double::sum);
      }
    }
    return heaviest(model, asked);
  }

  private Map<String, Double> heaviest(Map<String, Double> model, Map<String, Integer> asked)
      throws IOException {
    Map<String, Double> weighed = new HashMap<>();
    for (Map.Entry<String, Double> e : model.entrySet()) {
      int documents = reader.docFreq(new Term(Documents.BODY, e.getKey()));
      if (documents > 1 && !asked.containsKey(e.getKey())) {
        double idf = Math.log(1.0 + reader.numDocs() / (double) documents);
        weighed.put(e.getKey(), e.getValue() * idf);
      }
    }
    List<Map.Entry<String, Double>> top =
        weighed.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(tuning.feedbackTerms())
            .toList();
    double sum = top.stream().mapToDouble(Map.Entry::getValue).sum();
    double share = tuning.feedbackWeight() * Math.max(1, asked.size());
    Map<String, Double> terms = new LinkedHashMap<>();
    top.forEach(e -> terms.put(e.getKey(), share * e.getValue() / sum));
    return terms;
  }
}
