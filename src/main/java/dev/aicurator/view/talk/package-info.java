/** Comments: threads by depth, as text, Markdown and JSON. */
@NullMarked
package dev.aicurator.view.talk;

import org.jspecify.annotations.NullMarked;
