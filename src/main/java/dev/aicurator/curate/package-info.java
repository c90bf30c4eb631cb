/**
 * From articles to stories to cards: relevance, topics, grouping, ranking, the extractive writer.
 * Pure and deterministic: same articles and clock value, same stories. No I/O.
 */
@NullMarked
package dev.aicurator.curate;

import org.jspecify.annotations.NullMarked;
