/**
 * Explains what was decided: {@link dev.aicurator.curate.why.Explanation} tells the rank, the
 * judgements, the rules and what joined the articles of one story. Pure.
 */
@NullMarked
package dev.aicurator.curate.why;

import org.jspecify.annotations.NullMarked;
