package dev.aicurator.llm.ask;

import dev.aicurator.model.ask.Answer;

/**
 * An answer and who gave it.
 *
 * @param byModel false when it is the store's own, since the model gave none that could be used
 * @param unsupported how many sentences of the model no passage carries; they are not in the answer
 */
public record Told(Answer answer, boolean byModel, int unsupported) {}
