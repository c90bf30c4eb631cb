/**
 * From articles to stories: near-duplicates fold into one, articles on one event form a story that
 * keeps its id for life. The door is {@link dev.aicurator.curate.group.Grouper}. Pure and
 * deterministic; candidates come from an inverted index, so cost is near-linear.
 */
@NullMarked
package dev.aicurator.curate.group;

import org.jspecify.annotations.NullMarked;
