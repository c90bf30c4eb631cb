package dev.aicurator.model;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word a mistyped one was meant to be, for what messages propose. */
public final class Near {
  private Near() {}

  /**
   * The nearest of {@code known} by edit distance (a swap of neighbours counts one) or by being
   * begun with; null when none is near. The first of equals wins.
   */
  public static @Nullable String of(String word, Collection<String> known) {
    String asked = word.toLowerCase(Locale.ROOT);
    int least = Math.max(1, asked.length() / 3) + 1;
    String best = null;
    for (String each : known) {
      String name = each.toLowerCase(Locale.ROOT);
      int far = asked.length() > 2 && name.startsWith(asked) ? 1 : distance(asked, name, least);
      if (far < least) {
        least = far;
        best = each;
      }
    }
    return best;
  }

  /** A closing clause such as {@code , did you mean "saved"?}; empty when nothing is near. */
  public static String hint(String word, Collection<String> known) {
    String near = of(word, known);
    return near == null ? "" : ", did you mean " + near + "?";
  }

  private static int distance(String a, String b, int stop) {
    if (Math.abs(a.length() - b.length()) >= stop) {
      return stop;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
