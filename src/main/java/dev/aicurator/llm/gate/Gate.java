package dev.aicurator.llm.gate;

import dev.aicurator.llm.gate.Verdict.Reason;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a sentence pass when the articles bear it out: every name, date and quotation is in them, a
 * passage of up to three sentences of one block has at least {@value #ENOUGH} of its content words,
 * and its figures stand in that passage or within two sentences of it. Text that speaks to a model
 * bears nothing out. Linear in the text of the articles.
 */
public final class Gate {
  static final double ENOUGH = 0.6;
  private static final double LONGER = 0.05;
  private static final double SAME = 0.8;
  private static final int LONGEST = 3;
  private static final int NEAR = 2;
  private static final int MOST_WORDS = 64;
  private static final Pattern LINK =
      Pattern.compile(
          "https?:|www\\.|\\]\\(|[\\p{L}\\p{N}]\\.\\p{L}{2,}/|[\\p{L}\\p{N}._-]+@[\\p{L}\\p{N}-]+\\.\\p{L}",
          Pattern.CASE_INSENSITIVE);

  private final Source source;

  public Gate(List<Article> articles) {
    source = new Source(articles);
  }

  /** Checks one sentence; what passes comes with the passage that carries it best. */
  public Verdict check(String sentence) {
    return check(sentence, article -> true);
  }

  /** As {@link #check(String)}, with passages of the articles that {@code may} be cited only. */
  public Verdict check(String sentence, Predicate<String> may) {
    Reason plain = words(sentence);
    return plain != Reason.SUPPORTED ? Verdict.no(plain) : support(sentence, may, null);
  }

  /** Whether the passage a sentence points at still bears it out, and the articles its names. */
  public boolean holds(Sentence sentence) {
    return words(sentence.text()) == Reason.SUPPORTED
        && support(sentence.text(), a -> a.equals(sentence.article()), sentence).passes();
  }

  /** What the articles as a whole say of the names, dates and quotations. */
  private Reason words(String sentence) {
    if (sentence.isBlank()) {
      return Reason.EMPTY;
    }
    if (LINK.matcher(sentence).find() || Addressed.isToAModel(sentence)) {
      return Reason.LINK;
    }
    if (!Quotes.allIn(sentence, source.plain())) {
      return Reason.QUOTATION;
    }
    if (!source.names.knowAllOf(sentence)) {
      return Reason.NAME;
    }
    boolean dated =
        Dates.of(sentence).stream()
            .allMatch(d -> source.dates.stream().anyMatch(s -> d.isSaidBy(s, source.year)));
    return dated ? Reason.SUPPORTED : Reason.DATE;
  }

  private Verdict support(String sentence, Predicate<String> may, @Nullable Sentence at) {
    Set<String> content = Words.content(sentence);
    if (content.isEmpty()) {
      return Verdict.no(Reason.EMPTY);
    }
    Search search = new Search(sentence, content);
    for (int i = 0; i < source.lines.size(); i++) {
      if (may.test(source.lines.get(i).article())) {
        search.from(i, at);
      }
    }
    return search.verdict();
  }

  /** The search for the passage that carries one sentence best. */
  private final class Search {
    private final String sentence;
    private final List<String> content;
    private final List<Figures.Figure> figures;
    private final boolean negates;
    private double best = ENOUGH - 1e-9;
    private int first = -1;
    private int last = -1;
    private Reason failed = Reason.UNSUPPORTED;

    Search(String sentence, Set<String> content) {
      this.sentence = sentence;
      this.content = content.stream().limit(MOST_WORDS).toList();
      this.figures = Figures.of(Dates.without(sentence));
      this.negates = Words.negates(sentence);
    }

    /** Tries the passages that begin with line {@code i}. */
    void from(int i, @Nullable Sentence at) {
      long met = 0;
      for (int j = i; j < Math.min(i + LONGEST, source.lines.size()); j++) {
        Source.Line line = source.lines.get(j);
        if (!line.isBeside(source.lines.get(i))) {
          return;
        }
        met |= met(line.content());
        double share = (double) Long.bitCount(met) / content.size() - LONGER * (j - i);
        if (share > best && (at == null || isAt(at, i, j))) {
          judge(i, j, share);
        }
      }
    }

    private boolean isAt(Sentence at, int i, int j) {
      Source.Line line = source.lines.get(i);
      return line.block() == at.block()
          && line.start() == at.start()
          && source.lines.get(j).end() == at.end();
    }

    private long met(Set<String> words) {
      long met = 0;
      for (int w = 0; w < content.size(); w++) {
        met |= words.contains(content.get(w)) ? 1L << w : 0;
      }
      return met;
    }

    private void judge(int i, int j, double share) {
      if (!figures.stream().allMatch(f -> isNear(f, i, j))) {
        failed = Reason.FIGURE;
      } else if (turns(i, j, share)) {
        failed = Reason.NEGATION;
      } else {
        best = share;
        first = i;
        last = j;
      }
    }

    private boolean isNear(Figures.Figure figure, int i, int j) {
      String article = source.lines.get(i).article();
      for (int k = 0; k < source.lines.size(); k++) {
        Source.Line line = source.lines.get(k);
        boolean near = k >= i - NEAR && k <= j + NEAR || line.block() < 0;
        if (near
            && line.article().equals(article)
            && line.figures().stream().anyMatch(figure::isSaidBy)) {
          return true;
        }
      }
      return false;
    }

    /** A not of its own, or one lost from a sentence that is otherwise the same. */
    private boolean turns(int i, int j, double share) {
      boolean said = false;
      for (int k = i; k <= j; k++) {
        said |= Words.negates(source.lines.get(k).text());
      }
      return negates ? !said : said && i == j && share >= SAME && isWhole(i);
    }

    /** Whether the sentence says nearly all that the line says. */
    private boolean isWhole(int i) {
      return content.size() >= 0.7 * source.lines.get(i).content().size();
    }

    Verdict verdict() {
      if (first < 0) {
        return Verdict.no(failed);
      }
      Source.Line from = source.lines.get(first);
      Source.Line to = source.lines.get(last);
      return new Verdict(
          Reason.SUPPORTED,
          new Sentence(sentence, from.article(), from.block(), from.start(), to.end()));
    }
  }
}
