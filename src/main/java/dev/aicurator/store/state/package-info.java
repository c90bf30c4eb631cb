/**
 * What the files say together: articles by day, stories and where they went, the journal and the
 * sources folded in stamp order. Reads without a lock; whoever writes holds it.
 */
@NullMarked
package dev.aicurator.store.state;

import org.jspecify.annotations.NullMarked;
