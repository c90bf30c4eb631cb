/** One issue as text, Markdown, web page, JSON, Atom feed and mail message. */
@NullMarked
package dev.aicurator.view.digest;

import org.jspecify.annotations.NullMarked;
