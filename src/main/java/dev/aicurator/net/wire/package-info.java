/** The parts of an HTTP exchange that stand alone: addresses, limits, dates, spacing. */
@NullMarked
package dev.aicurator.net.wire;

import org.jspecify.annotations.NullMarked;
