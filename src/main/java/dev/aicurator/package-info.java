/** The composition root: {@code Main} wires the rooms and holds the only exit. */
@NullMarked
package dev.aicurator;

import org.jspecify.annotations.NullMarked;
