/**
 * Pure text: sentences, tokens, words to look for, terminal-safe text, width and wrap. No I/O, no
 * model.
 */
@NullMarked
package dev.aicurator.text;

import org.jspecify.annotations.NullMarked;
