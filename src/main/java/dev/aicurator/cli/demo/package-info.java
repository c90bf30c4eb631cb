/**
 * The walk through the bundled edition. It runs the same commands as a person would, in process,
 * and knows nothing of how they work. Never the network, never the user's own home.
 */
@NullMarked
package dev.aicurator.cli.demo;

import org.jspecify.annotations.NullMarked;
