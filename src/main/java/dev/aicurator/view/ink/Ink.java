package dev.aicurator.view.ink;

import org.jspecify.annotations.Nullable;

/**
 * Paints clean text, or leaves it as it is.
 *
 * @param colour whether SGR sequences may be written (ECMA-48)
 * @param links whether OSC 8 links may be written
 */
public record Ink(boolean colour, boolean links) {
  public static final Ink PLAIN = new Ink(false, false);

  /** Whether it leaves all as it is. */
  boolean isPlain() {
    return !colour && !links;
  }

  /** {@code clean} in {@code tone}, reset at its end. */
  public String paint(Tone tone, String clean) {
    if (!colour || tone == Tone.NONE || clean.isEmpty()) {
      return clean;
    }
    return "\033[" + tone.code() + "m" + clean + "\033[0m";
  }

  /** {@code painted} as a link, if {@code url} is a clean http(s) one and links are asked for. */
  public String link(String painted, @Nullable String url) {
    String safe = links && url != null ? Urls.safe(url) : null;
    return safe == null ? painted : "\033]8;;" + safe + "\033\\" + painted + "\033]8;;\033\\";
  }
}
