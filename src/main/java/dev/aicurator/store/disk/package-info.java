/**
 * Bytes on disk: lines with sums, durable appends, the lock, the clock that orders records, the
 * node id, and where files lie. Knows no record of the model.
 */
@NullMarked
package dev.aicurator.store.disk;

import org.jspecify.annotations.NullMarked;
