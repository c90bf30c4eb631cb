/** The story page as text and JSON: card, state, links, sources, evidence. */
@NullMarked
package dev.aicurator.view.page;

import org.jspecify.annotations.NullMarked;
