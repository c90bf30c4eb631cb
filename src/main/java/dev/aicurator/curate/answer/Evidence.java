package dev.aicurator.curate.answer;

import dev.aicurator.curate.passage.Chaff;
import dev.aicurator.curate.words.Split;
import dev.aicurator.curate.words.Told;
import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Addressed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one article says to a question: its sentences, each weighed. */
final class Evidence {
  /** A sentence, its traits and what they make it worth. */
  record Scored(Sentence sentence, int place, double score, double[] traits) {
    double trait(Trait trait) {
      return traits[trait.ordinal()];
    }
  }

  /** Where the search found the article: its place, and its score as part of the best one. */
  record Rank(int place, double score) {}

  /** The headline and the first sentence. */
  private static final int OPENING = 2;

  private static final double SOFT = 1.5;
  private static final double BESIDE = 0.45;
  private static final double HEADLINE = 0.55;

  /** What speaks of its page stands behind whatever speaks of the subject. */
  private static final double ASIDE = 6;

  private static final double STAND_IN = 1.4;
  private static final Weights WORTH =
      Weights.read("traits.tsv", Arrays.stream(Trait.values()).map(Enum::name).toList());

  private final Sought sought;
  private final Article article;
  private final Rank rank;
  private final List<Told> told;
  private final Traits traits;
  private final List<Scored> scored = new ArrayList<>();
  private Scored top;
  private double worth;

  Evidence(Sought sought, Article article, Rank rank) {
    this.sought = sought;
    this.article = article;
    this.rank = rank;
    this.told = Split.sentences(article).stream().map(Told::new).toList();
    this.traits = new Traits(sought, told);
    Sentence none = new Sentence("", article.id(), Sentence.TITLE, 0, 0);
    this.top = new Scored(none, 0, -1e3, new double[Trait.COUNT]);
    this.worth = top.score();
  }

  /** Weighs the sentences, once it is known what the other articles say. */
  void weigh(Votes votes) {
    double like = traits.like(votes.length());
    for (int s = 0; s < told.size(); s++) {
      double[] x = traits.of(s);
      x[Trait.LIKE.ordinal()] = like;
      x[Trait.VOTES.ordinal()] = votes.of(this, told.get(s));
      x[Trait.PLACE_FOUND.ordinal()] = Math.log(1.0 + rank.place());
      x[Trait.FOUND.ordinal()] = rank.score();
      double score = WORTH.of(x);
      boolean best = score > top.score();
      double least = best && isAside(told.get(s).sentence()) ? ASIDE : 0;
      Scored one = new Scored(told.get(s).sentence(), s, score - least, x);
      scored.add(one);
      top = one.score() > top.score() ? one : top;
    }
    double sum = 0;
    for (Scored one : scored) {
      sum += Math.exp(SOFT * (one.score() - top.score()));
    }
    worth = top.score() + (sum > 0 ? Math.log(sum) / SOFT : 0);
  }

  /** Whether it speaks of its page, or to whoever may read it by machine. */
  static boolean isAside(Sentence sentence) {
    return sentence.block() != Sentence.TITLE
        && (Chaff.opens(sentence.text()) || Addressed.isToAModel(sentence.text()));
  }

  /** In words. */
  int length() {
    return traits.length();
  }

  Article article() {
    return article;
  }

  List<Told> told() {
    return told;
  }

  List<Scored> scored() {
    return scored;
  }

  Scored top() {
    return top;
  }

  /** What the article is worth: that of its best sentences together, as a soft maximum. */
  double worth() {
    return worth;
  }

  /** The trait at its most in the sentence {@code at} and those beside it. */
  double near(Scored at, Trait trait) {
    double most = 0;
    for (Scored one : scored) {
      boolean near = Math.abs(one.place() - at.place()) <= 1;
      most = near ? Math.max(most, one.trait(trait)) : most;
    }
    return most;
  }

  /** Whether one of {@code years} is near the sentence {@code at} or is the article's own. */
  boolean isDated(Scored at, List<String> years) {
    String own = String.valueOf(article.time().atZone(ZoneOffset.UTC).getYear());
    boolean is = years.isEmpty() || years.contains(own);
    for (int s = 0; s < told.size(); s++) {
      boolean near = told.get(s).isTitle() || Math.abs(s - at.place()) <= 1;
      is |= near && years.stream().anyMatch(told.get(s).text()::contains);
    }
    return is;
  }

  /** Share of the question's weight that stands anywhere in the article. */
  double coverage() {
    double sum = 0;
    for (int t = 0; t < sought.size(); t++) {
      double best = traits.best(t);
      sum += Math.min(1, best < 1 ? best * STAND_IN : best) * sought.weight(t);
    }
    return sum;
  }

  /** How well one term is met by the sentence {@code at}, those beside it and the headline. */
  double close(Scored at, int term) {
    int s = at.place();
    double near = Math.max(traits.own(s - 1, term), traits.own(s + 1, term)) * BESIDE;
    double headline = traits.headline(term) * HEADLINE;
    double own = s >= told.size() ? 0 : told.get(s).match(sought.term(term));
    return Math.max(own, Math.max(near, headline));
  }

  /** How well one term of the question is met in the article: 1 for itself. */
  double met(int term) {
    return traits.best(term);
  }

  /** Whether more is said of a term than in passing: it stands first, or twice. */
  boolean speaksOf(int term) {
    List<Told> those = having(told, term);
    return those.size() > 1 || isFirst(those, term);
  }

  /** Whether it stands first, or the article begins with a sentence that has it. */
  boolean leadsWith(int term) {
    boolean opens = !having(told.subList(0, Math.min(OPENING, told.size())), term).isEmpty();
    return opens || isFirst(having(told, term), term);
  }

  /** Whether a term is in the headline, or the first of a sentence. */
  private boolean isFirst(List<Told> those, int term) {
    return those.stream().anyMatch(t -> t.isTitle() || t.place(sought.term(term)) <= 1);
  }

  private List<Told> having(List<Told> some, int term) {
    return some.stream().filter(t -> t.match(sought.term(term)) == 1).toList();
  }

  /** How well the question is met by a sentence, the headline helping. */
  double share(int sentence) {
    double sum = 0;
    for (int t = 0; t < sought.size(); t++) {
      boolean isTitle = told.get(sentence).isTitle();
      double own = isTitle ? traits.headline(t) : traits.own(sentence, t);
      sum += sought.weight(t) * Math.max(own, Votes.HEADLINE * traits.headline(t));
    }
    return sum;
  }
}
