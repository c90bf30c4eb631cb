package dev.aicurator.search;

import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by what they say. Reads the store by itself: a search sees all that was stored
 * before it began, whoever stored it. One thread at a time; others wait.
 */
public final class SearchIndex implements AutoCloseable {
  // held so that the level stays: loggers are collected when nobody does
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  static {
    QUIET.setLevel(Level.OFF);
  }

  private static final int TAIL = 5000;
  private final Documents documents = new Documents();
  private final Tuning tuning;
  private final @Nullable Store store;
  private final @Nullable IndexFolder folder;
  private @Nullable IndexReader reader;
  private @Nullable Searching searching;

  private SearchIndex(Tuning tuning, @Nullable Store store, @Nullable Path dir) {
    this.tuning = tuning;
    this.store = store;
    this.folder = store == null || dir == null ? null : new IndexFolder(dir, store, documents);
  }

  /** The index of {@code store}, kept in {@code cacheDir}, which may be missing. Reads nothing. */
  public static SearchIndex open(Path cacheDir, Store store) {
    return new SearchIndex(Tuning.DEFAULT, store, cacheDir);
  }

  /** An index of these articles only, in memory. */
  public static SearchIndex inMemory(Stream<Article> articles) {
    return inMemory(articles, Tuning.DEFAULT);
  }

  static SearchIndex inMemory(Stream<Article> articles, Tuning tuning) {
    SearchIndex index = new SearchIndex(tuning, null, null);
    try {
      index.use(index.memory(articles.iterator()));
    } catch (IOException e) {
      throw failed(e);
    }
    return index;
  }

  /** Brings the index on disk up to the store, unless another process is at it. */
  public synchronized void catchUp() {
    if (folder != null) {
      try {
        folder.catchUp(false);
      } catch (IOException | RuntimeException e) {
        System.getLogger(SearchIndex.class.getName()).log(System.Logger.Level.DEBUG, "index", e);
      }
    }
  }

  /** The best {@code limit} articles. */
  public List<Hit> search(Wanted wanted, int limit, Order order) {
    return limit < 1 ? List.of() : ask(s -> s.search(wanted, limit, order));
  }

  /**
   * The ids of the best {@code limit} articles, best first, filled up with any others where fewer
   * are found: for measuring.
   */
  public List<String> ids(Wanted wanted, int limit) {
    return limit < 1 ? List.of() : ask(s -> s.ids(wanted, limit));
  }

  /** Articles that speak of the same as {@code articles} together, these left out. */
  public List<Hit> related(Collection<String> articles, int limit) {
    return limit < 1 ? List.of() : ask(s -> s.related(articles, limit));
  }

  /** How many articles a word, in any of its forms, is in. */
  public int frequency(String word) {
    return ask(s -> s.wordFrequency(word));
  }

  /** How many articles there are. */
  public int size() {
    return ask(Searching::size);
  }

  private interface Question<T> {
    T ask(Searching searching) throws IOException;
  }

  private synchronized <T> T ask(Question<T> question) {
    try {
      return question.ask(current());
    } catch (IOException | RuntimeException e) {
      return again(question, e);
    }
  }

  /** What is broken on disk is built anew once. */
  private <T> T again(Question<T> question, Exception first) {
    if (folder == null) {
      throw failed(first);
    }
    try {
      close();
      folder.catchUp(true);
      return question.ask(current());
    } catch (IOException | RuntimeException e) {
      e.addSuppressed(first);
      throw failed(e);
    }
  }

  private static CuratorException failed(Exception e) {
    if (e instanceof CuratorException known) {
      return known;
    }
    return new CuratorException(
        CuratorException.Kind.STORE, "the search index cannot be read or built: " + e, e);
  }

  private Searching current() throws IOException {
    if (store == null || folder == null) {
      return java.util.Objects.requireNonNull(searching);
    }
    if (reader instanceof DirectoryReader disk && isCurrent(disk, store)) {
      return java.util.Objects.requireNonNull(searching);
    }
    close();
    return use(fresh(folder, store));
  }

  private static boolean isCurrent(DirectoryReader disk, Store store) throws IOException {
    Tail tail = Tail.read(store, IndexFolder.offsets(disk), 0);
    return tail.isEmpty();
  }

  private IndexReader fresh(IndexFolder disk, Store from) throws IOException {
    DirectoryReader old = disk.reader();
    Tail tail = old == null ? null : Tail.read(from, IndexFolder.offsets(old), TAIL);
    if (old != null && tail != null && tail.isEmpty()) {
      return old;
    }
    if (caughtUp(disk)) {
      if (old != null) {
        old.close();
      }
      DirectoryReader whole = disk.reader();
      if (whole != null) {
        return whole;
      }
    } else if (old != null && tail != null) {
      return new MultiReader(
          new IndexReader[] {old, memory(tail.articles().iterator())}, null, true);
    }
    return memory(from.allArticles().iterator());
  }

  private static boolean caughtUp(IndexFolder disk) {
    try {
      return disk.catchUp(false);
    } catch (IOException e) {
      return false;
    }
  }

  private IndexReader memory(Iterator<Article> articles) throws IOException {
    Directory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, IndexFolder.config(true))) {
      while (articles.hasNext()) {
        documents.put(writer, articles.next());
      }
      writer.commit();
    }
    return DirectoryReader.open(memory);
  }

  private Searching use(IndexReader fresh) throws IOException {
    reader = fresh;
    Searching made = new Searching(tuning, fresh, documents);
    searching = made;
    return made;
  }

  @Override
  public synchronized void close() {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader = null;
      searching = null;
    }
  }
}
