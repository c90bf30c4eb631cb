package dev.aicurator.shell.browse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.shell.browse.paint.FieldLines;
import org.junit.jupiter.api.Test;

class FieldTest {
  private static Field after(String text, Field.Edit... edits) {
    Field field = Field.of(Field.Use.COMMENT, text);
    for (Field.Edit edit : edits) {
      field = field.edit(edit);
    }
    return field;
  }

  @Test
  void editsWholeCharacters() {
    assertThat(after("a👩‍🔬", Field.Edit.ERASE).text()).isEqualTo("a");
    assertThat(after("a👩‍🔬b", Field.Edit.LEFT, Field.Edit.LEFT, Field.Edit.DELETE).text())
        .isEqualTo("ab");
    assertThat(after("é", Field.Edit.ERASE, Field.Edit.ERASE).text()).isEmpty();
  }

  @Test
  void movesByLineAndWord() {
    assertThat(after("one\ntwo", Field.Edit.HOME).at()).isEqualTo(4);
    assertThat(after("one\ntwo", Field.Edit.HOME, Field.Edit.LEFT, Field.Edit.END).at())
        .isEqualTo(3);
    assertThat(after("one two  ", Field.Edit.ERASE_WORD).text()).isEqualTo("one ");
    assertThat(after("one", Field.Edit.HOME, Field.Edit.RIGHT).type("x").text()).isEqualTo("oxne");
  }

  @Test
  void onlyCommentsHaveLines() {
    assertThat(after("a", Field.Edit.NEW_LINE).text()).isEqualTo("a\n");
    assertThat(Field.of(Field.Use.SEARCH, "a").edit(Field.Edit.NEW_LINE).text()).isEqualTo("a");
  }

  @Test
  void theCursorIsAlwaysInTheWindow() {
    Field field = Field.of(Field.Use.COMMENT, "word ".repeat(200));
    FieldLines laid = FieldLines.of(field, 20, 5);
    assertThat(laid.lines()).hasSize(5);
    assertThat(laid.row()).isEqualTo(4);
    assertThat(laid.column()).isLessThanOrEqualTo(20);
    FieldLines first = FieldLines.of(field.edit(Field.Edit.HOME), 20, 5);
    assertThat(first.row()).isBetween(0, 4);
    assertThat(first.lines()).hasSize(5);
  }
}
