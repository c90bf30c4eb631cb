package dev.aicurator.text.charset;

/**
 * How the bytes above 0x7F stand together: as UTF-8 sequences, whole or broken, or as the lone
 * bytes of a one-byte charset.
 */
record Shape(int whole, int broken, int lone) {

  static boolean onlyAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether an escape of ISO-2022-JP stands in what is ASCII but for that. */
  static boolean shiftsToKanji(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      boolean escape = bytes[i] == 0x1B && bytes[i + 1] == '$';
      if (escape && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return onlyAscii(bytes);
      }
    }
    return false;
  }

  static Shape of(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int lone = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int need = continuations(bytes[at] & 0xFF);
      int have = following(bytes, at, need);
      if (have == 0) {
        lone++;
      } else if (have == need && !isOverlong(bytes, at)) {
        whole++;
      } else {
        broken++;
      }
      at += 1 + have;
    }
    return new Shape(whole, broken, lone);
  }

  /** UTF-8 with some damage, rather than another charset. */
  boolean isDamagedUtf8() {
    return whole + broken > 0 && whole + broken >= 2 * lone;
  }

  private static int continuations(int lead) {
    if (lead >= 0xF0 && lead < 0xF8) {
      return 3;
    }
    if (lead >= 0xE0) {
      return lead < 0xF0 ? 2 : 0;
    }
    return lead >= 0xC0 ? 1 : 0;
  }

  private static int following(byte[] bytes, int at, int need) {
    int have = 0;
    while (have < need && at + have + 1 < bytes.length && (bytes[at + have + 1] & 0xC0) == 0x80) {
      have++;
    }
    return have;
  }

  private static boolean isOverlong(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int next = bytes[at + 1] & 0xFF;
    return lead < 0xC2
        || lead > 0xF4
        || (lead == 0xE0 && next < 0xA0)
        || (lead == 0xED && next > 0x9F)
        || (lead == 0xF0 && next < 0x90)
        || (lead == 0xF4 && next > 0x8F);
  }
}
