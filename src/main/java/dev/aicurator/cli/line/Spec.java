package dev.aicurator.cli.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, told to picocli without annotations: those would cost a third of the time a
 * short command has.
 */
public final class Spec {
  private final String name;
  private final List<Option> options = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private @Nullable Takes words;
  private String label = "";
  private String about = "";
  private int least;
  private int most;
  private boolean query;

  public Spec(String name) {
    this.name = name;
  }

  /** What an option is for: to say yes, to have help or the version, one value or many. */
  enum Kind {
    FLAG,
    HELP,
    VERSION,
    VALUE,
    VALUES
  }

  /** An option; {@code takes} is null where it has no value. */
  public record Option(Kind kind, List<String> names, String help, @Nullable Takes takes) {
    public String longest() {
      return names.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }
  }

  /** One use and what it does. */
  public record Example(String line, String what) {}

  /** An example: the line without {@code curator}, and what it does. */
  public Spec example(String line, String what) {
    examples.add(new Example(line.isEmpty() ? "curator" : "curator " + line, what));
    return this;
  }

  /** An example that begins with another program: the whole line, and what it does. */
  public Spec pipeline(String line, String what) {
    examples.add(new Example(line, what));
    return this;
  }

  /** A paragraph of help. */
  public Spec note(String text) {
    notes.add(text);
    return this;
  }

  /** An option without a value. */
  public Spec flag(String help, String... names) {
    return option(Kind.FLAG, null, help, names);
  }

  public Spec help(String help, String... names) {
    return option(Kind.HELP, null, help, names);
  }

  public Spec version(String help, String... names) {
    return option(Kind.VERSION, null, help, names);
  }

  /** An option with a value; the last one counts where it is given twice. */
  public Spec value(Takes what, String help, String... names) {
    return option(Kind.VALUE, what, help, names);
  }

  /** An option that may be given several times. */
  public Spec values(Takes what, String help, String... names) {
    return option(Kind.VALUES, what, help, names);
  }

  private Spec option(Kind kind, @Nullable Takes what, String help, String... names) {
    options.add(new Option(kind, List.of(names), help, what));
    return this;
  }

  /** The words after the options; {@code arity} is such as {@code 0..1} or {@code 1..*}. */
  public Spec words(Takes what, String arity, String help) {
    return words(what, what.name(), arity, help);
  }

  /** The words after the options, called {@code label} in help. */
  public Spec words(Takes what, String label, String arity, String help) {
    this.label = label;
    about = help;
    words = what;
    least = arity.charAt(0) - '0';
    most = arity.endsWith("*") ? Integer.MAX_VALUE : arity.charAt(arity.length() - 1) - '0';
    return this;
  }

  /** Query words, among them those that begin with a minus. */
  public Spec query(String help) {
    query = true;
    return words(Takes.QUERY, "0..*", help);
  }

  public String name() {
    return name;
  }

  /** How many words there must be. */
  public int least() {
    return least;
  }

  /** How many words there may be. */
  public int most() {
    return most;
  }

  /** The same told to picocli, which reads what is not plain and knows the forms of help. */
  public CommandSpec picocli() {
    CommandSpec spec = CommandSpec.create().name("curator " + name);
    spec.parser().posixClusteredShortOptionsAllowed(false).overwrittenOptionsAllowed(true);
    spec.parser().unmatchedOptionsArePositionalParams(query);
    for (Option option : options) {
      spec.addOption(picocli(option));
    }
    if (words != null) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .type(List.class)
              .auxiliaryTypes(String.class)
              .paramLabel(label)
              .arity("0..*")
              .description(about)
              .build());
    }
    return spec;
  }

  private static OptionSpec picocli(Option option) {
    OptionSpec.Builder made =
        OptionSpec.builder(option.names.toArray(String[]::new)).description(option.help);
    made.usageHelp(option.kind == Kind.HELP).versionHelp(option.kind == Kind.VERSION);
    if (option.takes == null) {
      return made.type(boolean.class).arity("0").build();
    }
    made.paramLabel(option.takes.name()).arity("1");
    return option.kind == Kind.VALUES
        ? made.type(List.class).auxiliaryTypes(String.class).build()
        : made.type(String.class).build();
  }

  public List<Option> options() {
    return options;
  }

  /** The option of that name; null when there is none. */
  @Nullable Option option(String word) {
    for (Option option : options) {
      if (option.names.contains(word)) {
        return option;
      }
    }
    return null;
  }

  /** What help calls the words. */
  public String label() {
    return label;
  }

  public List<Example> examples() {
    return examples;
  }

  public List<String> notes() {
    return notes;
  }

  public boolean isQuery() {
    return query;
  }

  /** What an option takes; null for a flag or an unknown one. */
  public @Nullable Takes takes(String word) {
    Option option = option(word);
    return option == null ? null : option.takes;
  }

  /** What the words are; null where there are none. */
  public @Nullable Takes words() {
    return words;
  }
}
