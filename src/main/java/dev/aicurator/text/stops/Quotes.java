package dev.aicurator.text.stops;

/** Marks of quotation in a text: which are left open, and what stands between two. */
public final class Quotes {
  /** All that is looked for; a single mark counts where a sentence opens with it. */
  public static final String MARKS = "\"‘«»„“”「」";

  private final char[] text;
  private final boolean any;

  /** Whether the text opens quotations with „, so that the mark “ closes them. */
  private final boolean low;

  /** Whether those opened by straight marks are closed as well. */
  private final boolean even;

  public Quotes(char[] text) {
    this.text = text;
    boolean some = false;
    boolean down = false;
    for (char c : text) {
      some |= c == '"' || c >= '«' && MARKS.indexOf(c) >= 0;
      down |= c == '„';
    }
    any = some;
    low = down;
    even = any && open(0, text.length) == 0;
  }

  public boolean areThere() {
    return any;
  }

  /** The marks left open from {@code from} to {@code to}. */
  public int open(int from, int to) {
    int curly = 0;
    int straight = 0;
    boolean single = text[from] == '‘';
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '’') {
        single &= i + 1 < to && Character.isLetterOrDigit(text[i + 1]);
      } else if (c == '"') {
        straight ^= 1;
      } else if (c == '„' || c == '“' && !low || c == '«' || c == '「') {
        curly++;
      } else if (c == '“' || c == '”' || c == '»' || c == '」') {
        curly--;
      }
    }
    return curly != 0 ? Math.abs(curly) : single ? 1 : straight;
  }

  /** Whether a quotation that opened before {@code at} goes on there: its speaker is elsewhere. */
  public boolean goOn(int at) {
    if (at == 0 || !any) {
      return false;
    }
    int last = at - 1;
    while (last >= 0 && "“”„«»「」".indexOf(text[last]) < 0) {
      last--;
    }
    char mark = last < 0 ? ' ' : text[last];
    boolean open = mark == '„' || mark == '«' || mark == '「' || mark == '“' && !low;
    return open || even && last < 0 && open(0, at) > 0;
  }
}
