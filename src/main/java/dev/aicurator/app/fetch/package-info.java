/**
 * From sources to stored articles: asks each source, parses, reads the pages behind new entries,
 * commits in batches, keeps the health. The door is {@code Refresh}.
 */
@NullMarked
package dev.aicurator.app.fetch;

import org.jspecify.annotations.NullMarked;
