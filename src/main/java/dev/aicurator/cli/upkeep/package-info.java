/** Commands that look after what is stored and set. */
@NullMarked
package dev.aicurator.cli.upkeep;

import org.jspecify.annotations.NullMarked;
