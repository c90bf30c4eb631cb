/** Self-contained web pages: no script, nothing loaded, a strict content security policy. */
@NullMarked
package dev.aicurator.view.html;

import org.jspecify.annotations.NullMarked;
