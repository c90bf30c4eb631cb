package dev.aicurator.cli;

import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what to write instead. */
public final class Mistakes {
  private Mistakes() {}

  static CuratorException of(ParameterException e, Spec spec) {
    String see = see(spec);
    if (e instanceof UnmatchedArgumentException un) {
      return unmatched(un.getUnmatched().get(0), spec);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return usage(missing(missing.getMissing().get(0)) + see);
    }
    return usage(String.valueOf(e.getMessage()).lines().findFirst().orElse("bad usage") + see);
  }

  /** An option that is none, or a word too many. */
  static CuratorException unmatched(String word, Spec spec) {
    String see = see(spec);
    if (!word.startsWith("-") || word.equals("-")) {
      return usage("\"" + word + "\" is one word too many" + see);
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    // of one letter every other is as near
    String near = name.length() <= 2 ? null : Near.of(name, options(spec).toList());
    return usage("no option " + name + (near == null ? see : ": did you mean " + near + "?"));
  }

  public static CuratorException unknownCommand(String name, Table table) {
    List<String> names =
        table.all().stream()
            .filter(n -> n.group() != Named.Group.HIDDEN && !n.isVerb())
            .map(Named::name)
            .toList();
    String near = Near.of(name, names);
    return usage(
        "\""
            + name
            + "\" is not a command: "
            + (near == null ? "run curator help to see them all" : "did you mean " + near + "?"));
  }

  /** A word after a noun that is none of its verbs. */
  public static CuratorException unknownVerb(String noun, String verb, List<Named> verbs) {
    List<String> names = verbs.stream().map(v -> v.name().substring(noun.length() + 1)).toList();
    String near = Near.of(verb, names);
    return usage(
        "\""
            + verb
            + "\" is nothing "
            + noun
            + " can do: "
            + (near == null ? "it can " + String.join(", ", names) : "did you mean " + near + "?"));
  }

  private static String see(Spec spec) {
    return ": see curator " + (spec.name().isEmpty() ? "help" : spec.name() + " --help");
  }

  /** A word that must be there is not. */
  static CuratorException tooFew(Spec spec) {
    String label = spec.label();
    return usage(spec.name() + " needs " + (vowel(label) ? "an " : "a ") + label + see(spec));
  }

  private static String missing(ArgSpec arg) {
    String name = arg.isOption() ? ((OptionSpec) arg).longestName() : arg.paramLabel();
    return name + " needs a value (" + arg.paramLabel() + ")";
  }

  private static boolean vowel(String label) {
    return "aeio".indexOf(label.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
  }

  private static Stream<String> options(Spec spec) {
    return spec.options().stream().flatMap(o -> o.names().stream());
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }
}
