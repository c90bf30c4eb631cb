/**
 * What a stop inside a text ends, by tables of abbreviations in several languages, and what stands
 * in quotation marks.
 *
 * <p>Doors: {@link dev.aicurator.text.stops.Stop} for the cutting of sentences, {@link
 * dev.aicurator.text.stops.Quotes} for who judges them. Pure, no I/O.
 */
@NullMarked
package dev.aicurator.text.stops;

import org.jspecify.annotations.NullMarked;
