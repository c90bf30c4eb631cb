package dev.aicurator.search;

import dev.aicurator.model.Article;
import dev.aicurator.search.pages.PagedDirectory;
import dev.aicurator.search.words.Analysis;
import dev.aicurator.search.words.Language;
import dev.aicurator.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** The index on disk; each commit says how far into which file of the store it has read. */
final class IndexFolder {
  private static final String VERSION_KEY = "version";
  private static final String FILE_KEY = "file:";
  private static final String VERSION = Analysis.VERSION + "/" + Version.LATEST.major;
  private static final double LEAST_BUFFER_MB = 16;
  private static final double MOST_BUFFER_MB = 192;

  private final Path folder;
  private final Store store;
  private final Documents documents;

  IndexFolder(Path folder, Store store, Documents documents) {
    this.folder = folder;
    this.store = store;
    this.documents = documents;
  }

  /** A reader of the last commit; null when there is none that this version can use. */
  @Nullable DirectoryReader reader() {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try {
      Directory directory = new PagedDirectory(folder);
      if (!DirectoryReader.indexExists(directory)) {
        return null;
      }
      DirectoryReader reader = DirectoryReader.open(directory);
      if (VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY))) {
        return reader;
      }
      reader.close();
      return null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  /** How far a commit has read, by file of the store. */
  static Map<String, Long> offsets(DirectoryReader reader) throws IOException {
    return offsets(reader.getIndexCommit().getUserData());
  }

  private static Map<String, Long> offsets(Map<String, String> data) {
    Map<String, Long> offsets = new HashMap<>();
    for (Map.Entry<String, String> each : data.entrySet()) {
      if (each.getKey().startsWith(FILE_KEY)) {
        offsets.put(each.getKey().substring(FILE_KEY.length()), Long.valueOf(each.getValue()));
      }
    }
    return offsets;
  }

  /**
   * Reads what the index has not; returns false when another process is at it.
   *
   * @param anew forget what is there
   */
  boolean catchUp(boolean anew) throws IOException {
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      boolean fresh = anew || reads(directory) == null;
      if (fresh) {
        clear(directory);
      }
      try (IndexWriter writer = new IndexWriter(directory, config(fresh))) {
        read(writer, fresh);
      }
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Map<String, String> reads(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return VERSION.equals(data.get(VERSION_KEY)) ? data : null;
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  static IndexWriterConfig config(boolean create) {
    IndexWriterConfig config = new IndexWriterConfig(new Analysis(Language.EN));
    config.setOpenMode(
        create ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND);
    config.setRAMBufferSizeMB(buffer());
    config.setSimilarity(Tuning.DEFAULT.bm25());
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setMergePolicy(new TieredMergePolicy());
    config.setCommitOnClose(false);
    return config;
  }

  /**
   * A quarter of the heap: what fits becomes one segment, and each costs every search its opening.
   */
  private static double buffer() {
    double quarter = Runtime.getRuntime().maxMemory() / 4.0 / (1 << 20);
    return Math.max(LEAST_BUFFER_MB, Math.min(MOST_BUFFER_MB, quarter));
  }

  private void read(IndexWriter writer, boolean fresh) throws IOException {
    Map<String, Long> from = fresh ? Map.of() : offsets(data(writer));
    Consumer<Article> sink = article -> put(writer, article);
    Optional<Map<String, Long>> read = store.articlesSince(from, sink);
    if (read.isEmpty()) {
      writer.deleteAll();
      read = store.articlesSince(Map.of(), sink);
    }
    Map<String, Long> offsets = read.orElseGet(Map::of);
    if (fresh || !offsets.equals(from)) {
      Map<String, String> data = new HashMap<>();
      data.put(VERSION_KEY, VERSION);
      offsets.forEach((file, offset) -> data.put(FILE_KEY + file, offset.toString()));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(e -> data.put(e.getKey(), e.getValue()));
    }
    return data;
  }

  private void put(IndexWriter writer, Article article) {
    try {
      documents.put(writer, article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
