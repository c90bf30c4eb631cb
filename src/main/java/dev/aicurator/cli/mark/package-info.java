/** Commands that change what the user thinks of stories: marks, comments, undo. */
@NullMarked
package dev.aicurator.cli.mark;

import org.jspecify.annotations.NullMarked;
