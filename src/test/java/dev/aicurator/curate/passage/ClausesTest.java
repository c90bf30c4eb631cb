package dev.aicurator.curate.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
  private static String cut(String sentence) {
    return sentence.substring(0, Clauses.cut(sentence, 20));
  }

  @Test
  void keepsTheMainClauseWithoutItsComma() {
    assertThat(cut("The council of the city voted to close the old bridge, while trams go on."))
        .isEqualTo("The council of the city voted to close the old bridge");
    assertThat(cut("The council of the city voted to close the bridge, which is old and narrow."))
        .isEqualTo("The council of the city voted to close the bridge");
  }

  @Test
  void cutsNoListInTwo() {
    assertThat(Clauses.cut("The tool for teams keeps notes, tasks, wikis, and calendars.", 20))
        .isZero();
    assertThat(
            cut(
                "The company said on Monday it will hire 400 people, and its shares rose by a fifth."))
        .isEqualTo("The company said on Monday it will hire 400 people");
  }

  @Test
  void leavesNoClauseWithoutAVerbOfItsOwn() {
    assertThat(
            Clauses.cut(
                "The old iron bridge that was closed by the council of the city, which met on"
                    + " Monday.",
                20))
        .isZero();
    assertThat(Clauses.cut("Ana Prates, the mayor of the city and its harbour, who met them.", 20))
        .isZero();
  }

  @Test
  void cutsBeforeTheSecondVerb() {
    assertThat(cut("The mayor of the city opened the iron bridge and praised those who built it."))
        .isEqualTo("The mayor of the city opened the iron bridge");
    assertThat(Clauses.cut("The bridge of the city was designed and painted by Ana Prates.", 20))
        .isZero();
  }
}
