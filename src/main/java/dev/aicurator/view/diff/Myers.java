package dev.aicurator.view.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shortest edit script of two lists (Myers 1986), given up where they have little in common.
 */
final class Myers {
  /** Edits after which the rest is taken as replaced: time and memory grow with its square. */
  private static final int MOST = 1200;

  private Myers() {}

  /**
   * For each element of {@code a} the index of the element of {@code b} it stays as, or −1; indices
   * ascend.
   */
  static int[] match(List<String> a, List<String> b) {
    int[] match = new int[a.size()];
    Arrays.fill(match, -1);
    int start = 0;
    while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
      match[start] = start;
      start++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > start && endB > start && a.get(endA - 1).equals(b.get(endB - 1))) {
      match[--endA] = --endB;
    }
    middle(a.subList(start, endA), b.subList(start, endB), start, match);
    return match;
  }

  private static void middle(List<String> a, List<String> b, int offset, int[] match) {
    int n = a.size();
    int m = b.size();
    if (n == 0 || m == 0) {
      return;
    }
    int most = Math.min(MOST, n + m);
    int[] reach = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(slice(reach, d, most));
      for (int k = -d; k <= d; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
        int x = down ? reach[at + 1] : reach[at - 1] + 1;
        int y = x - k;
        while (x < n && y < m && y >= 0 && a.get(x).equals(b.get(y))) {
          x++;
          y++;
        }
        reach[at] = x;
        if (x >= n && y >= m) {
          back(trace, n, m, offset, match);
          return;
        }
      }
    }
  }

  /** What diagonals −d−1 … d+1 had reached before round d. */
  private static int[] slice(int[] reach, int d, int most) {
    return Arrays.copyOfRange(reach, most - d, most + d + 3);
  }

  private static void back(List<int[]> trace, int n, int m, int offset, int[] match) {
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] reach = trace.get(d);
      int k = x - y;
      int at = k + d + 1;
      boolean down = k == -d || (k != d && reach[at - 1] < reach[at + 1]);
      int beforeK = down ? k + 1 : k - 1;
      int beforeX = d == 0 ? 0 : reach[beforeK + d + 1];
      int beforeY = d == 0 ? 0 : beforeX - beforeK;
      while (x > beforeX && y > beforeY && x > 0 && y > 0) {
        x--;
        y--;
        match[offset + x] = offset + y;
      }
      x = beforeX;
      y = beforeY;
    }
  }
}
