package dev.aicurator.curate.words;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An article's sentences, each with where it stands. */
public final class Split {
  private static final int MOST = 600;
  private static final int LONGEST = 700;
  private static final Set<String> SHORT =
      Set.of(
          ("mr mrs ms dr prof sen rep gov gen lt col sgt capt st jr sr vs etc inc ltd co corp no fig"
                  + " approx dept est jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e u.s u.k"
                  + " a.m p.m ph.d cf al")
              .split(" "));

  private Split() {}

  public static List<Sentence> sentences(Article article) {
    List<Sentence> all = new ArrayList<>();
    String title = article.page().title();
    if (title != null && !title.isBlank()) {
      all.add(new Sentence(title, article.id(), Sentence.TITLE, 0, title.length()));
    }
    String dek = article.page().dek();
    if (dek != null && !dek.isBlank()) {
      all.add(new Sentence(dek, article.id(), Sentence.DEK, 0, dek.length()));
    }
    List<Block> blocks = article.page().blocks();
    for (int b = 0; b < blocks.size() && all.size() < MOST; b++) {
      if (blocks.get(b).kind().isProse()) {
        block(article.id(), b, blocks.get(b).text(), all);
      }
    }
    return all;
  }

  private static void block(String id, int block, String text, List<Sentence> all) {
    int start = skip(text, 0);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean line = c == '\n';
      boolean full = i - start >= LONGEST && c == ' ';
      if (line || full || ends(text, i, start)) {
        int end = line || full ? i : close(text, i + 1);
        add(id, block, text, start, end, all);
        start = skip(text, end);
        i = Math.max(i, start - 1);
      }
    }
    add(id, block, text, start, text.length(), all);
  }

  private static void add(String id, int block, String text, int at, int to, List<Sentence> all) {
    int from = bare(text, at, to);
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > from && all.size() < MOST) {
      all.add(new Sentence(text.substring(from, end), id, block, from, end));
    }
  }

  /** Past stars that set type in Markdown and are closed in no word of the sentence. */
  private static int bare(String text, int at, int to) {
    int from = at;
    while (from < to && text.charAt(from) == '*') {
      from++;
    }
    int other = text.indexOf('*', from);
    return other < 0 || other >= to ? from : at;
  }

  private static int skip(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean ends(String text, int i, int start) {
    char c = text.charAt(i);
    if ("。！？".indexOf(c) >= 0) {
      return true;
    }
    if (".!?".indexOf(c) < 0) {
      return false;
    }
    int after = close(text, i + 1);
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int next = skip(text, after);
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return c != '.' || !isAbbreviation(text, i, start);
  }

  private static boolean isAbbreviation(String text, int dot, int start) {
    int i = dot;
    while (i > start && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    String word = text.substring(i, dot).toLowerCase(Locale.ROOT).replaceAll("^[(\"'“‘]+", "");
    return SHORT.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  private static int close(String text, int at) {
    int i = at;
    while (i < text.length() && ".!?\"'”’)]»".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
