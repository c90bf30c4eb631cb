package dev.aicurator.curate.words;

/** The names of the months as English texts have them. */
public final class Months {
  /** A pattern for one of them, in lower case. */
  public static final String ANY =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

  private Months() {}
}
