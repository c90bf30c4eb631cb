/** Instants as stored, and the stamps that order what several machines wrote. */
@NullMarked
package dev.aicurator.store.time;

import org.jspecify.annotations.NullMarked;
