/**
 * Answers by a model over passages of the store: streamed, each sentence checked at the gate and
 * cited as soon as it ends. The door is {@link dev.aicurator.llm.ask.ModelAnswerer}; it never
 * fails, it falls back.
 */
@NullMarked
package dev.aicurator.llm.ask;

import org.jspecify.annotations.NullMarked;
