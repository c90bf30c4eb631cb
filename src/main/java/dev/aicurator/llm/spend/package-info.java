/**
 * What asking a model may cost: tokens and money, for a run and for a day. The door is {@link
 * dev.aicurator.llm.spend.Budget}. Knows prices and sums; asks no server.
 */
@NullMarked
package dev.aicurator.llm.spend;

import org.jspecify.annotations.NullMarked;
