/**
 * The embedded writer: cards and summaries made of sentences of the articles, each with its place,
 * and key phrases. Doors: {@link dev.aicurator.curate.write.ExtractiveWriter}, {@link
 * dev.aicurator.curate.write.Summarizer}. Never rewords, never fills in, never reads files or the
 * clock.
 */
@NullMarked
package dev.aicurator.curate.write;

import org.jspecify.annotations.NullMarked;
