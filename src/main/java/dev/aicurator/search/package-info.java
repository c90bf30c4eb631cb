/**
 * Full-text search over the store: a Lucene index in the cache folder that keeps up with the store
 * by itself and is rebuilt when it is missing, broken or of another version. The door is {@link
 * dev.aicurator.search.SearchIndex}; never the truth, never prints.
 */
@NullMarked
package dev.aicurator.search;

import org.jspecify.annotations.NullMarked;
