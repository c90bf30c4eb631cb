package dev.aicurator.curate.write;

/**
 * How long {@code summary} shall be: a number of sentences, or where {@code ratio} is above 0 that
 * share of the text's words.
 */
public record SummaryOptions(int sentences, double ratio) {
  public static final SummaryOptions DEFAULT = new SummaryOptions(3, 0);

  public SummaryOptions {
    if (sentences < 0 || ratio < 0 || ratio > 1 || Double.isNaN(ratio)) {
      throw new IllegalArgumentException("sentences >= 0 and ratio in [0, 1]");
    }
  }

  public static SummaryOptions sentences(int n) {
    return new SummaryOptions(n, 0);
  }

  public static SummaryOptions ratio(double share) {
    return new SummaryOptions(3, share);
  }
}
