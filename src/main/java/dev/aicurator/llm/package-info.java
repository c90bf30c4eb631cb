/**
 * The optional writer and answerer over a model server, and the gate that checks its text against
 * the source. Never the store, never the view.
 */
@NullMarked
package dev.aicurator.llm;

import org.jspecify.annotations.NullMarked;
