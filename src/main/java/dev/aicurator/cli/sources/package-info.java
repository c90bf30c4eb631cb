/** Commands about what is followed: fetching it, adding to it, looking after it. */
@NullMarked
package dev.aicurator.cli.sources;

import org.jspecify.annotations.NullMarked;
