package dev.aicurator.cli;

import dev.aicurator.cli.line.Spec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page of one command, or of curator itself, from what the commands say of themselves. */
final class ManPage {
  /** Why a source or page could not be had: the stable words of {@code source: slug: reason}. */
  static final Map<String, String> SLUGS = Slugs.MEANINGS;

  private static final Map<String, String> EXIT =
      Map.of(
          "0", "all went well; also when nothing was found, or the reader of a pipe left",
          "1", "some sources failed, or something found needs attention",
          "2", "the command line or the configuration is wrong",
          "3", "no such story, source or answer; with --exit-status also an empty result",
          "4", "every source failed, or what was asked for cannot be had",
          "5", "the store cannot be read or written",
          "70", "a fault inside curator",
          "130", "interrupted");

  private final Table table;

  ManPage(Table table) {
    this.table = table;
  }

  /** The page {@code curator-NAME(1)}; the verbs of a noun are sections of its page. */
  String command(Named named) {
    Roff page = new Roff("CURATOR-" + named.name().toUpperCase(java.util.Locale.ROOT));
    Spec spec = spec(named);
    List<Named> verbs = named.verbs(table.all());
    page.section("NAME").line("curator-" + named.name() + " - " + lower(named.summary()));
    page.section("SYNOPSIS").line(Help.usage(named, spec, verbs));
    examples(page, Stream.concat(Stream.of(named), verbs.stream()).toList());
    page.section("DESCRIPTION").line(named.summary() + ".");
    spec.notes().forEach(page::paragraph);
    takes(page, spec, "OPTIONS");
    for (Named verb : verbs) {
      Spec of = spec(verb);
      page.section("CURATOR " + verb.name().toUpperCase(java.util.Locale.ROOT));
      page.line(verb.summary() + ".").paragraph(Help.usage(verb, of, List.of()));
      of.notes().forEach(page::paragraph);
      takes(page, of, null);
    }
    page.section("EXIT STATUS").line("See curator(1).");
    page.section("SEE ALSO").line("curator(1)");
    return page.toString();
  }

  /** The page {@code curator(1)}: commands, common options, exit codes, places. */
  String overview() {
    Roff page = new Roff("CURATOR");
    Spec spec = Cli.spec("", table.make(""));
    page.section("NAME").line("curator - AI news on the command line");
    page.section("SYNOPSIS").line("curator [OPTION]... COMMAND [WORD]...");
    page.section("EXAMPLES");
    spec.examples().forEach(e -> page.term(e.line(), e.what()));
    page.section("COMMANDS");
    for (Named.Group group : Named.Group.values()) {
      List<Named> of = table.all().stream().filter(n -> n.group() == group && !n.isVerb()).toList();
      if (group != Named.Group.HIDDEN && !of.isEmpty()) {
        page.subsection(group.title());
        of.forEach(n -> page.term("curator-" + n.name() + "(1)", n.summary()));
      }
    }
    page.section("OPTIONS").line("Before or after the command:");
    spec.picocli().options().forEach(o -> option(page, o));
    page.section("EXIT STATUS");
    EXIT.keySet().stream()
        .sorted(java.util.Comparator.comparing(Integer::valueOf))
        .forEach(code -> page.term(code, EXIT.get(code)));
    page.section("DIAGNOSTICS");
    page.line("A source or page that cannot be had is one line, source: word: reason. The words:");
    SLUGS.keySet().stream().sorted().forEach(slug -> page.term(slug, SLUGS.get(slug)));
    Surroundings.into(page);
    return page.toString();
  }

  private Spec spec(Named named) {
    return Cli.spec(named.name(), table.make(named.name()));
  }

  private void examples(Roff page, List<Named> of) {
    page.section("EXAMPLES");
    of.stream()
        .flatMap(n -> spec(n).examples().stream())
        .distinct()
        .forEach(e -> page.term(e.line(), e.what()));
  }

  private static void takes(Roff page, Spec spec, String title) {
    List<OptionSpec> own =
        spec.picocli().options().stream().filter(o -> !Help.isGlobal(o)).toList();
    List<PositionalParamSpec> words = spec.picocli().positionalParameters();
    if (title != null) {
      page.section(title);
    }
    words.forEach(w -> page.term(w.paramLabel(), w.description()[0]));
    own.forEach(o -> option(page, o));
    if (title != null) {
      page.paragraph("The options of curator(1) are taken as well.");
    }
  }

  private static void option(Roff page, OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    page.term(String.join(", ", option.names()) + value, option.description()[0]);
  }

  private static String lower(String summary) {
    boolean name = summary.length() > 1 && Character.isUpperCase(summary.charAt(1));
    return name ? summary : Character.toLowerCase(summary.charAt(0)) + summary.substring(1);
  }
}
