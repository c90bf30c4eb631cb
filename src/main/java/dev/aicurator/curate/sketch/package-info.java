/**
 * What grouping keeps of a document: its terms with their weights, and hashes of its runs of words.
 * The door is {@link dev.aicurator.curate.sketch.Sketches}. Knows nothing of stories.
 */
@org.jspecify.annotations.NullMarked
package dev.aicurator.curate.sketch;
