/**
 * The command line: picocli classes by noun, streams, exit codes. Rules of the business live below.
 */
@NullMarked
package dev.aicurator.cli;

import org.jspecify.annotations.NullMarked;
