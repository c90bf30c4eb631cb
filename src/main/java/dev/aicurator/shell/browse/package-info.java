/**
 * The full screen: {@code Machine} takes a state and an event and gives the next state and what is
 * to be done ({@code Effect}); {@code Painter} draws a state; {@code World} does what is to be
 * done; {@code Browser} reads keys and shows frames. All but the last two are pure.
 */
@NullMarked
package dev.aicurator.shell.browse;

import org.jspecify.annotations.NullMarked;
