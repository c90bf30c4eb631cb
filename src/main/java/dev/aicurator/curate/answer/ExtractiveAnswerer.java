package dev.aicurator.curate.answer;

import dev.aicurator.curate.words.Parts;
import dev.aicurator.curate.words.SmallTalk;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.ask.Answerer;
import dev.aicurator.model.ask.Library;
import dev.aicurator.model.ask.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Answers with the store's own sentences, verbatim and cited, or says that it has none. */
public final class ExtractiveAnswerer implements Answerer {
  private static final int FOUND = 12;
  private static final int EXPLAINED = 30;
  private static final int LISTED = 20;
  private static final int NEXT = 5;

  /** To who only says hello. */
  private static final String HINT =
      "Ask what the articles tell: what happened this week, who raised money, what is rising,"
          + " compare two companies.";

  private static final String ELSEWHERE =
      "Nothing of it is from the time asked for; what is nearest to it from other days stands below.";

  @Override
  public Answer answer(Question question, Library library) {
    if (SmallTalk.is(question.text())) {
      return nothing(List.of(), HINT);
    }
    Reading reading = new Reading(question, library);
    Asked whole = reading.ask(question.text());
    Answer answer = answer(reading, whole);
    boolean bare = answer.abstained() && answer.sentences().isEmpty() && answer.next().isEmpty();
    List<String> elsewhere = bare ? reading.elsewhere(whole, NEXT) : List.of();
    return elsewhere.isEmpty() ? answer : nothing(elsewhere, ELSEWHERE);
  }

  private static Answer nothing(List<String> next, String note) {
    return new Answer(List.of(), List.of(), List.of(), next, note);
  }

  private static Answer answer(Reading reading, Asked whole) {
    return switch (whole.kind()) {
      case RISING, COUNT, COMPARE -> Counting.answer(reading, whole);
      case HEADLINES -> Lately.headlines(reading, whole);
      case OVERVIEW -> overview(reading, whole);
      case FACT, DEFINITION -> facts(reading);
    };
  }

  private static Answer overview(Reading reading, Asked asked) {
    List<Evidence> evidence = reading.evidence(asked, LISTED);
    return answer(Choice.overview(asked, evidence), evidence, true);
  }

  private static Answer facts(Reading reading) {
    List<String> parts = Parts.of(reading.question().text());
    Set<Sentence> said = new LinkedHashSet<>();
    Set<Sentence> near = new LinkedHashSet<>();
    List<Evidence> seen = new ArrayList<>();
    for (String part : parts) {
      Asked asked = reading.ask(part);
      List<Evidence> evidence = reading.evidence(asked, most(asked));
      seen.addAll(evidence);
      if (!evidence.isEmpty()) {
        Support support = reading.support(asked, evidence);
        List<Sentence> best = Choice.fact(evidence.get(0), parts.size());
        said.addAll(support.isEnough() ? best : List.of());
        near.addAll(support.isNear() ? best : List.of());
      }
    }
    return said.isEmpty()
        ? answer(List.copyOf(near), seen, near.isEmpty())
        : answer(List.copyOf(said), seen, true);
  }

  /** A thing much written of is explained in few of its articles. */
  static int most(Asked asked) {
    return asked.kind() == Asked.Kind.DEFINITION ? EXPLAINED : FOUND;
  }

  private static Answer answer(List<Sentence> said, List<Evidence> evidence, boolean sure) {
    List<String> used = said.stream().map(Sentence::article).distinct().toList();
    List<String> next =
        evidence.stream()
            .map(e -> e.article().id())
            .distinct()
            .filter(id -> !used.contains(id))
            .limit(NEXT)
            .toList();
    return new Answer(said, List.of(), used, next, null, sure);
  }
}
