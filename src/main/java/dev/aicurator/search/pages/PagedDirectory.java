package dev.aicurator.search.pages;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A folder whose files are read in pages that all readers of a file share: what weighs a document
 * reads a byte here and there, for each word anew. Starts less than what maps files. Readers are
 * for one thread at a time.
 */
public final class PagedDirectory extends NIOFSDirectory {
  public PagedDirectory(Path folder) throws IOException {
    super(folder);
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    return new PagedInput(new Pages(getDirectory().resolve(name).toFile()));
  }
}
