package dev.aicurator.extract.dom;

/** How much a character says, and whether its script puts spaces between words. */
public final class Scripts {
  /** Below it all letters are narrow and all words spaced. */
  static final int FIRST = 0xE00;

  private static final double OF_TWO = 0.5;
  private static final double OF_FIVE = 0.2;

  private Scripts() {}

  /** Characters of a text, those counted twice that say as much as two letters. */
  public static int chars(String text) {
    int chars = text.length();
    for (int i = 0; i < text.length(); i++) {
      chars += isWide(text.charAt(i)) ? 1 : 0;
    }
    return chars;
  }

  /** Han, kana, bopomofo, hangul and their signs. */
  static boolean isWide(int c) {
    return c >= 0x1100
        && (c < 0x1200
            || c >= 0x2E80 && c < 0xA4D0
            || c >= 0xAC00 && c < 0xD7B0
            || c >= 0xF900 && c < 0xFB00
            || c >= 0xFF00 && c < 0xFF61);
  }

  /** The part of a word that the character is where no space ends words. */
  static double unspaced(int c) {
    if (c >= 0x3041 && c < 0xA000 || c >= 0x20000 && c < 0x32000) {
      return OF_TWO;
    }
    return c >= 0xE00 && c < 0x10A0 || c >= 0x1780 && c < 0x1800 ? OF_FIVE : 0;
  }

  /** Whether the character is a word of its own where words are compared. */
  public static boolean isWord(char c) {
    return c >= 0x3041 && c < 0xA000;
  }
}
