/** A source, what its feed says, and how well it has been doing. */
@NullMarked
package dev.aicurator.model.feed;

import org.jspecify.annotations.NullMarked;
