/** The forms of a list of stories: aligned rows, flat rows for pipes, templates, score parts. */
@NullMarked
package dev.aicurator.view.list;

import org.jspecify.annotations.NullMarked;
