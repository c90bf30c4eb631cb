/**
 * Drawing on a terminal: quiet colours, styled and wrapped text, times, safe links. Everything that
 * comes from outside goes through {@code Clean} on its way in. Knows no model.
 */
@NullMarked
package dev.aicurator.view.ink;

import org.jspecify.annotations.NullMarked;
