package dev.aicurator.curate.passage;

import dev.aicurator.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shortens a long sentence to its main clause, where a clause that can be left begins. */
public final class Clauses {
  static final int SHORTEST = 7;

  /** So many words a member of a list has at most. */
  private static final int LISTED = 6;

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
          ", ahead of ",
          ", despite ",
          ", leaving ",
          ", making ",
          ", saying ",
          ", giving ",
          ", citing ",
          " when ",
          " after ",
          " while ");

  /** With which no clause ends. */
  private static final Set<String> OPEN =
      Set.of("whereby", "that", "which", "who", "is", "are", "was", "were", "be", "the", "a", "an");

  private Clauses() {}

  /**
   * The length of the longest beginning of the English {@code s} of up to {@code most} words that
   * is a clause with a verb of its own; 0 when there is none.
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
    return Math.max(best, beforeSecondVerb(s, low, most));
  }

  /** "The mayor opened the bridge[ and praised its builders]"; 0 when there is none. */
  private static int beforeSecondVerb(String s, String low, int most) {
    int best = 0;
    for (int at = low.indexOf(" and "); at > 0; at = low.indexOf(" and ", at + 1)) {
      int from = at + " and ".length();
      int to = low.indexOf(' ', from);
      String before = low.substring(low.lastIndexOf(' ', at - 1) + 1, at);
      boolean second = to > 0 && Finite.isVerb(low.substring(from, to), "");
      int words = second ? Tokens.count(s.substring(0, at)) : 0;
      if (words >= SHORTEST && words <= most && !Finite.isVerb(before, "") && isWhole(s, at)) {
        best = withoutComma(s, at);
      }
    }
    return best;
  }

  /** Whether an English line is a clause, stop or not. */
  public static boolean isOne(String line) {
    return Finite.isClause(line);
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
    int comma = Math.max(s.lastIndexOf(", ", end - 1), s.lastIndexOf(": ", end - 1));
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
    String last = s.substring(s.lastIndexOf(' ', end - 1) + 1, end);
    int main = introduces ? s.indexOf(", ") + 1 : 0;
    return !OPEN.contains(last)
        && quotes % 2 == 0
        && depth == 0
        && dashes % 2 == 0
        && (!introduces || main > 0 && main < end)
        && Finite.isClause(s.substring(main, end));
  }
}
