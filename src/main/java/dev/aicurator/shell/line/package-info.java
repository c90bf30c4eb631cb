/** The line of the shell: taken apart, completed, coloured, run. */
@NullMarked
package dev.aicurator.shell.line;

import org.jspecify.annotations.NullMarked;
