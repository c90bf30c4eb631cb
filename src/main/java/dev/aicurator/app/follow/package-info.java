/** What is followed, how it does, and asking it for what is new. */
@NullMarked
package dev.aicurator.app.follow;

import org.jspecify.annotations.NullMarked;
