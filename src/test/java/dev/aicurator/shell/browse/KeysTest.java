package dev.aicurator.shell.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.shell.browse.paint.Plain;
import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Event;
import dev.aicurator.shell.browse.rules.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class KeysTest {
  private final Terminal terminal = terminal();

  private static Terminal terminal() {
    try {
      return new DumbTerminal(
          "t",
          "ansi",
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Event bound(Map<String, List<String>> own, String sequence) {
    return new Keys(own).reading(terminal).getBound(sequence);
  }

  @Test
  void everyActHasAKeyOfItsOwn() {
    Set<String> seen = new HashSet<>();
    for (Act act : Act.values()) {
      assertThat(act.keys()).isNotEmpty();
      for (String key : act.keys()) {
        assertThat(seen.add(key)).as(key).isTrue();
        for (String sequence : KeyNames.sequences(key, terminal)) {
          assertThat(bound(Map.of(), sequence)).as(key).isEqualTo(new Event.Pressed(act));
        }
      }
    }
    assertThat(bound(Map.of(), "7")).isEqualTo(new Event.Digit('7'));
  }

  @Test
  void keysAreBoundAnew() {
    Map<String, List<String>> own = Map.of("save", List.of("w", "Ctrl-S"), "down", List.of("s"));
    assertThat(bound(own, "w")).isEqualTo(new Event.Pressed(Act.SAVE));
    assertThat(bound(own, KeyMap.ctrl('S'))).isEqualTo(new Event.Pressed(Act.SAVE));
    assertThat(bound(own, "s")).isEqualTo(new Event.Pressed(Act.DOWN));
    assertThat(bound(own, "j")).isNotEqualTo(new Event.Pressed(Act.DOWN));
    assertThat(bound(own, "k")).isEqualTo(new Event.Pressed(Act.UP));
  }

  @Test
  void aKeyTakenFromAnotherIsNoLongerIts() {
    assertThat(new Keys(Map.of("save", List.of("f"))).of(Act.LIKE)).containsExactly("*");
  }

  @Test
  void thePageOfKeysKeepsItsColumnsApart() {
    String page = new Keys(Map.of()).page(80);
    for (Act act : Act.values()) {
      assertThat(page).containsPattern(act.what() + " {3,}" + act.word() + "\n");
    }
    assertThat(page.lines()).allMatch(line -> line.length() < 80);
  }

  @Test
  void wrongNamesAreToldAndLeftOut() {
    Keys keys = new Keys(Map.of("sava", List.of("w"), "save", List.of("Meta-Q")));
    keys.reading(terminal);
    assertThat(keys.complaints())
        .containsExactlyInAnyOrder(
            "[keys] has no sava: ? shows the names", "[keys] save: Meta-Q is no key");
  }

  @Test
  void typedCharactersAreTyped() {
    KeyMap<Event> typing = Keys.typing(terminal);
    assertThat(typing.getBound("q")).isInstanceOf(Event.Typed.class);
    assertThat(typing.getBound("\r")).isEqualTo(new Event.Edited(Field.Edit.SEND));
    assertThat(typing.getUnicode()).isInstanceOf(Event.Typed.class);
  }

  @Test
  void emojiAreMadePlain() {
    assertThat(Plain.of("a 👩‍🔬 b ❤️ c 👍🏽")).isEqualTo("a 👩 b ❤ c 👍");
    assertThat(Plain.of("模型 é")).isEqualTo("模型 é");
  }
}
