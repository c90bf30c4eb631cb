/**
 * Benchmarks of single steps, beside the rooms they measure. How to run them, and what was seen,
 * stands in {@code src/site/markdown/benchmarks.md}.
 */
@org.jspecify.annotations.NullMarked
package dev.aicurator;
