/**
 * The plumbing commands as streams: one class a command, JSON lines in on an InputStream, JSON
 * lines out in the same order, one for each line that is not blank. A line that cannot be read is
 * answered with {@code {"id":null,"error":…}} and counted. Never files, never the network.
 */
@NullMarked
package dev.aicurator.app.plumbing;

import org.jspecify.annotations.NullMarked;
