package dev.aicurator.shell.line;

/**
 * A word of a line.
 *
 * @param text without quotes and escapes
 * @param start where it begins in the line, quotes included
 * @param end where it ends
 * @param quote the quote that is still open at its end; 0 for none
 */
record Word(String text, int start, int end, char quote) {
  boolean isOpen() {
    return quote != 0;
  }
}
