package dev.aicurator.cli;

import dev.aicurator.model.CuratorException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** What was typed after the name of a command. */
public final class Given {
  private final ParseResult result;

  Given(ParseResult result) {
    this.result = result;
  }

  public boolean has(String option) {
    return result.hasMatchedOption(option);
  }

  /** The value of an option; null where it was not given. */
  public @Nullable String value(String option) {
    return has(option) ? result.matchedOptionValue(option, (String) null) : null;
  }

  public String value(String option, String usual) {
    String value = value(option);
    return value == null ? usual : value;
  }

  /** The values of an option that may be given several times. */
  public List<String> values(String option) {
    return has(option) ? result.matchedOptionValue(option, List.<String>of()) : List.of();
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
    return result.matchedPositionals().isEmpty()
        ? List.of()
        : result.matchedPositionalValue(0, List.<String>of());
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
