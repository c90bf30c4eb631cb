/**
 * The façade: one method per use case, given a clock. Knows every room but the view; no command
 * line.
 */
@NullMarked
package dev.aicurator.app;

import org.jspecify.annotations.NullMarked;
