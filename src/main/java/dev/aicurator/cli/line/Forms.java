package dev.aicurator.cli.line;

import dev.aicurator.cli.Session;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import dev.aicurator.view.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms a result may be asked for in. */
public final class Forms {
  private Forms() {}

  /** The options that choose a form. */
  public static Spec describe(Spec spec) {
    return spec.value(
            Takes.FORMAT, "Form: table, wide, json, jsonl, tsv, csv, md or ids.", "-o", "--output")
        .flag("The same as -o json.", "--json");
  }

  /** The options that choose a form or make one, for commands that answer with stories. */
  public static Spec stories(Spec spec) {
    return describe(spec)
        .value(Takes.TEMPLATE, "One line a story, such as '{{id}} {{title}}'.", "--template");
  }

  /** The template asked for; null where a form is. */
  public static @Nullable String template(Given given) {
    return given.not("--template", "-o").not("--template", "--json").value("--template");
  }

  /** The form asked for; else a table for people, rows of tab-separated values for programs. */
  public static Format list(Given given, Session session) {
    return of(given, session.io().tty().out() ? Format.TABLE : Format.TSV);
  }

  /** The form asked for; else text. */
  public static Format text(Given given) {
    return of(given, Format.TABLE);
  }

  private static Format of(Given given, Format usual) {
    String name = given.value("-o");
    if (name == null) {
      return given.has("--json") ? Format.JSON : usual;
    }
    for (Format format : Format.values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw unknown(name);
  }

  private static CuratorException unknown(String name) {
    List<String> names = names();
    String near = Near.of(name, names);
    String help =
        near == null ? "write one of " + String.join(", ", names) : "did you mean " + near + "?";
    return new CuratorException(CuratorException.Kind.USAGE, "no form " + name + ": " + help);
  }

  /** The names of the forms. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Format format : Format.values()) {
      names.add(format.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
