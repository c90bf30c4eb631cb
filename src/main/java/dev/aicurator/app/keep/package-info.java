/** What lasts: kept copies, checks, counts, and archives taken in. */
@NullMarked
package dev.aicurator.app.keep;

import org.jspecify.annotations.NullMarked;
