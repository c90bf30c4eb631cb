package dev.aicurator.extract.meta;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Texts of metadata, made one clean line. */
final class Words {
  private static final int MAX = 2_000;

  private Words() {}

  /** One line without control characters and without entities escaped twice; null when blank. */
  static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String cut = text.length() > MAX ? text.substring(0, MAX) : text;
    String plain = cut.indexOf('&') >= 0 ? Parser.unescapeEntities(cut, false) : cut;
    String line = dev.aicurator.extract.dom.Lines.one(plain);
    return line.isEmpty() ? null : line;
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
