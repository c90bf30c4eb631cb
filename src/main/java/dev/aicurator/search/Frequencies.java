package dev.aicurator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How many documents have each of many terms: one reading of the dictionary for all of them. */
final class Frequencies {
  private final List<TermsEnum> dictionaries = new ArrayList<>();

  Frequencies(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        dictionaries.add(terms.iterator());
      }
    }
  }

  /** Documents that were replaced and are not yet cleared away count too. */
  int of(String term) throws IOException {
    BytesRef bytes = new BytesRef(term);
    int documents = 0;
    for (TermsEnum dictionary : dictionaries) {
      documents += dictionary.seekExact(bytes) ? dictionary.docFreq() : 0;
    }
    return documents;
  }
}
