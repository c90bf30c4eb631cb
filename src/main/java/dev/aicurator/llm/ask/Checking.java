package dev.aicurator.llm.ask;

import dev.aicurator.llm.gate.Gate;
import dev.aicurator.llm.gate.Verdict;
import dev.aicurator.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks each sentence against the passages it cites, then against the others. */
final class Checking implements Flow.Sink {
  final List<Sentence> supported = new ArrayList<>();
  int unsupported;
  private final Evidence evidence;
  private final Gate gate;
  private final Listener listener;

  Checking(Evidence evidence, Gate gate, Listener listener) {
    this.evidence = evidence;
    this.gate = gate;
    this.listener = listener;
  }

  @Override
  public void text(String piece) {
    listener.text(piece);
  }

  @Override
  public void sentence(String sentence, Set<Integer> cited) {
    String bare = sentence.replaceFirst("^(?:[-*•]|\\d{1,2}[.)])\\s+", "");
    Set<String> ids = evidence.ids(cited);
    Verdict verdict = gate.check(bare, ids::contains);
    if (!verdict.passes()) {
      verdict = gate.check(bare);
    }
    if (verdict.sentence() == null) {
      unsupported++;
    } else {
      supported.add(verdict.sentence());
    }
    listener.checked(verdict.sentence());
  }

  @Override
  public void cut() {
    listener.checked(null);
  }
}
