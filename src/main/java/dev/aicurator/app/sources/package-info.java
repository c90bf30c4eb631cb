/**
 * Which sources there are, the followed and the bundled, what they are called, and which addresses
 * may be asked.
 */
@NullMarked
package dev.aicurator.app.sources;

import org.jspecify.annotations.NullMarked;
