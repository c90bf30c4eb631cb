/**
 * The frame of the command line: the table of commands, global options, errors and exit codes.
 * Commands live in packages below, by noun; rules of the business live in {@code app}.
 */
@NullMarked
package dev.aicurator.cli;

import org.jspecify.annotations.NullMarked;
