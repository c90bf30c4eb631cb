package dev.aicurator.curate.group;

/**
 * The numbers of the grouping, found by measuring.
 *
 * @param title how often a word of the title counts
 * @param proper factor of a word capitalised inside a sentence
 * @param power exponent of the inverse document frequency
 * @param threshold average similarity at which two groups of full articles are one story
 * @param shortThreshold the same for bare headlines
 */
record Tuning(
    double title,
    double proper,
    double power,
    double lead,
    double threshold,
    double shortThreshold,
    double floor,
    double digits) {
  static final Tuning DEFAULT = new Tuning(3, 1.5, 1.0, 0, 0.27, 0.1, 0.02, 0.7);
}
