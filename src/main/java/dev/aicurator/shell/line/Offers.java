package dev.aicurator.shell.line;

import java.util.List;

/** What may stand in the place of the last of some words. */
public interface Offers {
  /** The offers for the last word, which may be empty, best first. */
  List<Offer> of(List<String> words);

  /**
   * One offer.
   *
   * @param about what it is, such as the headline of an id; empty for nothing
   */
  record Offer(String value, String about) {}
}
