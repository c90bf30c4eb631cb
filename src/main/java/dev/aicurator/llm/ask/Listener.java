package dev.aicurator.llm.ask;

import dev.aicurator.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Hears an answer as it comes, on the thread that asked. */
public interface Listener {
  /** A piece of the answer, safe for a terminal, the model's own citation marks left out. */
  void text(String piece);

  /**
   * The sentence whose last piece was just handed on has been checked.
   *
   * @param support the sentence and the passage that carries it; null when none does
   */
  void checked(@Nullable Sentence support);

  /** For those who only want the whole answer. */
  static Listener none() {
    return new Listener() {
      @Override
      public void text(String piece) {}

      @Override
      public void checked(@Nullable Sentence support) {}
    };
  }
}
