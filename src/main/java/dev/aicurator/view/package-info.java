/**
 * Cards, lists and digests as text, Markdown, HTML, JSON and TSV into an Appendable it is handed.
 * Pure.
 */
@NullMarked
package dev.aicurator.view;

import org.jspecify.annotations.NullMarked;
