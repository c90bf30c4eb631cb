/** Commands that look closer: search, related, why, verify, diff, topics. */
@NullMarked
package dev.aicurator.cli.look;

import org.jspecify.annotations.NullMarked;
