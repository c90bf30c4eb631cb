/**
 * What one machine brings to a store: its node id, its transactions, its health file, its key table
 * and the check that it may write at all.
 */
@NullMarked
package dev.aicurator.store.local;

import org.jspecify.annotations.NullMarked;
