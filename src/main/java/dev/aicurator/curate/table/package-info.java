/**
 * The program's own tables on the class path, as text. The door is {@link
 * dev.aicurator.curate.table.Lines}. What a line means is known by who asks for it.
 */
@NullMarked
package dev.aicurator.curate.table;

import org.jspecify.annotations.NullMarked;
