package dev.aicurator.curate.passage;

import dev.aicurator.text.Tokens;
import java.util.List;
import java.util.Locale;

/** Shortens a long sentence to its main clause, where a clause that can be left begins. */
public final class Clauses {
  static final int SHORTEST = 7;

  /** So many words a member of a list has at most. */
  private static final int LISTED = 4;

  private static final List<String> LEAVABLE =
      List.of(
          ", according to ",
          "; ",
          " — ",
          " – ",
          ", which ",
          ", who ",
          ", while ",
          ", as ",
          ", with ",
          ", after ",
          ", before ",
          ", although ",
          ", though ",
          ", whereas ",
          ", because ",
          ", where ",
          ", including ",
          ", but ",
          ", and ",
          ", so ",
          ", when ",
          ", amid ",
          ", following ",
          " when ",
          " after ",
          " while ",
          " (");

  private Clauses() {}

  /**
   * The length of the longest beginning of {@code s} of up to {@code most} words that is a clause;
   * 0 when there is none.
   */
  public static int cut(String s, int most) {
    String low = s.toLowerCase(Locale.ROOT);
    int best = 0;
    for (String mark : LEAVABLE) {
      for (int at = low.indexOf(mark); at > 0; at = low.indexOf(mark, at + 1)) {
        int end = withoutComma(s, at);
        int words = Tokens.count(s.substring(0, end));
        boolean fits = words >= SHORTEST && words <= most && end > best;
        if (fits && isWhole(s, end) && !(mark.equals(", and ") && isListed(s, end))) {
          best = end;
        }
      }
    }
    return best;
  }

  private static int withoutComma(String s, int at) {
    int end = at;
    while (end > 0 && ",;: ".indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** "notes, tasks, wikis[, and more]": what ends here is a list, not a clause. */
  private static boolean isListed(String s, int end) {
    int comma = s.lastIndexOf(", ", end - 1);
    return comma > 0 && Tokens.count(s.substring(comma + 1, end)) <= LISTED;
  }

  /** No quotation or bracket left open, no clause that only introduces. */
  private static boolean isWhole(String s, int end) {
    int quotes = 0;
    int depth = 0;
    int dashes = 0;
    for (int i = 0; i < end; i++) {
      char c = s.charAt(i);
      quotes += c == '"' || c == '“' || c == '”' ? 1 : 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      dashes += c == '—' || c == '–' ? 1 : 0;
    }
    String first = Tokens.of(s.substring(0, end)).get(0).toLowerCase(Locale.ROOT);
    boolean introduces =
        List.of(
                "if",
                "when",
                "while",
                "as",
                "after",
                "before",
                "although",
                "though",
                "because",
                "since",
                "despite",
                "with",
                "in",
                "on",
                "at",
                "by",
                "for",
                "under",
                "following",
                "amid",
                "once",
                "until",
                "unless",
                "whether",
                "according",
                "to",
                "from",
                "during")
            .contains(first);
    return quotes % 2 == 0
        && depth == 0
        && dashes % 2 == 0
        && (!introduces || s.substring(0, end).indexOf(", ") > 0);
  }
}
