package dev.aicurator.curate.passage;

import dev.aicurator.model.Block;
import dev.aicurator.text.Sentences;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text cut into blocks: paragraphs parted by empty lines, or lines where none is empty. */
public record Plain(String title, String text, List<Block> blocks) {
  private static final int CHARS = 400_000;
  private static final int TITLE_WORDS = 20;
  private static final int WRAP = 110;
  private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t\u00a0]*\n");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public static Plain of(String title, String text) {
    String body = text.length() > CHARS ? text.substring(0, CHARS) : text;
    List<Block> blocks = new ArrayList<>();
    String unix = body.replace("\r\n", "\n").replace('\r', '\n');
    for (String part : EMPTY_LINE.split(unix)) {
      if (isWrapped(part)) {
        add(blocks, part);
      } else {
        part.lines().forEach(line -> add(blocks, line));
      }
    }
    String head = title.strip();
    if (head.isEmpty() && blocks.size() > 1 && isTitle(blocks.get(0).text())) {
      head = blocks.remove(0).text();
    }
    return new Plain(head, body, List.copyOf(blocks));
  }

  private static boolean isTitle(String line) {
    return !Sentences.isClosed(line) && Tokens.count(line) <= TITLE_WORDS;
  }

  /** Lines broken by width: of several, all but the last long and most of them not closed. */
  private static boolean isWrapped(String part) {
    List<String> lines = part.lines().toList();
    int open = 0;
    for (int i = 0; i < lines.size() - 1; i++) {
      String line = lines.get(i).strip();
      if (line.length() < 40 || line.length() > WRAP) {
        return false;
      }
      open += Sentences.isClosed(line) ? 0 : 1;
    }
    return lines.size() > 1 && open * 2 >= lines.size() - 1;
  }

  private static void add(List<Block> blocks, String raw) {
    String line = (isEven(raw) ? raw : SPACES.matcher(raw).replaceAll(" ")).strip();
    if (line.isEmpty()) {
      return;
    }
    if (line.length() > 2 && "-*•".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ') {
      blocks.add(new Block(Block.Kind.LIST, 1, line.substring(2).strip(), List.of()));
    } else {
      blocks.add(Block.paragraph(line));
    }
  }

  /** Whether all white space in it is single spaces. */
  private static boolean isEven(String line) {
    char before = 0;
    for (char c : line.toCharArray()) {
      if (c < ' ' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }
}
