package dev.aicurator.view.diff;

import dev.aicurator.text.Width;
import java.util.ArrayList;
import java.util.List;

/** A difference of two clean lines in words. */
final class Words {
  private Words() {}

  /** What happened to a stretch of text. */
  enum Op {
    SAME,
    REMOVED,
    ADDED
  }

  /** A stretch of text and what happened to it; spaces belong to the word before. */
  record Piece(Op op, String text) {}

  static List<Piece> diff(String older, String newer) {
    List<String> a = split(older);
    List<String> b = split(newer);
    int[] match = Myers.match(trimmed(a), trimmed(b));
    List<Piece> pieces = new ArrayList<>();
    int j = 0;
    int i = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && match[i] == j) {
        add(pieces, Op.SAME, b.get(j++));
        i++;
      } else if (i < a.size() && match[i] < 0) {
        add(pieces, Op.REMOVED, a.get(i++));
      } else {
        add(pieces, Op.ADDED, b.get(j++));
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Op op, String text) {
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).op == op) {
      pieces.set(last, new Piece(op, pieces.get(last).text + text));
    } else if (op == Op.REMOVED
        && last >= 1
        && pieces.get(last).op == Op.ADDED
        && pieces.get(last - 1).op == op) {
      pieces.set(last - 1, new Piece(op, pieces.get(last - 1).text + text));
    } else {
      pieces.add(new Piece(op, text));
    }
  }

  /** Words with the space after them; punctuation and wide characters stand alone. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int next = Width.next(text, i);
      boolean wide = isWide(text.charAt(i));
      boolean word = Character.isLetterOrDigit(text.codePointAt(i)) && !wide;
      i = next;
      while (word && i < text.length() && isWordPart(text, i)) {
        i = Width.next(text, i);
      }
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      words.add(text.substring(start, i));
    }
    return words;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    if (isWide(c)) {
      return false;
    }
    boolean inner = c == '\'' || c == '’' || c == '-' || c == '.' || c == ',';
    return inner
        ? i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))
        : Character.isLetterOrDigit(text.codePointAt(i));
  }

  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xa4d0;
  }

  private static List<String> trimmed(List<String> words) {
    List<String> bare = new ArrayList<>(words.size());
    for (String word : words) {
      bare.add(word.stripTrailing());
    }
    return bare;
  }
}
