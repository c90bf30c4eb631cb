/** Sources that need no socket: files, the user's commands, the bundled sample. */
@NullMarked
package dev.aicurator.net.local;

import org.jspecify.annotations.NullMarked;
