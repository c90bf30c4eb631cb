/**
 * URI in, {@code Fetched} out: http(s), file, stdin and the bundled sample, with limits, politeness
 * and address checks. Parses no document and knows no store.
 */
@NullMarked
package dev.aicurator.net;

import org.jspecify.annotations.NullMarked;
