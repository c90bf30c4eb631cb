package dev.aicurator.cli.line;

import dev.aicurator.model.CuratorException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What was typed after the name of a command. */
public final class Given {
  private final Spec spec;
  private final Map<Spec.Option, List<String>> options;
  private final List<String> words;

  private Given(Spec spec, Map<Spec.Option, List<String>> options, List<String> words) {
    this.spec = spec;
    this.options = options;
    this.words = words;
  }

  /**
   * Reads a line of words, flags and options by their full names, each with its value, which is
   * what most lines are; null for any other, which is picocli's to read.
   */
  public static @Nullable Given plain(Spec spec, List<String> args) {
    Map<Spec.Option, List<String>> options = new IdentityHashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (isWord(arg) && spec.words() != null) {
        words.add(arg);
        continue;
      }
      int equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      Spec.Option option = spec.option(equals < 0 ? arg : arg.substring(0, equals));
      if (option == null || (equals > 0 && option.takes() == null)) {
        return null;
      }
      List<String> values = options.get(option);
      if (values == null) {
        values = new ArrayList<>(1); // no lambda: this is on the way of every command
        options.put(option, values);
      }
      if (option.takes() != null) {
        String value =
            equals > 0 ? arg.substring(equals + 1) : ++i < args.size() ? args.get(i) : "";
        if (!isWord(value)) {
          return null;
        }
        values.add(value);
      }
    }
    return new Given(spec, options, words);
  }

  private static boolean isWord(String arg) {
    return !arg.isEmpty() && arg.charAt(0) != '-';
  }

  /** What picocli made of a line. */
  public static Given of(Spec spec, ParseResult result) {
    Map<Spec.Option, List<String>> options = new IdentityHashMap<>();
    for (Spec.Option option : spec.options()) {
      String name = option.names().get(0);
      if (result.hasMatchedOption(name)) {
        options.put(
            option,
            switch (option.kind()) {
              case VALUE -> List.of(result.<String>matchedOptionValue(name, ""));
              case VALUES -> result.matchedOptionValue(name, List.of());
              default -> List.of();
            });
      }
    }
    List<String> words =
        result.matchedPositionals().isEmpty()
            ? List.of()
            : result.matchedPositionalValue(0, List.of());
    return new Given(spec, options, words);
  }

  public boolean has(String option) {
    return options.containsKey(spec.option(option));
  }

  /** The value of an option; null where it was not given. */
  public @Nullable String value(String option) {
    List<String> values = values(option);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  public String value(String option, String usual) {
    String value = value(option);
    return value == null ? usual : value;
  }

  /** The values of an option that may be given several times. */
  public List<String> values(String option) {
    List<String> values = options.get(spec.option(option));
    return values == null ? List.of() : values;
  }

  /** A whole number in {@code [least, most]}; anything else is a CuratorException USAGE. */
  public int whole(String option, int usual, int least, int most) {
    String value = value(option);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the bounds
    }
    throw usage(option + " " + value + ": write a whole number from " + least + " to " + most);
  }

  /** The words, in order. */
  public List<String> words() {
    return words;
  }

  /** Refuses two options that contradict each other. */
  public Given not(String one, String other) {
    if (has(one) && has(other)) {
      throw usage(one + " and " + other + " exclude each other: give one of them");
    }
    return this;
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }
}
