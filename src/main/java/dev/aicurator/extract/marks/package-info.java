/**
 * What single elements and words tell before anything is judged: the words in an element's names,
 * whether it holds the page's headline or main part, colours, months. Every answer is a look-up.
 */
@NullMarked
package dev.aicurator.extract.marks;

import org.jspecify.annotations.NullMarked;
