/**
 * The optional writer and answerer over a model server. The door is {@link
 * dev.aicurator.llm.Models}: {@code server} speaks with the server, {@code card} and {@code ask}
 * use it, {@code gate} checks what comes back against the articles; nothing here is loaded unless a
 * model is configured. A model's sentence keeps its own words and the span of the passage that
 * bears it out, so that {@link dev.aicurator.llm.gate.Gate#holds} can verify it later.
 */
@NullMarked
package dev.aicurator.llm;

import org.jspecify.annotations.NullMarked;
