/**
 * From a question to an answer made of sentences of the store, each cited, or to the word that
 * there is none. The door is {@link dev.aicurator.curate.answer.ExtractiveAnswerer}. Pure: reads
 * through the {@link dev.aicurator.model.ask.Library} it is handed, never makes a sentence up.
 */
@NullMarked
package dev.aicurator.curate.answer;

import org.jspecify.annotations.NullMarked;
