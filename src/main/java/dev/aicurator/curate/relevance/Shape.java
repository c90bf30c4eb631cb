package dev.aicurator.curate.relevance;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the form of a headline says of its topic, whatever its words. */
final class Shape {
  private static final Pattern VERSION =
      Pattern.compile("\\b[A-Z][A-Za-z]*[- ]?[vVKMRHo]?\\d{1,2}(\\.\\d{1,2})?\\b(?![,%])");
  private static final Pattern SIZE = Pattern.compile("\\b\\d+(\\.\\d+)?[BT]\\b");
  private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+ ?/ ?[\\w.-]+( .*)?");
  private static final Pattern ACRONYM =
      Pattern.compile("^[\\w-]*[A-Z0-9][\\w-]*[A-Z0-9][\\w-]*: [A-Z]");
  private static final Pattern SUM = Pattern.compile("[$€£] ?\\d");
  private static final Pattern BYLINE = Pattern.compile(" \\([^()/]{2,60}/[^()/]{2,60}\\)$");

  private Shape() {}

  /** The headline without the writer and the paper that an aggregator puts behind it. */
  static String plain(String title) {
    return title.endsWith(")") ? BYLINE.matcher(title).replaceFirst("") : title;
  }

  static void of(String title, boolean capitals, Consumer<String> form) {
    numbers(title, form);
    if (title.indexOf('/') > 0 && REPOSITORY.matcher(title).matches()) {
      form.accept("repository");
    }
    if (title.endsWith("?")) {
      form.accept("question");
    }
    boolean parts = title.indexOf(": ") > 0;
    if (parts && ACRONYM.matcher(title).find()) {
      form.accept("acronym");
    }
    if (parts || capitals) {
      form.accept(!capitals ? "two parts" : parts ? "capitals, two parts" : "capitals");
    }
  }

  private static void numbers(String title, Consumer<String> form) {
    if (title.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return;
    }
    if (VERSION.matcher(title).find()) {
      form.accept("version");
    }
    if (SIZE.matcher(title).find()) {
      form.accept("size");
    }
    if (SUM.matcher(title).find()) {
      form.accept("sum");
    }
  }
}
