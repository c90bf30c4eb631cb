/**
 * What may be typed after the name of a command, and what was: {@link dev.aicurator.cli.line.Spec}
 * says the one, {@link dev.aicurator.cli.line.Given} holds the other. Options that many commands
 * share are here, too.
 */
@NullMarked
package dev.aicurator.cli.line;

import org.jspecify.annotations.NullMarked;
