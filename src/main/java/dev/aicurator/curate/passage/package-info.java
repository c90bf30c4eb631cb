/**
 * Articles read for writing: sentences with their places, judged fit or not, in a common space of
 * terms. Door: {@link dev.aicurator.curate.passage.Reading}. Knows nothing of cards.
 */
@NullMarked
package dev.aicurator.curate.passage;

import org.jspecify.annotations.NullMarked;
