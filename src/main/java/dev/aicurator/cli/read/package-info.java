/** Commands that read: lists, pages, comments, answers. */
@NullMarked
package dev.aicurator.cli.read;

import org.jspecify.annotations.NullMarked;
