/** Lists of subscriptions, read and written: OPML and the line-by-line list of newsboat. */
@NullMarked
package dev.aicurator.feed.lists;

import org.jspecify.annotations.NullMarked;
