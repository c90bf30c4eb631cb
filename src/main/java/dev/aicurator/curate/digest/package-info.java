/**
 * What is told of many stories: {@link dev.aicurator.curate.digest.Issue} chooses the stories of
 * one digest and never tells a thing twice, {@code News} finds what later articles add, {@code
 * TopicCounts} counts by topic and day. Pure; never a clock, never the store.
 */
@NullMarked
package dev.aicurator.curate.digest;

import org.jspecify.annotations.NullMarked;
