package dev.aicurator.shell.browse;

import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Event;
import dev.aicurator.shell.browse.rules.Field;
import dev.aicurator.text.Width;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;

/** Which keys do what: the usual ones, and those the user bound anew. */
public final class Keys {
  private static final long ESCAPE_MILLIS = 50;
  private final Map<Act, List<String>> names = new EnumMap<>(Act.class);
  private final List<String> complaints = new ArrayList<>();

  /**
   * @param bound for the word of an act, the keys that do it instead of the usual ones
   */
  Keys(Map<String, List<String>> bound) {
    Map<String, Act> taken = new HashMap<>();
    Map<String, Act> words = new HashMap<>();
    for (Act act : Act.values()) {
      words.put(act.word(), act);
    }
    bound.forEach(
        (word, keys) -> {
          Act act = words.get(word);
          if (act == null) {
            complaints.add("[keys] has no " + word + ": ? shows the names");
            return;
          }
          names.put(act, List.copyOf(keys));
          keys.forEach(key -> taken.put(key, act));
        });
    for (Act act : Act.values()) {
      names.putIfAbsent(act, act.keys().stream().filter(key -> !taken.containsKey(key)).toList());
    }
  }

  List<String> of(Act act) {
    return names.getOrDefault(act, List.of());
  }

  /** Every act with its keys and, where there is room, its name in the settings. */
  String page(int columns) {
    int wide = 0;
    int what = 0;
    for (Act act : Act.values()) {
      wide = Math.max(wide, Width.of(String.join(" ", of(act))));
      what = Math.max(what, Width.of(act.what()));
    }
    StringBuilder out = new StringBuilder();
    for (Act act : Act.values()) {
      String row = "  " + Width.pad(String.join(" ", of(act)), wide + 3) + act.what();
      String named = Width.pad(row, 2 + wide + 3 + what + 3) + act.word();
      out.append(Width.of(named) < columns ? named : row).append('\n');
    }
    out.append("\n  A number and Enter go to that story.\n");
    return out.append("  The names on the right are those of [keys] in config.toml.\n").toString();
  }

  /** What is wrong with the user's keys, one sentence each; complete once a map was made. */
  List<String> complaints() {
    return complaints;
  }

  /** The keys of list and text. */
  KeyMap<Event> reading(Terminal terminal) {
    KeyMap<Event> map = new KeyMap<>();
    map.setAmbiguousTimeout(ESCAPE_MILLIS);
    for (char digit = '0'; digit <= '9'; digit++) {
      map.bind(new Event.Digit(digit), String.valueOf(digit));
    }
    names.forEach(
        (act, keys) -> {
          for (String key : keys) {
            List<String> sequences = KeyNames.sequences(key, terminal);
            if (sequences.isEmpty()) {
              complaints.add("[keys] " + act.word() + ": " + key + " is no key");
            }
            map.bind(new Event.Pressed(act), sequences);
          }
        });
    map.setNomatch(new Event.Said(""));
    map.setUnicode(new Event.Said(""));
    return map;
  }

  /** The keys while a text is typed; what is no such key is typed. */
  static KeyMap<Event> typing(Terminal terminal) {
    KeyMap<Event> map = new KeyMap<>();
    map.setAmbiguousTimeout(ESCAPE_MILLIS);
    Event typed = new Event.Typed("");
    for (char c = ' '; c <= '~'; c++) {
      map.bind(typed, String.valueOf(c));
    }
    map.setUnicode(typed);
    map.setNomatch(new Event.Said(""));
    bind(map, Field.Edit.LEFT, terminal, "Left", "Ctrl-B");
    bind(map, Field.Edit.RIGHT, terminal, "Right", "Ctrl-F");
    bind(map, Field.Edit.HOME, terminal, "Home", "Ctrl-A");
    bind(map, Field.Edit.END, terminal, "End", "Ctrl-E");
    bind(map, Field.Edit.ERASE, terminal, "Backspace");
    bind(map, Field.Edit.DELETE, terminal, "Delete");
    bind(map, Field.Edit.ERASE_WORD, terminal, "Ctrl-W");
    bind(map, Field.Edit.ERASE_ALL, terminal, "Ctrl-U");
    bind(map, Field.Edit.DROP, terminal, "Esc", "Ctrl-C", "Ctrl-D");
    map.bind(new Event.Edited(Field.Edit.SEND), "\r");
    map.bind(new Event.Edited(Field.Edit.NEW_LINE), "\n", "\033\r", "\033\n");
    return map;
  }

  private static void bind(KeyMap<Event> map, Field.Edit edit, Terminal terminal, String... keys) {
    for (String key : keys) {
      map.bind(new Event.Edited(edit), KeyNames.sequences(key, terminal));
    }
  }
}
