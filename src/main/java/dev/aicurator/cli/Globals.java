package dev.aicurator.cli;

import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options every command takes, before or after its name.
 *
 * @param home puts everything under one folder; null for the usual places
 * @param color auto, always or never; null for what the settings say
 * @param noInput never ask
 */
public record Globals(
    @Nullable Path home,
    @Nullable String color,
    boolean debug,
    boolean quiet,
    boolean verbose,
    boolean noInput,
    boolean noPager) {
  static final Globals NONE = new Globals(null, null, false, false, false, false, false);

  /** Those that take a value. */
  static final Set<String> VALUED = Set.of("--home", "--color");

  /** Those that take none. */
  static final Set<String> FLAGS =
      Set.of("--debug", "--quiet", "-q", "--verbose", "-v", "--no-input", "--no-pager");

  /** Those that stand for a command. */
  static final Set<String> ACTIONS = Set.of("--help", "-h", "--version", "-V", "-i");

  private static final List<String> WHEN = List.of("auto", "always", "never");

  static void describe(Spec spec) {
    spec.value(Takes.DIR, "Keep everything under one folder.", "--home")
        .value(Takes.WHEN, "Colour: auto, always or never.", "--color")
        .flag("Say nothing but results and errors.", "-q", "--quiet")
        .flag("Say more.", "-v", "--verbose")
        .flag("Never ask.", "--no-input")
        .flag("Never page long output.", "--no-pager")
        .flag("Show where a fault came from.", "--debug")
        .help("Show this help.", "-h", "--help")
        .version("Show the version.", "-V", "--version");
  }

  static Globals of(Given given) {
    String home = given.value("--home");
    String color = given.value("--color");
    if (color != null && !WHEN.contains(color)) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "--color " + color + ": write auto, always or never");
    }
    if (home != null && home.isEmpty()) {
      throw new CuratorException(CuratorException.Kind.USAGE, "--home is empty: name a folder");
    }
    return new Globals(
        home == null ? null : Path.of(home),
        color,
        given.has("--debug"),
        given.has("--quiet"),
        given.has("--verbose"),
        given.has("--no-input"),
        given.has("--no-pager"));
  }
}
