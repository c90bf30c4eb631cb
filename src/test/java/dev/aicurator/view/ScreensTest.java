package dev.aicurator.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.Golden;
import dev.aicurator.text.Width;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden screens: every view at four widths, coloured and plain, and every form for programs. */
class ScreensTest {
  private static final List<Integer> WIDTHS = List.of(60, 80, 100, 140);

  @TestFactory
  Stream<DynamicTest> everyViewLooksAsItShould() {
    return Screens.forPeople().entrySet().stream()
        .flatMap(view -> WIDTHS.stream().flatMap(width -> atWidth(view, width)));
  }

  private static Stream<DynamicTest> atWidth(Map.Entry<String, Screens.Drawing> view, int width) {
    return Stream.of(true, false)
        .map(
            colour -> {
              String name = view.getKey() + "/" + width + (colour ? "-colour.txt" : ".txt");
              Screen screen = Screens.terminal(width, colour);
              return DynamicTest.dynamicTest(name, () -> check(name, view.getValue(), screen));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyFormForProgramsReadsAsItShould() {
    return Screens.forPrograms().entrySet().stream()
        .map(
            form -> {
              String name = "forms/" + form.getKey();
              Screen screen = Screens.pipe();
              return DynamicTest.dynamicTest(name, () -> check(name, form.getValue(), screen));
            });
  }

  @TestFactory
  Stream<DynamicTest> nothingIsWiderThanTheTerminal() {
    return Screens.forPeople().entrySet().stream()
        .map(view -> DynamicTest.dynamicTest(view.getKey(), () -> fits(view.getValue())));
  }

  private static void fits(Screens.Drawing drawing) {
    for (int width = 12; width <= 160; width += width < 40 ? 1 : 7) {
      for (String line : Screens.draw(drawing, Screens.terminal(width, false)).split("\n")) {
        assertThat(Width.of(line)).as("%d columns: %s", width, line).isLessThanOrEqualTo(width);
      }
    }
  }

  private static void check(String name, Screens.Drawing drawing, Screen screen) {
    String drawn = Screens.draw(drawing, screen);
    assertThat(Screens.draw(drawing, screen)).as("drawn twice").isEqualTo(drawn);
    Golden.check("view/" + name, drawn);
  }
}
