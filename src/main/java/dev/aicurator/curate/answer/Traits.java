package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Told;
import dev.aicurator.curate.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Weighs what the sentences of one article have to do with a question. */
final class Traits {
  private static final String BETWEEN = "^\\W{0,3}(?:\\([^)]{1,40}\\) ?)?";
  private static final Pattern IS_A =
      Pattern.compile(
          BETWEEN
              + "(?:(?:is|are|was|were) (?:an?|(?:two|three|four|many) )|refers? to|means?)\\b");
  private static final Pattern IS_THE =
      Pattern.compile(
          BETWEEN + "(?:(?:is|are|was|were) (?:the|one of|its)|, (?:an?|the|its)|—an?)\\b");
  private static final Pattern IS = Pattern.compile(BETWEEN + "(?:is|are|was|were|as an?|:)\\b");

  private static final String ROLE =
      "(?:(?:co-?)?founders?|chief \\w+(?: officer)?|c[eft]o|president|chair(?:man|woman|person)?|director|head"
          + "|boss|leader|minister|secretary|senator|commissioner|judge|justice|professor|dr|scientist"
          + "|researcher|engineer|developer|designer|author|analyst|economist|lawyer|investor|partner"
          + "|entrepreneur|activist|reporter|editor|spokes(?:man|woman|person))";
  private static final Pattern ROLE_BEFORE =
      Pattern.compile("\\b" + ROLE + "[,.]? $", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE_AFTER =
      Pattern.compile("^, (?:[\\w'’.-]+ ){0,4}?" + ROLE + "\\b", Pattern.CASE_INSENSITIVE);

  /** How far apart two words of the question may stand and still belong together. */
  private static final int PAIR = 4;

  private static final double CLOSE = 8;
  private static final double SATURATED = 1.2;
  private static final double BY_LENGTH = 0.75;
  private static final int SHORT = 25;
  private static final double TINY = 1e-9;

  private final Sought sought;
  private final List<Told> told;
  private final double[][] own;
  private final double[] best;
  private final double[] exact;
  private final double often;
  private final int length;

  Traits(Sought sought, List<Told> told) {
    this.sought = sought;
    this.told = told;
    this.own = new double[told.size()][sought.size()];
    this.best = new double[sought.size()];
    this.exact = new double[sought.size()];
    this.length = told.stream().mapToInt(one -> one.words().size()).sum();
    double sum = 0;
    for (int t = 0; t < best.length; t++) {
      double count = 0;
      for (int s = 0; s < own.length; s++) {
        own[s][t] = told.get(s).match(sought.term(t));
        best[t] = Math.max(best[t], own[s][t]);
        count += own[s][t];
        exact[t] += own[s][t] == 1 ? 1 : 0;
      }
      sum += sought.weight(t) * count / (count + SATURATED);
    }
    this.often = sum;
  }

  /** How well a term is met anywhere: 1 for itself, less for what may stand for it. */
  double best(int term) {
    return best[term];
  }

  /** In words. */
  int length() {
    return length;
  }

  /** How the whole matches by BM25, where articles are {@code usual} words long. */
  double like(double usual) {
    double norm = SATURATED * (1 - BY_LENGTH + BY_LENGTH * length / usual);
    double sum = 0;
    for (int t = 0; t < best.length; t++) {
      sum += sought.weight(t) * exact[t] / (exact[t] + norm);
    }
    return sum;
  }

  /** How well a term is met by a sentence of the text. */
  double own(int sentence, int term) {
    return sentence < 0 || sentence >= own.length || told.get(sentence).isTitle()
        ? 0
        : own[sentence][term];
  }

  double headline(int term) {
    return told.isEmpty() || !told.get(0).isTitle() ? 0 : own[0][term];
  }

  /** All traits of sentence {@code s} but what other articles say and where it was found. */
  double[] of(int s) {
    double[] x = new double[Trait.COUNT];
    shares(s, x);
    relation(s, x);
    kind(told.get(s), x);
    form(s, x);
    return x;
  }

  private static void add(double[] x, Trait trait, double value) {
    x[trait.ordinal()] += value;
  }

  /** Where the question's words are met: here, beside, above, elsewhere, nowhere. */
  private void shares(int s, double[] x) {
    double names = TINY;
    double rare = TINY;
    for (int t = 0; t < best.length; t++) {
      double w = sought.weight(t);
      double has = own[s][t];
      double before = Math.max(has, own(s - 1, t));
      double after = Math.max(before, own(s + 1, t));
      double headline = Math.max(after, headline(t));
      add(x, Trait.OWN, w * has);
      add(x, Trait.BEFORE, w * (before - has));
      add(x, Trait.AFTER, w * (after - before));
      add(x, Trait.HEADLINE, w * (headline - after));
      add(x, Trait.ELSEWHERE, w * (Math.max(headline, best[t]) - headline));
      add(x, Trait.RAREST, w * w * has);
      add(x, Trait.RAREST_LACKING, w * w * (1 - best[t]));
      rare += w * w;
      if (sought.isName(t)) {
        add(x, Trait.OWN_NAMES, w * has);
        add(x, Trait.NAMES_LACKING, w * (1 - best[t]));
        names += w;
      }
    }
    x[Trait.OWN_NAMES.ordinal()] /= names;
    x[Trait.NAMES_LACKING.ordinal()] /= names;
    x[Trait.RAREST.ordinal()] /= rare;
    x[Trait.RAREST_LACKING.ordinal()] /= rare;
  }

  /** How the words that are no names are met here or beside. */
  private void relation(int s, double[] x) {
    double all = sought.relation() + TINY;
    for (int t = 0; t < best.length; t++) {
      double near = Math.max(own[s][t], Math.max(own(s - 1, t), own(s + 1, t)));
      if (!sought.isName(t)) {
        add(x, Trait.RELATION, sought.weight(t) * near / all);
        add(x, Trait.RELATION_EXACT, near == 1 ? sought.weight(t) / all : 0);
      }
    }
  }

  /** Whether the kind of thing asked for is there, and how close to the question's words. */
  private void kind(Told one, double[] x) {
    List<Wants.Found> found = sought.found(one);
    Trait shown = Trait.of(sought.asked().wants());
    if (shown != null && !found.isEmpty()) {
      add(x, shown, 1);
      add(x, Trait.CLOSE, close(one, found, true));
      add(x, Trait.RELATION_CLOSE, close(one, found, false) / (sought.relation() + TINY));
      x[Trait.PERSON.ordinal()] = sought.isPerson(one, found) ? 1 : 0;
      x[Trait.DAY.ordinal()] = sought.isDay(one) ? 1 : 0;
    }
    if (sought.isCounted(one, found)) {
      add(x, Trait.COUNTED, 1);
    }
    if (sought.asked().kind() == Asked.Kind.DEFINITION) {
      add(x, Trait.DEFINES, defines(one));
    }
  }

  private double close(Told one, List<Wants.Found> found, boolean names) {
    double most = 0;
    for (Wants.Found f : found) {
      double sum = 0;
      for (int t = 0; t < best.length; t++) {
        int place = names || !sought.isName(t) ? one.place(sought.term(t)) : -1;
        double near = Math.exp(-Math.abs(place - f.word()) / CLOSE);
        sum += place < 0 ? 0 : sought.weight(t) * near;
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** How plainly it says of the thing asked about what it is. */
  private double defines(Told one) {
    int last = sought.size() - 1;
    int place = last < 0 ? -1 : one.place(sought.term(last));
    if (place < 0) {
      return 0;
    }
    String after = one.text().substring(one.words().get(place).end());
    int first = one.place(sought.term(0));
    if (sought.asked().isOfAPerson() && first >= 0 && hasRole(one, first, after)) {
      return 0.6;
    }
    return IS_A.matcher(after).find()
        ? 1
        : IS_THE.matcher(after).find() ? 0.6 : IS.matcher(after).find() ? 0.3 : 0;
  }

  /** Whether it says right before a name or behind it what somebody is. */
  private static boolean hasRole(Told one, int name, String after) {
    String before = one.text().substring(0, one.words().get(name).start());
    return ROLE_BEFORE.matcher(before).find() || ROLE_AFTER.matcher(after).find();
  }

  private void form(int s, double[] x) {
    Told one = told.get(s);
    add(x, Trait.PAIRS, pairs(one));
    add(x, Trait.EXACT, exact(s));
    add(x, Trait.OFTEN, often);
    add(x, Trait.IS_HEADLINE, one.isTitle() ? 1 : 0);
    add(x, Trait.EARLY, 1.0 / (1 + s));
    add(x, Trait.SHORT, one.text().length() < SHORT ? 1 : 0);
    add(x, Trait.LENGTH, Math.log(1.0 + one.words().size()));
  }

  private double exact(int s) {
    String text = Words.fold(told.get(s).text());
    double sum = 0;
    for (int t = 0; t < best.length; t++) {
      if (own[s][t] == 1 && text.contains(Words.fold(sought.term(t).raw()))) {
        sum += sought.weight(t);
      }
    }
    return sum;
  }

  private double pairs(Told one) {
    double sum = 0;
    for (int t = 1; t < best.length; t++) {
      int a = one.place(sought.term(t - 1));
      int b = one.place(sought.term(t));
      if (a >= 0 && b > a && b - a <= PAIR) {
        sum += (sought.weight(t - 1) + sought.weight(t)) / 2;
      }
    }
    return sum;
  }
}
