/** Listing, reading and searching stories; why they are there; digests of them. */
@NullMarked
package dev.aicurator.app.read;

import org.jspecify.annotations.NullMarked;
