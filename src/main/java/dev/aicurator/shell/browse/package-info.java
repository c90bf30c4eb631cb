/**
 * The full screen: {@code rules} take a state and an event and give the next state and what is to
 * be done; {@code paint} draws a state; {@code World} does what is to be done; {@code Browser}
 * reads keys and shows frames.
 */
@NullMarked
package dev.aicurator.shell.browse;

import org.jspecify.annotations.NullMarked;
