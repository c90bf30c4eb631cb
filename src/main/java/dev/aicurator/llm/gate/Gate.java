package dev.aicurator.llm.gate;

import dev.aicurator.llm.gate.Verdict.Reason;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Addressed;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a sentence pass when the articles bear it out: every name, date and quotation is in them, at
 * most a quarter of its content words is not, a passage of up to four sentences in a row has at
 * least half of its content words and three of them, and its figures stand in that passage or
 * within two sentences of it. The passage named is the stretch of one block that says most. Text
 * that speaks to a model bears nothing out. Linear in the text of the articles.
 */
public final class Gate {
  static final double ENOUGH = 0.5;
  private static final double STRANGE = 0.25;
  private static final double LONGER = 0.02;
  private static final int LONGEST = 4;
  private static final int FEWEST = 3;
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
    if (!isText(sentence)) {
      return Verdict.no(sentence.isBlank() ? Reason.EMPTY : Reason.LINK);
    }
    Sentence own = verbatim(sentence, may);
    if (own != null) {
      return new Verdict(Reason.SUPPORTED, own);
    }
    Reason words = words(sentence);
    return words != Reason.SUPPORTED ? Verdict.no(words) : support(sentence, may, null);
  }

  /** Whether the passage a sentence points at still bears it out, and the articles its names. */
  public boolean holds(Sentence sentence) {
    if (!isText(sentence.text())) {
      return false;
    }
    return sentence.equals(verbatim(sentence.text(), a -> a.equals(sentence.article())))
        || words(sentence.text()) == Reason.SUPPORTED
            && support(sentence.text(), a -> a.equals(sentence.article()), sentence).passes();
  }

  private static boolean isText(String sentence) {
    return !sentence.isBlank() && !LINK.matcher(sentence).find() && !Addressed.isToAModel(sentence);
  }

  /** The sentence where it stands word for word, punctuation at its ends aside. */
  private @Nullable Sentence verbatim(String sentence, Predicate<String> may) {
    String bare = Quotes.bare(sentence);
    for (Source.Line line : source.lines) {
      if (!bare.isEmpty() && line.plain().equals(bare) && may.test(line.article())) {
        return new Sentence(sentence, line.article(), line.block(), line.start(), line.end());
      }
    }
    return null;
  }

  /** What the articles as a whole say of the names, dates and quotations. */
  private Reason words(String sentence) {
    if (!Quotes.allIn(sentence, source.plain())) {
      return Reason.QUOTATION;
    }
    if (!source.names.knowAllOf(Dates.without(sentence))) {
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
    long strange = content.stream().filter(this::isStrange).count();
    if (strange > STRANGE * content.size()) {
      return Verdict.no(Reason.UNSUPPORTED);
    }
    Search search = new Search(sentence, content);
    for (int i = 0; i < source.lines.size(); i++) {
      if (may.test(source.lines.get(i).article())) {
        search.from(i, at);
      }
    }
    return search.verdict();
  }

  /** A word that no article has; figures are compared by value. */
  private boolean isStrange(String stem) {
    return !Character.isDigit(stem.charAt(0)) && !source.names.haveStem(stem);
  }

  /** The search for the passage that carries one sentence best. */
  private final class Search {
    private final String sentence;
    private final List<String> content;
    private final List<Figures.Figure> figures;
    private final List<List<String>> negated;
    private final int course;
    private double best = ENOUGH - 1e-9;
    private int first = -1;
    private int last = -1;
    private Reason failed = Reason.UNSUPPORTED;

    Search(String sentence, Set<String> content) {
      this.sentence = sentence;
      this.content = content.stream().limit(MOST_WORDS).toList();
      this.figures = Figures.of(Dates.without(sentence));
      this.negated = Words.negated(sentence);
      this.course = Words.course(sentence);
    }

    /** Tries the passages that begin with line {@code i}. */
    void from(int i, @Nullable Sentence at) {
      long met = 0;
      for (int j = i; j < Math.min(i + LONGEST, source.lines.size()); j++) {
        Source.Line line = source.lines.get(j);
        if (j > i && !line.isAfter(source.lines.get(i))) {
          return;
        }
        met |= met(line.content());
        int hits = Long.bitCount(met);
        double share = (double) hits / content.size() - LONGER * (j - i);
        if (share > best
            && hits >= Math.min(FEWEST, content.size())
            && (at == null || holds(at, i, j))) {
          judge(i, j, share);
        }
      }
    }

    private boolean holds(Sentence at, int i, int j) {
      int[] part = part(i, j);
      Source.Line line = source.lines.get(part[0]);
      return line.block() == at.block()
          && line.start() == at.start()
          && source.lines.get(part[1]).end() == at.end();
    }

    /** The stretch of one block within {@code i} to {@code j} that says most of the sentence. */
    private int[] part(int i, int j) {
      int[] best = {i, i};
      long most = -1;
      for (int k = i; k <= j; ) {
        int end = k;
        long met = 0;
        while (end <= j && source.lines.get(end).block() == source.lines.get(k).block()) {
          met |= met(source.lines.get(end++).content());
        }
        if (Long.bitCount(met) > most) {
          most = Long.bitCount(met);
          best = new int[] {k, end - 1};
        }
        k = end;
      }
      return best;
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
      } else if (turns(i, j) || turnsRound(i, j)) {
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

    /** A not that no line of the passage has there, or one of theirs that is lost. */
    private boolean turns(int i, int j) {
      List<Source.Line> passage = source.lines.subList(i, j + 1);
      if (negated.isEmpty()) {
        return passage.stream().anyMatch(line -> line.negated().stream().anyMatch(this::isLost));
      }
      return !negated.stream()
          .allMatch(about -> passage.stream().anyMatch(line -> says(line, about)));
    }

    /** Says that it falls where the passage only says that it rises, or the other way. */
    private boolean turnsRound(int i, int j) {
      boolean same = false;
      boolean other = false;
      for (Source.Line line : source.lines.subList(i, j + 1)) {
        boolean speaksOfIt = Long.bitCount(met(line.content())) > 1;
        same |= speaksOfIt && line.course() == course;
        other |= speaksOfIt && line.course() == -course;
      }
      return course != 0 && other && !same;
    }

    private boolean isLost(List<String> about) {
      return about.size() == 2 && content.containsAll(about);
    }

    private static boolean says(Source.Line line, List<String> about) {
      return !line.negated().isEmpty()
          && (about.isEmpty() || about.stream().anyMatch(line.content()::contains));
    }

    Verdict verdict() {
      if (first < 0) {
        return Verdict.no(failed);
      }
      int[] part = part(first, last);
      Source.Line from = source.lines.get(part[0]);
      Source.Line to = source.lines.get(part[1]);
      return new Verdict(
          Reason.SUPPORTED,
          new Sentence(sentence, from.article(), from.block(), from.start(), to.end()));
    }
  }
}
