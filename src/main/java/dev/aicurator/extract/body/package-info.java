/**
 * Which segments of a page are its article: the container a reader's eye would pick, and a learnt
 * judge of the blocks in and around it.
 */
@NullMarked
package dev.aicurator.extract.body;

import org.jspecify.annotations.NullMarked;
