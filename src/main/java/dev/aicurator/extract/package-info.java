/**
 * HTML bytes in, {@link dev.aicurator.model.Page} out: metadata and body blocks. No network, no
 * files.
 */
@NullMarked
package dev.aicurator.extract;

import org.jspecify.annotations.NullMarked;
