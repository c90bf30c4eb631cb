/**
 * The ground: immutable records every room speaks in, sealed outcomes, the one exception that
 * aborts, and the ports with more than one implementation. No I/O, no clock, no libraries.
 */
@NullMarked
package dev.aicurator.model;

import org.jspecify.annotations.NullMarked;
