package dev.aicurator.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.jsonl");
  }

  private List<String> found(String needle) {
    List<String> lines = new ArrayList<>();
    LineReader.find(file, new Needle(needle), line -> lines.add(text(line)));
    return lines;
  }

  private static String text(Line line) {
    return new String(line.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void findsTheLinesThatHoldAText() throws IOException {
    Files.writeString(file, "\ufeff\"one\" 1\n\n2 \"two\"\r\n\"one\"\"one\"\nno\n\"one");
    assertThat(found("\"one")).containsExactly("\"one\" 1", "\"one\"\"one\"");
    assertThat(found("two\"")).containsExactly("2 \"two\"");
    assertThat(found("\"three")).isEmpty();
  }

  @Test
  void findsWhatReadingEveryLineFinds() throws IOException {
    Random random = new Random(7);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      // more than a chunk of the reader at times
      int length = i % 100 == 99 ? 90_000 : random.nextInt(900);
      for (int j = 0; j < length; j++) {
        all.append((char) ('a' + random.nextInt(4)));
      }
      all.append('\n');
    }
    Files.writeString(file, all);
    for (String needle : List.of("a", "abc", "abcabc", "dcbadcb", "aaaaaaaa")) {
      TreeMap<Long, String> expected = new TreeMap<>();
      LineReader.read(
          file,
          0,
          line -> {
            if (text(line).contains(needle)) {
              expected.put(line.offset(), text(line));
            }
          });
      TreeMap<Long, String> found = new TreeMap<>();
      LineReader.find(file, new Needle(needle), line -> found.put(line.offset(), text(line)));
      assertThat(found).as(needle).isEqualTo(expected);
    }
  }

  @Test
  void aRecordThatHasNotItsLineFeedYetIsFound() throws IOException {
    byte[] sealed = Line.seal("{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8));
    String whole = new String(sealed, StandardCharsets.UTF_8).strip();
    Files.writeString(file, "other\n" + whole);
    assertThat(found("\"x")).containsExactly(whole);
    Files.writeString(file, "other\n" + whole.substring(0, whole.length() - 1));
    assertThat(found("\"x")).isEmpty();
  }
}
