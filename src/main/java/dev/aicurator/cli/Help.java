package dev.aicurator.cli;

import dev.aicurator.cli.line.Spec;
import dev.aicurator.text.Wrap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes help: examples first, then usage, what it is, and its options. */
public final class Help {
  private static final int MOST = 100;
  private static final int FEWEST = 40;
  private final PrintWriter out;
  private final int width;

  public Help(PrintWriter out, int width) {
    this.out = out;
    this.width = Math.max(FEWEST, Math.min(width, MOST));
  }

  /** One line of two columns. */
  record Row(String left, String right) {}

  /** The help of one command; {@code verbs} are those of a noun. */
  void command(Named named, Spec spec, List<Named> verbs) {
    examples(spec);
    out.println();
    out.println("Usage: " + usage(named, spec, verbs));
    out.println();
    paragraph(named.summary() + ".");
    spec.notes().forEach(this::note);
    section("Verbs", verbs.stream().map(v -> new Row(v.name(), v.summary())).toList());
    List<Row> options = new ArrayList<>();
    for (PositionalParamSpec words : spec.picocli().positionalParameters()) {
      options.add(new Row("    " + words.paramLabel(), words.description()[0]));
    }
    List<OptionSpec> all = spec.picocli().options();
    all.stream().filter(o -> !isGlobal(o)).forEach(o -> options.add(row(o)));
    section("Takes", options);
    out.println();
    paragraph("Every command also takes " + globals(all) + ".");
  }

  /** The overview of all commands. */
  void overview(Spec top, List<Named> all) {
    examples(top);
    out.println();
    out.println("Usage: curator [OPTION]... COMMAND [WORD]...");
    for (Named.Group group : Named.Group.values()) {
      if (group != Named.Group.HIDDEN) {
        section(
            group.title(),
            all.stream()
                .filter(n -> n.group() == group && !n.isVerb())
                .map(n -> new Row(n.name(), n.summary()))
                .toList());
      }
    }
    section(
        "Options, before or after the command",
        top.picocli().options().stream().map(Help::row).toList());
    top.notes().forEach(this::note);
  }

  private void examples(Spec spec) {
    out.println("Examples:");
    rows(spec.examples().stream().map(e -> new Row(e.line(), e.what())).toList());
  }

  private void section(String title, List<Row> rows) {
    if (!rows.isEmpty()) {
      out.println();
      out.println(title + ":");
      rows(rows);
    }
  }

  private void note(String text) {
    out.println();
    paragraph(text);
  }

  private void paragraph(String text) {
    Wrap.lines(text, width).forEach(out::println);
  }

  private void rows(List<Row> rows) {
    int widest = rows.stream().mapToInt(r -> r.left().length()).max().orElse(0);
    int column = Math.min(widest, width / 2) + 4;
    for (Row row : rows) {
      row(row, column);
    }
  }

  private void row(Row row, int column) {
    StringBuilder line = new StringBuilder("  ").append(row.left());
    if (line.length() > column - 2) {
      out.println(line);
      line.setLength(0);
    }
    for (String part : Wrap.lines(row.right(), Math.max(16, width - column))) {
      out.println(line.append(" ".repeat(Math.max(0, column - line.length()))).append(part));
      line.setLength(0);
    }
  }

  private static Row row(OptionSpec option) {
    String names = String.join(", ", option.names());
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return new Row(
        (option.names()[0].length() == 2 ? "" : "    ") + names + value, option.description()[0]);
  }

  static String usage(Named named, Spec spec, List<Named> verbs) {
    StringBuilder line = new StringBuilder(("curator " + named.name()).strip());
    line.append(verbs.isEmpty() ? "" : " [VERB]").append(" [OPTION]...");
    for (PositionalParamSpec words : spec.picocli().positionalParameters()) {
      boolean needed = spec.least() > 0;
      line.append(needed ? " " : " [").append(words.paramLabel()).append(needed ? "" : "]");
      line.append(spec.most() > 1 ? "..." : "");
    }
    return line.toString();
  }

  static boolean isGlobal(OptionSpec option) {
    String name = option.longestName();
    return Globals.VALUED.contains(name)
        || Globals.FLAGS.contains(name)
        || Globals.ACTIONS.contains(name);
  }

  private static String globals(List<OptionSpec> all) {
    return String.join(
        ", ", all.stream().filter(Help::isGlobal).map(o -> row(o).left().strip()).toList());
  }
}
