package dev.aicurator.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;

/** What the index keeps of documents, each read once while a question is answered. */
final class Stored {
  private final StoredFields fields;
  private final Map<Integer, Document> read = new HashMap<>();

  Stored(IndexReader reader) throws IOException {
    this.fields = reader.storedFields();
  }

  Document document(int number) throws IOException {
    Document there = read.get(number);
    if (there == null) {
      there = fields.document(number, Documents.stored());
      read.put(number, there);
    }
    return there;
  }
}
