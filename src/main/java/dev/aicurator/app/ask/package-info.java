/** The assistant, and the optional model writer. */
@NullMarked
package dev.aicurator.app.ask;

import org.jspecify.annotations.NullMarked;
