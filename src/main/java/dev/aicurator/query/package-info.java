/** Query words and a clock value in, a {@link dev.aicurator.query.Query} out. No I/O. */
@NullMarked
package dev.aicurator.query;

import org.jspecify.annotations.NullMarked;
