/**
 * The interactive shell: one session over one open curator, on a terminal or over a script. Its
 * door is {@code ShellTable}, which adds the {@code shell} command; the line is read in {@code
 * line}, the full screen drawn in {@code browse}. Nothing here decides anything about stories.
 */
@NullMarked
package dev.aicurator.shell;

import org.jspecify.annotations.NullMarked;
