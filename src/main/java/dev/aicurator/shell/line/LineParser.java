package dev.aicurator.shell.line;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Lets the line reader know where words begin and end, and when a line goes on. */
public final class LineParser implements Parser {
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    Line cut = Line.of(line);
    if (context == ParseContext.ACCEPT_LINE && cut.isOpen()) {
      throw new EOFError(-1, -1, "the quote is still open", "quote");
    }
    Line.Part part = cut.at(cursor);
    List<String> words = new ArrayList<>();
    for (Word word : part.words()) {
      if (word.end() < cursor) {
        words.add(word.text());
      } else {
        return word.start() < cursor
            ? typed(line, cursor, words, word)
            : new Parsed(line, cursor, words, cursor, cursor, (char) 0);
      }
    }
    return new Parsed(line, cursor, words, cursor, cursor, (char) 0);
  }

  /** The word the cursor stands in or right after: what of it is left of the cursor counts. */
  private static ParsedLine typed(String line, int cursor, List<String> words, Word word) {
    List<Word> left = Line.of(line.substring(0, cursor)).at(cursor).words();
    Word last = left.get(left.size() - 1);
    List<String> all = new ArrayList<>(words);
    all.add(last.text());
    return new Parsed(line, cursor, all, word.start(), word.end(), last.quote());
  }

  /** What the completer is told: the words up to the cursor, the last of them maybe empty. */
  private record Parsed(
      String line, int cursor, List<String> before, int start, int end, char quote)
      implements CompletingParsedLine {
    @Override
    public List<String> words() {
      if (start < cursor) {
        return before;
      }
      List<String> words = new ArrayList<>(before);
      words.add("");
      return words;
    }

    @Override
    public int wordIndex() {
      return words().size() - 1;
    }

    @Override
    public String word() {
      return words().get(wordIndex());
    }

    @Override
    public int wordCursor() {
      return word().length();
    }

    @Override
    public int rawWordCursor() {
      return cursor - start;
    }

    @Override
    public int rawWordLength() {
      return Math.max(end, cursor) - start;
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      String word = candidate.toString();
      if (quote != 0) {
        return quote + word + (complete ? String.valueOf(quote) : "");
      }
      return word.chars().anyMatch(c -> " ;|\"'\\#".indexOf(c) >= 0)
          ? "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + (complete ? "\"" : "")
          : word;
    }
  }
}
