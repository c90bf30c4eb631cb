/**
 * What single elements tell before anything is judged: the words in their names, and whether they
 * hold the page's headline or main part. Every answer is a look-up, made ready in one pass.
 */
@NullMarked
package dev.aicurator.extract.marks;

import org.jspecify.annotations.NullMarked;
