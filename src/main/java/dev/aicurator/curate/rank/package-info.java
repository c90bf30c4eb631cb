/**
 * The order of stories: {@link dev.aicurator.curate.rank.Ranker} scores each as a sum of named
 * parts, {@code Profile} is what was learnt from likes and saves, {@code Minutes} a reading budget.
 * Pure and deterministic.
 */
@NullMarked
package dev.aicurator.curate.rank;

import org.jspecify.annotations.NullMarked;
