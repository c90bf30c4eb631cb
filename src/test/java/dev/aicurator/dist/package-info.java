/** The distribution: launcher, bundled edition, default sources, man pages and completions. */
@NullMarked
package dev.aicurator.dist;

import org.jspecify.annotations.NullMarked;
