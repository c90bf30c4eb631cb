/**
 * HTML inside feeds: cleaned to what cannot run, or reduced to plain text, in one bounded pass
 * without a tree; and the resolving of links.
 */
@NullMarked
package dev.aicurator.feed.html;

import org.jspecify.annotations.NullMarked;
