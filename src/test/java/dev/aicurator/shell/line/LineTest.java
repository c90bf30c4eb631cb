package dev.aicurator.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
  private static List<String> words(String line) {
    return Line.of(line).parts().get(0).texts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '~',
      value = {
        "list  topic:x % list/topic:x",
        "comment 3 don't worry % comment/3/don't/worry",
        "search 'two words' x % search/two words/x",
        "search \"a \\\"b\\\" \\n\" % search/a \"b\" \\n",
        "search topic:\"x y\" % search/topic:x y",
        "search topic:'x y' % search/topic:x y",
        "a\\ b c % a b/c",
        "a '' % a/",
        "a \"x;y|z\" % a/x;y|z",
      })
  void wordsAreCutAsAShellWouldButApostrophesStay(String line, String wanted) {
    assertThat(String.join("/", words(line))).isEqualTo(wanted);
  }

  @Test
  void commandsArePartedAndPiped() {
    List<Line.Part> parts = Line.of("list; show 1 | grep 'a;b' | wc; ").parts();
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0).texts()).containsExactly("list");
    assertThat(parts.get(0).pipe()).isNull();
    assertThat(parts.get(1).texts()).containsExactly("show", "1");
    assertThat(parts.get(1).pipe()).isEqualTo("grep 'a;b' | wc");
    assertThat(parts.get(2).words()).isEmpty();
    assertThat(Line.of("list | (head -1; cat); next").parts().get(0).pipe())
        .isEqualTo("(head -1; cat)");
  }

  @Test
  void commentsAndEmptyLinesAreNothing() {
    assertThat(words("# list; show 1")).isEmpty();
    assertThat(words("")).isEmpty();
    assertThat(words("   ")).isEmpty();
    assertThat(words("show #1")).containsExactly("show", "#1");
  }

  @Test
  void anOpenQuoteGoesOnInTheNextLine() {
    assertThat(Line.of("comment 3 \"one").isOpen()).isTrue();
    assertThat(Line.of("comment 3 one\\").isOpen()).isTrue();
    assertThat(Line.of("comment 3 \"one\ntwo\"").isOpen()).isFalse();
    assertThat(words("comment 3 \"one\ntwo\"")).containsExactly("comment", "3", "one\ntwo");
    assertThatThrownBy(() -> parse("x \"one", Parser.ParseContext.ACCEPT_LINE, 6))
        .isInstanceOf(EOFError.class);
  }

  @Test
  void theWordAtTheCursorIsCompleted() {
    CompletingParsedLine line = parse("list; save m9d3xx", Parser.ParseContext.COMPLETE, 14);
    assertThat(line.words()).containsExactly("save", "m9d");
    assertThat(line.wordIndex()).isEqualTo(1);
    assertThat(line.rawWordCursor()).isEqualTo(3);
    assertThat(line.rawWordLength()).isEqualTo(6);
    assertThat(parse("save ", Parser.ParseContext.COMPLETE, 5).words()).containsExactly("save", "");
    assertThat(parse("", Parser.ParseContext.COMPLETE, 0).words()).containsExactly("");
  }

  @Test
  void completedWordsAreQuotedWhereTheyMustBe() {
    assertThat(parse("a", Parser.ParseContext.COMPLETE, 1).escape("x y", true))
        .hasToString("\"x y\"");
    assertThat(parse("a", Parser.ParseContext.COMPLETE, 1).escape("topic:x", true))
        .hasToString("topic:x");
    assertThat(parse("a 'x", Parser.ParseContext.COMPLETE, 4).escape("x y", true))
        .hasToString("'x y'");
  }

  @Test
  void offersStandInTwoColumns() throws IOException {
    Terminal terminal =
        new DumbTerminal(
            "t",
            "ansi",
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8);
    LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
    List<Candidate> candidates = new ArrayList<>();
    Offers offers =
        words -> List.of(new Offers.Offer("show", "One card"), new Offers.Offer("save", ""));
    ParsedLine line = parse("s", Parser.ParseContext.COMPLETE, 1);
    new LineCompleter(offers).complete(reader, line, candidates);
    assertThat(candidates).extracting(Candidate::value).containsExactly("show", "save");
    assertThat(candidates).extracting(Candidate::displ).containsExactly("show  One card", "save");
    assertThat(candidates).extracting(Candidate::descr).containsOnlyNulls();
  }

  private static CompletingParsedLine parse(String line, Parser.ParseContext context, int cursor) {
    return (CompletingParsedLine) new LineParser().parse(line, cursor, context);
  }

  @Test
  void theNameOfAListIsOneLine() {
    assertThat(Verbs.label(List.of("search", "two\nlines"))).isEqualTo("search two lines");
    assertThat(Verbs.label(List.of("list", "--saved"))).isEqualTo("--saved");
  }

  @ParameterizedTest
  @CsvSource({"3,true", "3-5,true", "-5,false", "3-,false", "x,false", "3--5,false"})
  void numbersAndRangesAreStories(String word, boolean is) {
    assertThat(Verbs.isNumber(word)).isEqualTo(is);
  }
}
