/** Sources and the doctor's findings as rows, text and JSON. */
@NullMarked
package dev.aicurator.view.report;

import org.jspecify.annotations.NullMarked;
