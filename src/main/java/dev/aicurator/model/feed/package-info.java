/** What a feed says, and how well its source has been doing. */
@NullMarked
package dev.aicurator.model.feed;

import org.jspecify.annotations.NullMarked;
