/** Commands for pipelines: lines of JSON in, lines of JSON out, or one document. */
@NullMarked
package dev.aicurator.cli.plumbing;

import org.jspecify.annotations.NullMarked;
