package dev.aicurator.view.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void findsTheWordsThatChanged() {
    assertThat(marked("The model is tiny, and free.", "The model is small, and free."))
        .isEqualTo("The model is [-tiny][+small], and free.");
    assertThat(marked("人工智能新闻", "人工智慧新闻")).isEqualTo("人工智[-能][+慧]新闻");
    assertThat(marked("", "new words")).isEqualTo("[+new words]");
    assertThat(marked("same", "same")).isEqualTo("same");
  }

  @Test
  void bothSidesCanBeReadOff() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      String older = text(random);
      String newer = text(random);
      List<Words.Piece> pieces = Words.diff(older, newer);
      assertThat(without(pieces, Words.Op.ADDED)).isEqualTo(bare(older));
      assertThat(without(pieces, Words.Op.REMOVED)).isEqualTo(bare(newer));
    }
  }

  @Test
  void theScriptIsAsShortAsItCanBe() {
    Random random = new Random(6);
    for (int round = 0; round < 2_000; round++) {
      List<String> a = List.of(text(random).split(" "));
      List<String> b = List.of(text(random).split(" "));
      long kept = Arrays.stream(Myers.match(a, b)).filter(i -> i >= 0).count();
      assertThat(kept).isEqualTo(longestCommon(a, b));
    }
  }

  @Test
  void textsWithNothingInCommonCostLittle() {
    List<String> a = new ArrayList<>();
    List<String> b = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      a.add("a" + i);
      b.add("b" + i);
    }
    assertThat(Myers.match(a, b)).containsOnly(-1);
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        best[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[a.size()][b.size()];
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(12), 0, 5)
        .mapToObj(i -> "abcde".substring(i, i + 1))
        .collect(Collectors.joining(" "));
  }

  private static String without(List<Words.Piece> pieces, Words.Op op) {
    return bare(
        pieces.stream()
            .filter(p -> p.op() != op)
            .map(Words.Piece::text)
            .collect(Collectors.joining()));
  }

  private static String bare(String text) {
    return text.replace(" ", "");
  }

  private static String marked(String older, String newer) {
    return Words.diff(older, newer).stream()
        .map(
            p ->
                switch (p.op()) {
                  case SAME -> p.text();
                  case REMOVED -> "[-" + p.text() + "]";
                  case ADDED -> "[+" + p.text() + "]";
                })
        .collect(Collectors.joining());
  }
}
