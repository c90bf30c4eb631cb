/**
 * What a command reads and writes: streams, the terminal, pager and programs of the user's. The
 * door is {@link dev.aicurator.cli.io.Io}. Knows no command.
 */
@NullMarked
package dev.aicurator.cli.io;

import org.jspecify.annotations.NullMarked;
