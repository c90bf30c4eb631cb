/** The Lucene index derived from the store: rebuildable, never the truth. */
@NullMarked
package dev.aicurator.search;

import org.jspecify.annotations.NullMarked;
