/** The interactive shell: reader, completer, pager, browse screens over the same commands. */
@NullMarked
package dev.aicurator.shell;

import org.jspecify.annotations.NullMarked;
