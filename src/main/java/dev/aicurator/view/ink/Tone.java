package dev.aicurator.view.ink;

/** The style table: the terminal's own palette, bold and dim, two accents, and good and bad. */
public enum Tone {
  NONE(""),
  STRONG("1"),
  QUIET("2"),
  ACCENT("36"),
  TITLE("1;36"),
  SECOND("33"),
  HIT("1;33"),
  EMPHASIS("3"),
  LINK("4;36"),
  GOOD("32"),
  BAD("31"),
  ADDED("1;32"),
  REMOVED("9;31");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
