/** What changed between two texts, word by word, in bounded work, as text, Markdown and JSON. */
@NullMarked
package dev.aicurator.view.diff;

import org.jspecify.annotations.NullMarked;
