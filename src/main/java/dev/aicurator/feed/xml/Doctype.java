package dev.aicurator.feed.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document type declaration, of which only short literal entities are taken. One that names an
 * external entity or builds entities from others is refused; an external subset is never loaded.
 */
final class Doctype {
  private static final int MAX_SUBSET = 16 * 1024;
  private static final int MAX_VALUE = 256;
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+(%\\s+)?([^\\s\"'>]+)\\s+(?:\"([^\"]*)\"|'([^']*)'|(SYSTEM|PUBLIC))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INNER = Pattern.compile("%|&(?!#)");

  private final Map<String, String> entities = new HashMap<>();
  private int end;

  private Doctype() {}

  /** Reads the declaration that starts at {@code lt}. */
  static Doctype read(String text, int lt) throws Refusal {
    Doctype found = new Doctype();
    int gt = text.indexOf('>', lt);
    int bracket = text.indexOf('[', lt);
    if (bracket < 0 || (gt >= 0 && gt < bracket)) {
      found.end = gt < 0 ? text.length() : gt + 1;
      return found;
    }
    int close = text.indexOf("]", bracket);
    int stop = close < 0 ? text.length() : close;
    found.take(text.substring(bracket + 1, Math.min(stop, bracket + 1 + MAX_SUBSET)));
    if (stop - bracket > MAX_SUBSET) {
      throw new Refusal("xml-doctype", "an internal DTD of " + (stop - bracket) + " characters");
    }
    int after = text.indexOf('>', stop);
    found.end = after < 0 ? text.length() : after + 1;
    return found;
  }

  private void take(String subset) throws Refusal {
    Matcher m = ENTITY.matcher(subset);
    while (m.find()) {
      String value = m.group(3) != null ? m.group(3) : m.group(4);
      if (m.group(1) != null || m.group(5) != null || value == null) {
        throw new Refusal("xml-doctype", "the DTD names an external or parameter entity");
      }
      if (value.length() > MAX_VALUE || INNER.matcher(value).find() || value.contains("<")) {
        throw new Refusal("xml-doctype", "the DTD builds an entity from others, or a large one");
      }
      entities.putIfAbsent(m.group(2), References.html().decode(value));
    }
  }

  Map<String, String> entities() {
    return entities;
  }

  int end() {
    return end;
  }
}
