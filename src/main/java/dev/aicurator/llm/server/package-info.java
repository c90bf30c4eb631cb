/**
 * One conversation turn with a model server of any of three kinds, bounded in time, bytes, tokens
 * and money. The door is {@link dev.aicurator.llm.server.ModelServer}. The only place that knows
 * the client library; keys leave it in one header and nowhere else.
 */
@NullMarked
package dev.aicurator.llm.server;

import org.jspecify.annotations.NullMarked;
