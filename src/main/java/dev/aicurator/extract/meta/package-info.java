/**
 * What a page says of itself: every statement of title, author, date, site and image found in its
 * metadata, address and visible text, ranked by how far its kind can be trusted.
 */
@NullMarked
package dev.aicurator.extract.meta;

import org.jspecify.annotations.NullMarked;
