/**
 * Is it AI news, and about what: {@link dev.aicurator.curate.relevance.Relevance} judges one
 * article from word tables on the class path and says why; {@code Rules} applies what the user
 * mutes, boosts and tags. Pure; never a network, never a clock.
 */
@NullMarked
package dev.aicurator.curate.relevance;

import org.jspecify.annotations.NullMarked;
