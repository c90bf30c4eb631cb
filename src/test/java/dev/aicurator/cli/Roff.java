package dev.aicurator.cli;

/** Writes man(7) pages: every text is escaped, whatever it begins with. */
final class Roff {
  private final StringBuilder out = new StringBuilder();

  Roff(String page) {
    out.append(".\\\" Written from the commands themselves: ManPagesTest, -Dgolden.update=true\n");
    macro("TH", page, "1", "", "curator", "curator");
  }

  Roff section(String title) {
    return macro("SH", title);
  }

  Roff subsection(String title) {
    return macro("SS", title);
  }

  Roff paragraph(String text) {
    out.append(".PP\n");
    return line(text);
  }

  /** A term in bold and what it means, indented. */
  Roff term(String term, String meaning) {
    out.append(".TP\n").append(".B ").append(escaped(term)).append('\n');
    return line(meaning);
  }

  Roff line(String text) {
    String safe = escaped(text);
    out.append(safe.startsWith(".") || safe.startsWith("'") ? "\\&" : "").append(safe);
    out.append('\n');
    return this;
  }

  private Roff macro(String name, String... words) {
    out.append('.').append(name);
    for (String word : words) {
      out.append(" \"").append(escaped(word).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
    return this;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("…", "\\&...");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
