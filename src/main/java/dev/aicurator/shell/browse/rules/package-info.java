/**
 * What the full screen does: a state and an event give the next state and what is to be done. The
 * door is {@link dev.aicurator.shell.browse.rules.Machine}. Pure; draws nothing, asks nobody.
 */
@NullMarked
package dev.aicurator.shell.browse.rules;

import org.jspecify.annotations.NullMarked;
