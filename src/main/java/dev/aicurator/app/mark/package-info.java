/** What a person does to a story: marks and comments; what is said of it elsewhere. */
@NullMarked
package dev.aicurator.app.mark;

import org.jspecify.annotations.NullMarked;
