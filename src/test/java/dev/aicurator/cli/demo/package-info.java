/** The walk through the bundled edition. */
@NullMarked
package dev.aicurator.cli.demo;

import org.jspecify.annotations.NullMarked;
