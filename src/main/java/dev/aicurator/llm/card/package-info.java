/**
 * Cards by a model: the prompt, the answer's form, and what becomes of each sentence at the gate.
 * The door is {@link dev.aicurator.llm.card.ModelWriter}; it never fails, it falls back.
 */
@NullMarked
package dev.aicurator.llm.card;

import org.jspecify.annotations.NullMarked;
