/**
 * How one search reads an index: each part of a file at most once. The door is {@link
 * dev.aicurator.search.pages.PagedDirectory}; never writes.
 */
@NullMarked
package dev.aicurator.search.pages;

import org.jspecify.annotations.NullMarked;
