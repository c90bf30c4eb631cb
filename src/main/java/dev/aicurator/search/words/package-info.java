/**
 * Text to the terms an index holds: the language of a text, its words folded and stemmed. The door
 * is {@link dev.aicurator.search.words.Analysis}; never an index.
 */
@NullMarked
package dev.aicurator.search.words;

import org.jspecify.annotations.NullMarked;
