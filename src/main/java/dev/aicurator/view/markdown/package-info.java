/** Markdown (CommonMark): text from outside is escaped, links lead to http(s) only, no images. */
@NullMarked
package dev.aicurator.view.markdown;

import org.jspecify.annotations.NullMarked;
