/**
 * JSON by streaming: code points come back exactly, controls and bidi characters escaped so that
 * the bytes are safe on a terminal (RFC 8259).
 */
@NullMarked
package dev.aicurator.view.json;

import org.jspecify.annotations.NullMarked;
