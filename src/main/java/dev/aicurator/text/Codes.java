package dev.aicurator.text;

/** What a code point is to a screen. */
final class Codes {
  static final int ZWJ = 0x200d;
  static final int ZWNJ = 0x200c;

  private Codes() {}

  /** Seen as it is, one column wide, nothing to clean: Latin and common punctuation. */
  static boolean isPlain(char c) {
    return c < 0x7f ? c >= ' ' : c < 0x300 ? c > 0xa0 && c != 0xad : c >= 0x2010 && c <= 0x2027;
  }

  static boolean isBreak(int c) {
    return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == 0xa0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200a)
        || c == 0x202f
        || c == 0x205f
        || c == 0x3000;
  }

  /** Text or emoji style. */
  static boolean isPresentation(int c) {
    return c == 0xfe0e || c == 0xfe0f;
  }

  static boolean takesPresentation(int c) {
    return isEmoji(c) || (c >= '0' && c <= '9') || c == '#' || c == '*';
  }

  /** Half a surrogate pair, or a non-character. */
  static boolean isBroken(int c) {
    return (c >= 0xd800 && c <= 0xdfff) || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
  }

  /** Controls, bidi controls and all that is invisible. */
  static boolean isJunk(int c) {
    if (c < 0x20 || (c >= 0x7f && c < 0xa0)) {
      return true;
    }
    if (c < 0x300) {
      return c == 0xad;
    }
    return switch (c) {
      case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x3164, 0xffa0 -> true;
      default ->
          (c >= 0x180b && c <= 0x180f)
              || (c >= 0xfe00 && c <= 0xfe0f)
              || (c >= 0xe0000 && c <= 0xe0fff)
              || isFormat(c);
    };
  }

  /** Format characters but those that are seen: the number signs of Arabic and Syriac. */
  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT
        && !(c >= 0x600 && c <= 0x605)
        && c != 0x6dd
        && c != 0x70f
        && c != 0x890
        && c != 0x891
        && c != 0x8e2;
  }

  static boolean isCombining(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  static boolean isEmoji(int c) {
    return (c >= 0x1f000 && c <= 0x1faff)
        || (c >= 0x2190 && c <= 0x21ff)
        || (c >= 0x2300 && c <= 0x23ff)
        || (c >= 0x25a0 && c <= 0x27bf)
        || (c >= 0x2934 && c <= 0x2935)
        || (c >= 0x2b00 && c <= 0x2bff)
        || switch (c) {
          case 0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139, 0x24c2, 0x3030, 0x303d, 0x3297, 0x3299 ->
              true;
          default -> false;
        };
  }

  static boolean isRegional(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  static boolean isSkinTone(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  /** Letters and marks of scripts that join, where ZWNJ has a meaning. */
  static boolean isJoining(int c) {
    boolean script =
        (c >= 0x600 && c <= 0xdff)
            || (c >= 0x1000 && c <= 0x109f)
            || (c >= 0x1780 && c <= 0x18af)
            || (c >= 0xa840 && c <= 0xa8ff)
            || (c >= 0xfb50 && c <= 0xfdcf)
            || (c >= 0xfe70 && c <= 0xfefc);
    return script
        && (Character.isLetter(c)
            || isCombining(c)
            || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }
}
