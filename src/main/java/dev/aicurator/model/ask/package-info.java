/** A question, the library it is asked of, and what is answered; the port of those who answer. */
@NullMarked
package dev.aicurator.model.ask;

import org.jspecify.annotations.NullMarked;
