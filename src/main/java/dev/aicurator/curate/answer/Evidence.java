package dev.aicurator.curate.answer;

import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one article says to a question: its sentences, each weighed by the words of the question it
 * holds, those near it, and those of the article around.
 */
final class Evidence {
  private static final double SYNONYM = 0.65;
  private static final double NEAR = 0.45;
  private static final double TITLE = 0.55;
  private static final double ELSEWHERE = 0.25;
  private static final double TYPE = 0.35;

  /** A sentence and what it is worth. */
  record Scored(Sentence sentence, int place, double score, double own, boolean typed) {}

  private final Article article;
  private final List<Sentence> sentences;
  private final List<Scored> scored = new ArrayList<>();
  private final double[][] own;
  private final double[] best;
  private final double[] weights;
  private final int rank;

  Evidence(Asked asked, Rarity rarity, Article article, int rank) {
    this.article = article;
    this.rank = rank;
    this.sentences = Split.sentences(article);
    int n = asked.terms().size();
    this.weights = new double[n];
    for (int t = 0; t < n; t++) {
      weights[t] = rarity.of(asked.terms().get(t));
    }
    this.own = new double[sentences.size()][];
    this.best = new double[n];
    for (int s = 0; s < own.length; s++) {
      own[s] = matches(asked, sentences.get(s).text());
      for (int t = 0; t < n; t++) {
        best[t] = Math.max(best[t], own[s][t]);
      }
    }
    for (int s = 0; s < own.length; s++) {
      scored.add(score(asked, s));
    }
  }

  private static double[] matches(Asked asked, String text) {
    Set<String> stems = Words.forms(text);
    double[] found = new double[asked.terms().size()];
    for (int t = 0; t < found.length; t++) {
      Words.Word term = asked.terms().get(t);
      if (stems.contains(term.stem())) {
        found[t] = 1;
      } else if (Synonyms.of(term.stem()).stream().anyMatch(stems::contains)) {
        found[t] = SYNONYM;
      } else if (text.indexOf('$') >= 0 && Synonyms.of(term.stem()).contains("$")) {
        found[t] = SYNONYM;
      }
    }
    return found;
  }

  private Scored score(Asked asked, int s) {
    boolean isTitle = sentences.get(s).block() == Sentence.TITLE;
    double sum = 0;
    double mine = 0;
    double all = 1e-9;
    for (int t = 0; t < weights.length; t++) {
      double near = Math.max(at(s - 1, t), at(s + 1, t)) * NEAR;
      double title = isTitle || !hasTitle() ? 0 : own[0][t] * TITLE;
      double rest = best[t] * ELSEWHERE;
      double got = Math.max(Math.max(own[s][t], near), Math.max(title, rest));
      sum += got * weights[t];
      mine += own[s][t] * weights[t];
      all += weights[t];
    }
    String text = sentences.get(s).text();
    boolean typed = asked.wants().isIn(text, asked.text());
    double score = sum / all + (typed && asked.wants() != Wants.ANYTHING ? TYPE : 0);
    score -= text.length() < 25 ? 0.15 : 0;
    score -= isTitle ? 0.05 : 0;
    return new Scored(sentences.get(s), s, score, mine / all, typed);
  }

  private boolean hasTitle() {
    return !sentences.isEmpty() && sentences.get(0).block() == Sentence.TITLE;
  }

  private double at(int s, int t) {
    return s < 0 || s >= own.length || sentences.get(s).block() == Sentence.TITLE ? 0 : own[s][t];
  }

  Article article() {
    return article;
  }

  /** Place among those found. */
  int rank() {
    return rank;
  }

  List<Scored> scored() {
    return scored;
  }

  /** Share of the question's weight that stands anywhere in the article. */
  double coverage() {
    double sum = 0;
    double all = 1e-9;
    for (int t = 0; t < weights.length; t++) {
      sum += Math.min(1, best[t] * (best[t] < 1 ? 1.4 : 1)) * weights[t];
      all += weights[t];
    }
    return sum / all;
  }

  /** How well one term is met in the sentence, beside it or in the headline. */
  double close(Scored one, int term) {
    int s = one.place();
    double near = Math.max(at(s - 1, term), at(s + 1, term)) * NEAR;
    double title = hasTitle() ? own[0][term] * TITLE : 0;
    return s >= own.length ? 0 : Math.max(own[s][term], Math.max(near, title));
  }

  /** Whether the sentence or one beside it shows the kind of thing asked for. */
  boolean isTypedNear(Scored one) {
    return scored.stream()
        .anyMatch(other -> other.typed() && Math.abs(other.place() - one.place()) <= 1);
  }

  /** How well one term of the question is met in the article: 1 for itself. */
  double met(int term) {
    return best[term];
  }

  Scored top() {
    Scored top = null;
    for (Scored one : scored) {
      top = top == null || one.score() > top.score() ? one : top;
    }
    return top == null
        ? new Scored(new Sentence("", article.id(), Sentence.TITLE, 0, 0), 0, 0, 0, false)
        : top;
  }
}
