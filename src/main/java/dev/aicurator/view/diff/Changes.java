package dev.aicurator.view.diff;

import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.model.report.Revision;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changed in one article: its headline, its dek, and its paragraphs in order. */
public record Changes(Revision revision, List<Part> parts) {
  private static final int LONGEST = 100_000;
  private static final double ALIKE = 0.3;
  private static final int WINDOW = 12;

  public Changes {
    parts = List.copyOf(parts);
  }

  /** The headline, the dek or a paragraph; one piece SAME when nothing changed in it. */
  record Part(String name, List<Words.Piece> pieces) {
    boolean isSame() {
      return pieces.size() == 1 && pieces.get(0).op() == Words.Op.SAME || pieces.isEmpty();
    }
  }

  public static Changes of(Revision revision) {
    List<Part> parts = new ArrayList<>();
    Page older = revision.older();
    Page newer = revision.newer();
    parts.add(part("headline", clean(older.title()), clean(newer.title())));
    parts.add(part("dek", clean(older.dek()), clean(newer.dek())));
    paragraphs(lines(older), lines(newer), parts);
    parts.removeIf(p -> p.pieces.isEmpty());
    return new Changes(revision, parts);
  }

  boolean isEmpty() {
    return parts.stream().allMatch(Part::isSame);
  }

  /** Flat rows: article, time, part, operation, text; what stayed is left out. */
  public List<String[]> rows(String at) {
    List<String[]> rows = new ArrayList<>();
    for (Part part : parts) {
      for (Words.Piece piece : part.pieces) {
        if (piece.op() != Words.Op.SAME) {
          String op = piece.op() == Words.Op.ADDED ? "added" : "removed";
          rows.add(new String[] {revision.article(), at, part.name, op, piece.text()});
        }
      }
    }
    return rows;
  }

  /** Paragraphs that stayed are matched first; those between are compared in pairs. */
  private static void paragraphs(List<String> older, List<String> newer, List<Part> parts) {
    int[] match = Myers.match(older, newer);
    int i = 0;
    int j = 0;
    while (i < older.size() || j < newer.size()) {
      if (i < older.size() && match[i] == j) {
        parts.add(part("paragraph", older.get(i++), newer.get(j++)));
        continue;
      }
      int endA = i;
      while (endA < older.size() && match[endA] < 0) {
        endA++;
      }
      int endB = endA < older.size() ? match[endA] : newer.size();
      between(older.subList(i, endA), newer.subList(j, endB), parts);
      i = endA;
      j = endB;
    }
  }

  /** Each old paragraph is compared with the next new one that shares words with it. */
  private static void between(List<String> older, List<String> newer, List<Part> parts) {
    int j = 0;
    for (String old : older) {
      int like = like(old, newer, j);
      while (j < like) {
        parts.add(part("paragraph", "", newer.get(j++)));
      }
      parts.add(part("paragraph", old, like < 0 ? "" : newer.get(j++)));
    }
    while (j < newer.size()) {
      parts.add(part("paragraph", "", newer.get(j++)));
    }
  }

  private static int like(String old, List<String> newer, int from) {
    Set<String> words = Set.copyOf(Tokens.of(old));
    int best = -1;
    double most = ALIKE;
    for (int j = from; j < Math.min(newer.size(), from + WINDOW); j++) {
      Set<String> others = Set.copyOf(Tokens.of(newer.get(j)));
      long shared = others.stream().filter(words::contains).count();
      double share = (double) shared / Math.max(1, Math.max(words.size(), others.size()));
      if (share > most) {
        most = share;
        best = j;
      }
    }
    return best;
  }

  private static Part part(String name, String older, String newer) {
    return new Part(name, Words.diff(older, newer));
  }

  private static List<String> lines(Page page) {
    List<String> lines = new ArrayList<>();
    for (Block block : page.blocks()) {
      String line = clean(block.text());
      if (block.kind() != Block.Kind.IMAGE && !line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String clean(@Nullable String text) {
    return text == null ? "" : Clean.line(text, LONGEST);
  }
}
