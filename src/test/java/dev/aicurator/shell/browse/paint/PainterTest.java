package dev.aicurator.shell.browse.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Desk;
import dev.aicurator.shell.browse.rules.Event;
import dev.aicurator.shell.browse.rules.Field;
import dev.aicurator.shell.browse.rules.Shelf;
import dev.aicurator.shell.browse.rules.Shelves;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.testing.Golden;
import dev.aicurator.text.Width;
import java.time.ZoneOffset;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden frames; each is as wide and as high as its screen. */
class PainterTest {
  @ParameterizedTest
  @CsvSource({"24,80", "40,160", "5,20"})
  void frames(int rows, int columns) {
    Desk desk = new Desk(rows, columns, Shelves.today());
    desk.send(new Event.Resized(rows, columns));
    check("list", desk);
    check("chosen", desk.press(Act.DOWN, Act.DOWN));
    check("number", desk.number("12"));
    check("text", desk.press(Act.CANCEL, Act.OPEN, Act.DOWN));
    check("found", desk.press(Act.SEARCH).type("line 1").enter());
    check("comments", desk.press(Act.COMMENTS));
    check("reply", desk.press(Act.REPLY).type("Yes, and 模型 too: a long answer that wraps"));
    desk.send(new Event.Edited(Field.Edit.DROP)).press(Act.BACK, Act.BACK);
    check("search", desk.press(Act.SEARCH).type("agents"));
    desk.send(new Event.Edited(Field.Edit.DROP));
    check("fetching", desk.send(new Event.Progress("fetching 3/25, 12 new", false)));
    check("fresh", desk.send(new Event.Progress("fetched", true)).send(new Event.Fresh(4)));
    check("asking", desk.press(Act.ALL_READ));
    check("empty", new Desk(rows, columns, Shelf.of(Shelf.Kind.TODAY, "", List.of())));
  }

  private static void check(String name, Desk desk) {
    State state = desk.state();
    assertThat(desk.frame().lines()).hasSize(state.rows());
    for (var line : desk.frame().lines()) {
      assertThat(Width.of(line.toString()))
          .as(line.toString())
          .isLessThanOrEqualTo(state.columns());
    }
    Golden.check("browse/" + state.columns() + "/" + name + ".txt", desk.text());
  }

  @ParameterizedTest
  @CsvSource({"24,80", "40,160"})
  void colours(int rows, int columns) {
    Desk desk = new Desk(rows, columns, Shelves.today()).press(Act.DOWN);
    desk.send(new Event.Resized(rows, columns));
    StringBuilder out = new StringBuilder();
    Frame frame = new Painter(new Look(true), Shelves.NOW, ZoneOffset.UTC).frame(desk.state());
    frame.lines().forEach(line -> out.append(line.toAnsi().replace("\033", "^[")).append('\n'));
    Golden.check("browse/" + columns + "/colour.txt", out.toString());
  }

  private static String foot(State state, Painter painter) {
    List<AttributedString> lines = painter.frame(state).lines();
    return lines.get(lines.size() - 1).toString();
  }

  @Test
  void theFootTellsTheKeysTheUserBound() {
    State state = new Desk(24, 80, Shelves.today()).state();
    Painter painter =
        new Painter(
            new Look(false),
            Shelves.NOW,
            ZoneOffset.UTC,
            act -> act == Act.SAVE ? List.of("Ctrl-S") : act == Act.LIKE ? List.of() : act.keys());
    assertThat(foot(state, painter)).contains(" Ctrl-S save ").doesNotContain("like");
  }

  @ParameterizedTest
  @CsvSource({"60", "40", "24"})
  void aNarrowFootKeepsHelpAndTheWayOut(int columns) {
    Painter painter = new Painter(new Look(false), Shelves.NOW, ZoneOffset.UTC);
    Desk desk = new Desk(24, columns, Shelves.today());
    assertThat(foot(desk.state(), painter)).contains("? keys  q leave");
    assertThat(foot(desk.press(Act.OPEN).state(), painter)).contains("? keys  q back");
  }

  @Test
  void theFootOfTheKeysSpeaksOfNoStory() {
    Painter painter = new Painter(new Look(false), Shelves.NOW, ZoneOffset.UTC);
    State state = new Desk(24, 80, Shelves.today()).press(Act.KEYS).state();
    assertThat(foot(state, painter)).contains("/ find", "q back").doesNotContain("save");
  }

  @Test
  void aListOneComesBackFromSaysSo() {
    Painter painter = new Painter(new Look(false), Shelves.NOW, ZoneOffset.UTC);
    Desk desk = new Desk(24, 80, Shelves.today());
    desk.send(new Event.Listed(Shelf.of(Shelf.Kind.SEARCH, "x", Shelves.today().items()), false));
    assertThat(foot(desk.state(), painter)).contains("q back");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,20", "2,5", "3,10", "4,300", "200,8"})
  void anySizeHolds(int rows, int columns) {
    for (Act act : Act.values()) {
      Desk desk = new Desk(rows, columns, Shelves.today());
      desk.press(act).type("y").send(new Event.Resized(rows, columns));
      Frame frame = desk.frame();
      assertThat(frame.lines()).hasSize(rows);
      assertThat(frame.row()).isLessThan(rows);
    }
  }
}
