package dev.aicurator.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final CommandSpec spec = CommandSpec.create();
  private final List<Example> examples = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Takes> takes = new HashMap<>();
  private @Nullable Takes words;
  private int least;
  private int most;
  private boolean query;

  Spec(String name) {
    this.name = name;
    spec.name("curator " + name);
    spec.parser().posixClusteredShortOptionsAllowed(false).overwrittenOptionsAllowed(true);
  }

  /** One use and what it does. */
  record Example(String line, String what) {}

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
    spec.addOption(
        OptionSpec.builder(names).description(help).type(boolean.class).arity("0").build());
    return this;
  }

  Spec help(String help, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .description(help)
            .type(boolean.class)
            .arity("0")
            .usageHelp(true)
            .build());
    return this;
  }

  Spec version(String help, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .description(help)
            .type(boolean.class)
            .arity("0")
            .versionHelp(true)
            .build());
    return this;
  }

  /** An option with a value; the last one counts where it is given twice. */
  public Spec value(Takes what, String help, String... names) {
    return option(what, help, String.class, names);
  }

  /** An option that may be given several times. */
  public Spec values(Takes what, String help, String... names) {
    return option(what, help, List.class, names);
  }

  private Spec option(Takes what, String help, Class<?> type, String... names) {
    OptionSpec.Builder option =
        OptionSpec.builder(names).description(help).paramLabel(what.name()).type(type).arity("1");
    if (type == List.class) {
      option.auxiliaryTypes(String.class);
    }
    spec.addOption(option.build());
    for (String each : names) {
      takes.put(each, what);
    }
    return this;
  }

  /** The words after the options; {@code arity} is such as {@code 0..1} or {@code 1..*}. */
  public Spec words(Takes what, String arity, String help) {
    return words(what, what.name(), arity, help);
  }

  /** The words after the options, called {@code label} in help. */
  public Spec words(Takes what, String label, String arity, String help) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .arity("0..*")
            .description(help)
            .build());
    words = what;
    least = arity.charAt(0) - '0';
    most = arity.endsWith("*") ? Integer.MAX_VALUE : arity.charAt(arity.length() - 1) - '0';
    return this;
  }

  /** Query words, among them those that begin with a minus. */
  public Spec query(String help) {
    query = true;
    spec.parser().unmatchedOptionsArePositionalParams(true);
    return words(Takes.QUERY, "0..*", help);
  }

  String name() {
    return name;
  }

  /** How many words there must be. */
  int least() {
    return least;
  }

  /** How many words there may be. */
  int most() {
    return most;
  }

  CommandSpec picocli() {
    return spec;
  }

  List<Example> examples() {
    return examples;
  }

  List<String> notes() {
    return notes;
  }

  boolean isQuery() {
    return query;
  }

  /** What an option takes; null for a flag or an unknown one. */
  @Nullable Takes takes(String option) {
    return takes.get(option);
  }

  /** What the words are; null where there are none. */
  @Nullable Takes words() {
    return words;
  }
}
