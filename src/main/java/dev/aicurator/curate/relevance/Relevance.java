package dev.aicurator.curate.relevance;

import dev.aicurator.model.feed.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether an article is AI news, and about what, from word tables with weights and word
 * boundaries; the decision is a sum of log odds that can be read back term by term.
 */
public final class Relevance {
  private static final double GATE = 2.0;
  private static final double BODY_CAP = 3.5;
  private final Tables tables;
  private final Topics topics;

  private Relevance(Tables tables, TopicEdits edits) {
    this.tables = tables;
    topics = new Topics(tables.signs(), edits);
  }

  /** The judge with the built-in tables; they are read on the first use of this class. */
  public static Relevance builtIn() {
    return Holder.BUILT_IN;
  }

  /** The same judge with the topics the user added, removed and renamed. */
  public Relevance withTopics(TopicEdits edits) {
    return new Relevance(tables, edits);
  }

  /** The names of the topics that can be given, the user's own last. */
  public List<String> topicNames() {
    return topics.edits().names();
  }

  private static final class Holder {
    static final Relevance BUILT_IN = new Relevance(Tables.load(), TopicEdits.NONE);
  }

  /** Judges one article; {@code source} null when nothing is known of where it came from. */
  public Judgement judge(
      String title, @Nullable String text, List<String> categories, @Nullable Source source) {
    String plain = Shape.plain(title);
    Words head = Words.of(plain);
    Words body = Words.of(text == null ? "" : text);
    Hits titleHits = Hits.in(head, tables.terms());
    Hits bodyHits = Hits.in(body, tables.terms());
    Map<String, Double> summands = new LinkedHashMap<>();
    titleHits
        .terms()
        .forEach((term, count) -> summands.merge(term.name(), term.weight(), Math::max));
    addBody(bodyHits, body.size(), summands);
    Sections.add(categories, source, summands);
    double sum = summands.values().stream().mapToDouble(Double::doubleValue).sum() - GATE;
    boolean all = source != null && source.allAi();
    double score = all ? Math.max(0.95, logistic(sum)) : logistic(sum);
    boolean ai = all || sum >= 0;
    List<String> about =
        ai
            ? topics.of(new Topics.Seen(plain, head, body, titleHits, bodyHits, categories, source))
            : List.of();
    return new Judgement(ai, score, about, entities(titleHits, bodyHits), reasons(summands));
  }

  /** The body's terms count by how dense they are, and together no more than a cap. */
  private static void addBody(Hits hits, int words, Map<String, Double> summands) {
    Map<String, Double> found = new TreeMap<>();
    double total = 0;
    for (Map.Entry<Tables.Term, Integer> hit : hits.terms().entrySet()) {
      double density = Math.min(1.0, 40.0 * hit.getValue() / Math.max(80, words));
      double weight = hit.getKey().weight() * density;
      found.merge("body: " + hit.getKey().name(), weight, Double::sum);
      total += Math.max(0, weight);
    }
    double scale = total > BODY_CAP ? BODY_CAP / total : 1.0;
    found.forEach((term, weight) -> summands.put(term, weight * scale));
  }

  private static List<String> entities(Hits title, Hits body) {
    Map<String, Integer> counts = new TreeMap<>();
    title.entities().forEach((name, n) -> counts.merge(name, 3 * n, Integer::sum));
    body.entities().forEach((name, n) -> counts.merge(name, n, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Judgement.Reason> reasons(Map<String, Double> summands) {
    List<Judgement.Reason> reasons = new ArrayList<>();
    summands.forEach((term, weight) -> reasons.add(new Judgement.Reason(term, weight)));
    reasons.sort(
        Comparator.comparingDouble((Judgement.Reason r) -> -Math.abs(r.weight()))
            .thenComparing(Judgement.Reason::term));
    return reasons;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
