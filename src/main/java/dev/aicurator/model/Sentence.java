package dev.aicurator.model;

/**
 * A sentence of a card and where it was taken from: {@code
 * article.page().blocks().get(block).text() .substring(start, end)} equals {@code text}. {@code
 * block} is −1 for the page's title and −2 for its dek. On a card that a model wrote {@code text}
 * may be the model's own words; the span then is the passage that bears them out.
 */
public record Sentence(String text, String article, int block, int start, int end) {
  public static final int TITLE = -1;
  public static final int DEK = -2;

  /** What stands between it and the one before it in a paragraph: where stops are wide, nothing. */
  public String gap(Sentence before) {
    int last = before.text.length() - 1;
    while (last > 0 && "」』”’）》".indexOf(before.text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && "。！？".indexOf(before.text.charAt(last)) >= 0 ? "" : " ";
  }
}
