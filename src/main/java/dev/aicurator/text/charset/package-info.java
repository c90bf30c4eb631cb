/** Bytes to text: what charset they are in, and the repair of what was read in the wrong one. */
@NullMarked
package dev.aicurator.text.charset;

import org.jspecify.annotations.NullMarked;
