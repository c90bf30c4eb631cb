/** What a use case reports and the view draws: immutable records over the model. No I/O. */
@NullMarked
package dev.aicurator.model.report;

import org.jspecify.annotations.NullMarked;
