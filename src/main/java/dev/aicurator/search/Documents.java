package dev.aicurator.search;

import dev.aicurator.model.Article;
import dev.aicurator.search.words.Analysis;
import dev.aicurator.search.words.Language;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Articles as Lucene documents: one an article, its newest version. */
final class Documents {
  static final String ID = "id";
  static final String SOURCE = "source";
  static final String TIME = "time";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String BODY = "body";
  private static final int LONGEST = 400_000;
  private static final int KEPT = 60_000;

  private final Map<Language, Analysis> analyses = new EnumMap<>(Language.class);
  private final Analysis plain = Analysis.ofPlain();

  Analysis analysis(Language language) {
    Analysis there = analyses.get(language);
    if (there == null) {
      there = new Analysis(language);
      analyses.put(language, there);
    }
    return there;
  }

  /** Adds the article, or puts it in the place of its older version. */
  void put(IndexWriter writer, Article article) throws IOException {
    writer.updateDocument(new Term(ID, article.id()), document(article));
  }

  private Document document(Article article) {
    String title = article.title();
    String body = body(article);
    Language language = Language.of(article.page().language(), body.isEmpty() ? title : body);
    boolean isPlain = language == Language.EN && Analysis.isPlain(title) && Analysis.isPlain(body);
    Analysis analysis = isPlain ? plain : analysis(language);
    Document doc = new Document();
    doc.add(new StringField(ID, article.id(), Field.Store.YES));
    doc.add(new StringField(SOURCE, article.source(), Field.Store.YES));
    doc.add(new StringField(LANGUAGE, language.code(), Field.Store.NO));
    // no doc values: nothing is sorted by them, and each kind of data is opened by every search
    doc.add(new LongPoint(TIME, article.time().toEpochMilli()));
    doc.add(new StoredField(TIME, article.time().toEpochMilli()));
    doc.add(new TextField(TITLE, analysis.tokenStream(TITLE, title)));
    doc.add(new TextField(BODY, analysis.tokenStream(BODY, title + "\n" + body)));
    doc.add(new StoredField(TITLE, title));
    doc.add(new StoredField(BODY, body.length() > KEPT ? body.substring(0, KEPT) : body));
    return doc;
  }

  private static String body(Article article) {
    String dek = article.page().dek();
    String text = article.text();
    String body = dek == null || text.startsWith(dek) ? text : dek + "\n\n" + text;
    return body.length() > LONGEST ? body.substring(0, LONGEST) : body;
  }

  /** What a hit shows. */
  static Set<String> stored() {
    return Set.of(ID, SOURCE, TIME, TITLE, BODY);
  }
}
