/**
 * Checks a model's sentences against the articles they were written from: figures, dates, names and
 * quotations must be there, and one passage must carry the sentence. The door is {@link
 * dev.aicurator.llm.gate.Gate}. Pure: no I/O, no clock, no client library.
 */
@NullMarked
package dev.aicurator.llm.gate;

import org.jspecify.annotations.NullMarked;
