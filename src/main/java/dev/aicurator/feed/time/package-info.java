/** Dates as feeds write them: every wrong form of RFC 822 and ISO 8601, in the major languages. */
@NullMarked
package dev.aicurator.feed.time;

import org.jspecify.annotations.NullMarked;
