/**
 * Records to JSON lines and back, streamed; a line that lacks what a record needs is refused with
 * an {@link IllegalArgumentException} and nothing else. No files.
 */
@NullMarked
package dev.aicurator.store.json;

import org.jspecify.annotations.NullMarked;
