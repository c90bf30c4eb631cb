/**
 * The words of a question and of the sentences that may answer it: told apart, brought to a form in
 * which they compare, weighed by how rare they are. Pure; knows nothing of answers.
 */
@NullMarked
package dev.aicurator.curate.words;

import org.jspecify.annotations.NullMarked;
