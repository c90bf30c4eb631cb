package dev.aicurator.search.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagedDirectoryTest {
  private static final int LENGTH = 3 * Pages.SIZE + 77;
  @TempDir Path folder;
  private final byte[] bytes = new byte[LENGTH];
  private final ByteBuffer expected = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

  @BeforeEach
  void write() throws IOException {
    new Random(1).nextBytes(bytes);
    Files.write(folder.resolve("a"), bytes);
  }

  private IndexInput open() throws IOException {
    try (PagedDirectory directory = new PagedDirectory(folder)) {
      return directory.openInput("a", IOContext.DEFAULT);
    }
  }

  @Test
  void numbersAreReadWhereverAPageEnds() throws IOException {
    try (IndexInput in = open()) {
      for (int at = Pages.SIZE - 9; at < Pages.SIZE + 2; at++) {
        in.seek(at);
        assertThat(in.readLong()).isEqualTo(expected.getLong(at));
        in.seek(at);
        assertThat(in.readInt()).isEqualTo(expected.getInt(at));
        assertThat(in.readShort()).isEqualTo(expected.getShort(at + Integer.BYTES));
        assertThat(in.readByte()).isEqualTo(bytes[at + Integer.BYTES + Short.BYTES]);
        assertThat(in.getFilePointer()).isEqualTo(at + 7);
      }
    }
  }

  @Test
  void manyBytesAreReadAcrossPages() throws IOException {
    try (IndexInput in = open()) {
      byte[] all = new byte[LENGTH];
      in.readBytes(all, 0, LENGTH);
      assertThat(all).isEqualTo(bytes);
      assertThat(in.getFilePointer()).isEqualTo(in.length());
    }
  }

  @Test
  void aPartBeginsAndEndsWhereItIsTold() throws IOException {
    try (IndexInput in = open()) {
      IndexInput part = in.slice("part", 100, 2 * Pages.SIZE);
      IndexInput inner = part.slice("inner", Pages.SIZE - 50, 60);
      byte[] read = new byte[60];
      inner.readBytes(read, 0, 60);
      assertThat(read).isEqualTo(Arrays.copyOfRange(bytes, Pages.SIZE + 50, Pages.SIZE + 110));
      assertThatThrownBy(inner::readByte).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> inner.seek(61)).isInstanceOf(EOFException.class);
      assertThatThrownBy(() -> inner.slice("beyond", 1, 60))
          .isInstanceOf(IllegalArgumentException.class);
      inner.seek(0);
      assertThat(inner.readByte()).isEqualTo(bytes[Pages.SIZE + 50]);
    }
  }

  @Test
  void aCopyReadsFromWhereItWasMadeAndClosesNothing() throws IOException {
    try (IndexInput in = open()) {
      in.seek(Pages.SIZE - 1);
      IndexInput copy = in.clone();
      in.seek(7);
      copy.close();
      assertThat(copy.readShort()).isEqualTo(expected.getShort(Pages.SIZE - 1));
      assertThat(in.readByte()).isEqualTo(bytes[7]);
      in.seek(2 * Pages.SIZE + 5);
      assertThat(in.readByte()).isEqualTo(bytes[2 * Pages.SIZE + 5]);
    }
  }

  @Test
  void anyPlaceCanBeAskedFor() throws IOException {
    try (IndexInput in = open()) {
      RandomAccessInput part = in.randomAccessSlice(50, LENGTH - 50);
      int at = Pages.SIZE - 53;
      assertThat(part.readByte(at + 3)).isEqualTo(bytes[Pages.SIZE]);
      assertThat(part.readShort(at + 2)).isEqualTo(expected.getShort(Pages.SIZE - 1));
      assertThat(part.readInt(at)).isEqualTo(expected.getInt(Pages.SIZE - 3));
      assertThat(part.readLong(at)).isEqualTo(expected.getLong(Pages.SIZE - 3));
      assertThat(part.length()).isEqualTo(LENGTH - 50);
    }
  }

  @Test
  void moreThanIsHeldIsReadAnew() throws IOException {
    Files.write(folder.resolve("a"), new byte[3 * Pages.SIZE]);
    Pages pages = new Pages(folder.resolve("a").toFile(), 2);
    byte[] first = pages.page(0);
    assertThat(pages.page(0)).isSameAs(first);
    pages.page(1);
    pages.page(2);
    assertThat(pages.page(0)).isNotSameAs(first);
    pages.close();
  }
}
