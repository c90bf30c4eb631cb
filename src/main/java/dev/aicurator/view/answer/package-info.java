/** Search hits and answers as text, Markdown, JSON and flat rows. */
@NullMarked
package dev.aicurator.view.answer;

import org.jspecify.annotations.NullMarked;
