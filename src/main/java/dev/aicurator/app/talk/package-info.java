/**
 * Discussions elsewhere: where a story is talked about, and what is said there, through public
 * feeds and JSON. Reads bytes it is handed; asks nobody.
 */
@NullMarked
package dev.aicurator.app.talk;

import org.jspecify.annotations.NullMarked;
