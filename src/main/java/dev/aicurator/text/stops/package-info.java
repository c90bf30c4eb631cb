/**
 * What a stop inside a text ends, by tables of abbreviations in several languages.
 *
 * <p>Door: {@link dev.aicurator.text.stops.Stop}. Asked by the cutting of sentences alone; pure, no
 * I/O.
 */
@NullMarked
package dev.aicurator.text.stops;

import org.jspecify.annotations.NullMarked;
