/** The commands there are, by name. */
@NullMarked
package dev.aicurator.cli.table;

import org.jspecify.annotations.NullMarked;
