/** Kept copies of pages: one gzip'd WARC 1.1 file each, replaced by rename, checked on reading. */
@NullMarked
package dev.aicurator.net.kept;

import org.jspecify.annotations.NullMarked;
