package dev.aicurator.curate.answer;

import dev.aicurator.curate.passage.Leaning;
import dev.aicurator.curate.words.Told;
import dev.aicurator.curate.words.Words;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sentences make the answer. */
final class Choice {
  private static final int SENTENCES = 5;
  private static final int WORDS = 112;
  private static final int OVERVIEW_ARTICLES = 5;
  private static final int OVERVIEW_WORDS = 230;
  private static final double OVERVIEW_FLOOR = 3;
  private static final double SAME = 0.6;
  private static final double ALL = 0.99;

  /** What is so much worse than the best sentence only fills the page. */
  private static final double FAR = 4;

  /** A sentence that says what a thing is stands so far above those that tell more of it. */
  private static final double DEFINED = 4;

  private static final Pattern CLOSED = Pattern.compile("[.!?…:;。！？][\"'”’)\\]»]*$");
  private static final int TOGETHER = 3;
  private static final int SHORT = 60;

  /** What a sentence gains beside the best one, which may point to it. */
  private static final double BESIDE = 1;

  private Choice() {}

  /** The best sentences of the best article, in its own order, in a share of the room. */
  static List<Sentence> fact(Evidence evidence, int parts) {
    int sentences = parts == 1 ? SENTENCES : SENTENCES - 1;
    return pick(evidence, List.of(), sentences, parts == 1 ? WORDS : OVERVIEW_WORDS / 3);
  }

  /** Sentences that speak of all the names asked about, the best of each article. */
  static List<Sentence> together(List<Evidence> evidence) {
    return evidence.stream()
        .flatMap(
            e ->
                e.scored().stream()
                    .filter(s -> s.trait(Trait.OWN_NAMES) > ALL && s.sentence().block() >= 0)
                    .max(Comparator.comparingDouble(Evidence.Scored::score))
                    .stream())
        .map(Evidence.Scored::sentence)
        .limit(TOGETHER)
        .toList();
  }

  /** What the best article says of a thing, in a sentence or two. */
  static List<Sentence> of(List<Evidence> evidence) {
    return evidence.isEmpty() ? List.of() : pick(evidence.get(0), List.of(), 2, SHORT);
  }

  /** The headline of each of the best articles and what it says, oldest first. */
  static List<Sentence> overview(Asked asked, List<Evidence> evidence) {
    List<Evidence> chosen = new ArrayList<>();
    for (Evidence one : about(asked, evidence)) {
      boolean told = chosen.stream().anyMatch(c -> isSame(c, one));
      if (chosen.size() < OVERVIEW_ARTICLES && !told) {
        chosen.add(one);
      }
    }
    chosen.sort(Comparator.comparing(e -> e.article().time()));
    List<Sentence> said = new ArrayList<>();
    for (Evidence one : chosen) {
      said.addAll(pick(one, headline(one), 3, OVERVIEW_WORDS / chosen.size()));
    }
    return said;
  }

  /**
   * First those whose headlines speak of the thing, then those that say most to the question; where
   * headlines do, it is not enough that others have it twice.
   */
  private static List<Evidence> about(Asked asked, List<Evidence> evidence) {
    List<Evidence> met = evidence.stream().filter(e -> isAbout(asked, e, evidence)).toList();
    List<Evidence> about = met.stream().filter(e -> isCentral(asked, e)).toList();
    about = about.isEmpty() ? met : about;
    boolean headed = about.stream().anyMatch(e -> isHeaded(asked, e));
    double best = about.stream().mapToDouble(e -> e.top().score()).max().orElse(0);
    return about.stream()
        .filter(e -> !headed || everyName(asked, e::leadsWith))
        .filter(e -> isHeaded(asked, e) || e.top().score() >= best - OVERVIEW_FLOOR)
        .sorted(Comparator.comparing(e -> !isHeaded(asked, e)))
        .toList();
  }

  /** Every name asked about is in the headline. */
  private static boolean isHeaded(Asked asked, Evidence evidence) {
    return !asked.names().isEmpty()
        && headline(evidence).stream().anyMatch(h -> h.trait(Trait.OWN_NAMES) > ALL);
  }

  /**
   * Every name asked about is in the article, in the spelling of the question where that is found
   * at all, or most words where no name is.
   */
  private static boolean isAbout(Asked asked, Evidence evidence, List<Evidence> all) {
    boolean named = !asked.names().isEmpty();
    return named
        ? everyName(asked, t -> evidence.met(t) >= Math.max(Told.MISSPELT, best(all, t)))
        : evidence.coverage() >= 0.6;
  }

  private static double best(List<Evidence> all, int term) {
    return all.stream().mapToDouble(e -> e.met(term)).max().orElse(0);
  }

  /** More is said of every name asked about than in passing. */
  private static boolean isCentral(Asked asked, Evidence evidence) {
    return everyName(asked, evidence::speaksOf);
  }

  private static boolean everyName(Asked asked, IntPredicate term) {
    List<Words.Word> names = asked.names();
    return IntStream.range(0, asked.terms().size())
        .filter(t -> names.contains(asked.terms().get(t)))
        .allMatch(term);
  }

  private static boolean isSame(Evidence a, Evidence b) {
    return isRepeated(a.top(), b.top());
  }

  /**
   * A dek often opens the text once more, and comments say the same in other words; a sentence may
   * quote the headline and go on.
   */
  private static boolean isRepeated(Evidence.Scored told, Evidence.Scored one) {
    Set<String> shared = new HashSet<>(Words.forms(told.sentence().text()));
    Set<String> other = Words.forms(one.sentence().text());
    double least = isTitle(told) ? other.size() : Math.min(shared.size(), other.size());
    shared.retainAll(other);
    return shared.size() > least * SAME;
  }

  /** A line with no full stop, such as a caption, would run into the sentence after it. */
  private static boolean readsOn(Evidence.Scored one, Evidence.Scored top) {
    return isClosed(one) && (isClosed(top) || one.place() < top.place());
  }

  private static boolean isClosed(Evidence.Scored one) {
    return isTitle(one) || CLOSED.matcher(one.sentence().text()).find();
  }

  private static List<Evidence.Scored> headline(Evidence evidence) {
    return evidence.scored().stream().filter(Choice::isTitle).limit(1).toList();
  }

  private static boolean isTitle(Evidence.Scored one) {
    return one.sentence().block() == Sentence.TITLE;
  }

  /** The best sentences beside those given, in the article's own order. */
  private static List<Sentence> pick(
      Evidence evidence, List<Evidence.Scored> given, int sentences, int words) {
    Evidence.Scored top = evidence.top();
    List<Evidence.Scored> best = new ArrayList<>(evidence.scored());
    best.sort(Comparator.comparingDouble(one -> -beside(one, top)));
    List<Evidence.Scored> chosen = new ArrayList<>(given);
    int room = words;
    double floor = top.score() - FAR - DEFINED * top.trait(Trait.DEFINES);
    for (Evidence.Scored one : best) {
      int more = words(one);
      boolean worthy = beside(one, top) > floor && readsOn(one, top) && !isOfOthers(one, top);
      boolean fits =
          chosen.size() < sentences && (chosen.size() == given.size() || worthy && more <= room);
      boolean aside = fits && one.place() != top.place() && Evidence.isAside(one.sentence());
      if (fits && !aside && chosen.stream().noneMatch(c -> isRepeated(c, one))) {
        chosen.add(one);
        room -= more;
      }
    }
    chosen.addAll(before(evidence, chosen, room));
    chosen.sort(Comparator.comparingInt(Evidence.Scored::place));
    return chosen.stream().map(Evidence.Scored::sentence).toList();
  }

  /** Whether it has no word of the question, and names of its own that the best one has not. */
  private static boolean isOfOthers(Evidence.Scored one, Evidence.Scored top) {
    Set<String> names = names(one);
    return one.trait(Trait.OWN) == 0 && !names.isEmpty() && Collections.disjoint(names, names(top));
  }

  /** Names as far as their letters tell: initials may be of anything. */
  private static Set<String> names(Evidence.Scored one) {
    return Words.of(one.sentence().text()).stream()
        .skip(1)
        .filter(w -> w.isName() && !Words.isEmpty(w))
        .filter(w -> w.raw().chars().anyMatch(Character::isLowerCase))
        .map(Words.Word::stem)
        .collect(Collectors.toSet());
  }

  /** What it is worth, more beside the best one. */
  private static double beside(Evidence.Scored one, Evidence.Scored top) {
    return one.score() + (Math.abs(one.place() - top.place()) == 1 ? BESIDE : 0);
  }

  private static int words(Evidence.Scored one) {
    return Tokens.count(one.sentence().text());
  }

  /** The sentence that the first of those chosen leans on, if there is room. */
  private static List<Evidence.Scored> before(
      Evidence evidence, List<Evidence.Scored> chosen, int room) {
    return chosen.stream()
        .filter(c -> !isTitle(c))
        .min(Comparator.comparingInt(Evidence.Scored::place))
        .filter(first -> first.place() > 0 && Leaning.leans(first.sentence().text()))
        .map(first -> evidence.scored().get(first.place() - 1))
        .filter(b -> !isTitle(b) && isClosed(b) && words(b) <= room)
        .stream()
        .toList();
  }
}
