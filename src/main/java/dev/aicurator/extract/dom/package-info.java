/**
 * From markup to a flat page: a bounded parse, then one walk that turns the tree into segments
 * (visible blocks in reading order) standing in boxes (block-level elements with what they hold
 * counted). Nothing here decides what belongs to the article.
 */
@NullMarked
package dev.aicurator.extract.dom;

import org.jspecify.annotations.NullMarked;
