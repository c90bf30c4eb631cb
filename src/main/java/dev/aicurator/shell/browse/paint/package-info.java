/**
 * How the full screen looks: a state becomes a frame of lines, none wider than the terminal. The
 * door is {@link dev.aicurator.shell.browse.paint.Painter}. Pure; never writes to a terminal.
 */
@NullMarked
package dev.aicurator.shell.browse.paint;

import org.jspecify.annotations.NullMarked;
