/**
 * The JSON store: day partitions, journal, lock, checksums, fsck. The only room that writes user
 * data. Parses no feed, draws nothing.
 */
@NullMarked
package dev.aicurator.store;

import org.jspecify.annotations.NullMarked;
