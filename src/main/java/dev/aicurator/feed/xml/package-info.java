/**
 * A lenient, bounded reader of XML as feeds have it: undeclared prefixes, HTML entities, stray tags
 * and missing ends are read as meant. No DTD is loaded and no external entity is known.
 */
@NullMarked
package dev.aicurator.feed.xml;

import org.jspecify.annotations.NullMarked;
