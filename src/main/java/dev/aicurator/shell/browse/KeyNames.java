package dev.aicurator.shell.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Names of keys, such as {@code Ctrl-Z}, and what terminals send for them. */
final class KeyNames {
  private static final Map<String, List<String>> FIXED =
      Map.ofEntries(
          Map.entry("enter", List.of("\r", "\n")),
          Map.entry("esc", List.of("\033")),
          Map.entry("space", List.of(" ")),
          Map.entry("tab", List.of("\t")),
          Map.entry("backspace", List.of("\177", "\b")),
          Map.entry("up", List.of("\033[A", "\033OA")),
          Map.entry("down", List.of("\033[B", "\033OB")),
          Map.entry("right", List.of("\033[C", "\033OC")),
          Map.entry("left", List.of("\033[D", "\033OD")),
          Map.entry("home", List.of("\033[H", "\033OH", "\033[1~")),
          Map.entry("end", List.of("\033[F", "\033OF", "\033[4~")),
          Map.entry("pageup", List.of("\033[5~")),
          Map.entry("pagedown", List.of("\033[6~")),
          Map.entry("delete", List.of("\033[3~")));
  private static final Map<String, Capability> OWN =
      Map.of(
          "up", Capability.key_up,
          "down", Capability.key_down,
          "right", Capability.key_right,
          "left", Capability.key_left,
          "home", Capability.key_home,
          "end", Capability.key_end,
          "pageup", Capability.key_ppage,
          "pagedown", Capability.key_npage,
          "delete", Capability.key_dc);

  private KeyNames() {}

  /** What {@code terminal} sends for a key; empty for a name of none. */
  static List<String> sequences(String name, Terminal terminal) {
    if (name.codePointCount(0, name.length()) == 1) {
      return List.of(name);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ctrl-") && lower.length() == 6) {
      return List.of(KeyMap.ctrl(lower.charAt(5)));
    }
    if (lower.startsWith("alt-") && name.length() == 5) {
      return List.of("\033" + name.charAt(4));
    }
    List<String> all = new ArrayList<>(FIXED.getOrDefault(lower, List.of()));
    Capability own = OWN.get(lower);
    String sent = own == null ? null : KeyMap.key(terminal, own);
    if (sent != null && !all.contains(sent)) {
      all.add(sent);
    }
    return all;
  }
}
