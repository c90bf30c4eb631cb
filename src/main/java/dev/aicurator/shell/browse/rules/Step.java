package dev.aicurator.shell.browse.rules;

import java.util.ArrayList;
import java.util.List;

/** The next state, and what is to be done. */
public record Step(State state, List<Effect> effects) {
  public Step {
    effects = List.copyOf(effects);
  }

  static Step of(State state, Effect... effects) {
    return new Step(state, List.of(effects));
  }

  Step and(Effect more) {
    List<Effect> all = new ArrayList<>(effects);
    all.add(more);
    return new Step(state, all);
  }
}
