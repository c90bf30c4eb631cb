/** An article in full as text, Markdown, JSON and one self-contained web page. */
@NullMarked
package dev.aicurator.view.article;

import org.jspecify.annotations.NullMarked;
