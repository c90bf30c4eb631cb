package dev.aicurator.feed;

import dev.aicurator.feed.html.PlainText;
import dev.aicurator.feed.html.Sanitizer;
import dev.aicurator.feed.time.Dates;
import dev.aicurator.feed.xml.Characters;
import dev.aicurator.feed.xml.Element;
import dev.aicurator.feed.xml.Urls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What elements say, as text, HTML, URLs, dates, numbers and names; null where they say nothing.
 */
final class Values {
  private static final int MAX_LINE = 10_000;
  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?:mailto:)?\\S+@\\S+\\s+\\((.+)\\)|([^(]+?)\\s*\\((?!mailto:)\\S+@\\S+\\)|\"?([^\"<]+?)\"?\\s*<[^>]*@[^>]*>");

  private Values() {}

  /** One line of text, taken literally. */
  static @Nullable String line(Element element) {
    return literal(element.text());
  }

  static @Nullable String literal(String text) {
    return orNull(PlainText.collapse(Characters.repaired(cut(text))));
  }

  /** One line of text that may be written as HTML. */
  static @Nullable String plain(Element element) {
    return plain(element.hasMarkup() ? element.inside() : element.text());
  }

  static @Nullable String plain(String html) {
    return orNull(PlainText.of(Characters.repaired(cut(html))));
  }

  /** Sanitised HTML of an element that holds HTML, which should have been escaped. */
  static @Nullable String html(Element element) {
    String html = element.hasMarkup() ? element.markup() : element.text();
    return html(html, element.base());
  }

  /** Sanitised HTML of an element that holds XHTML, which may have been escaped. */
  static @Nullable String xhtml(Element element) {
    if (element.hasMarkup()) {
      return orNull(Sanitizer.xhtml(Characters.repaired(element.inside()), element.base()));
    }
    return html(element.text(), element.base());
  }

  static @Nullable String html(String html, @Nullable String base) {
    return orNull(Sanitizer.html(Characters.repaired(html), base));
  }

  static @Nullable String escaped(String text) {
    return orNull(Sanitizer.escape(Characters.repaired(text)));
  }

  static @Nullable String url(Element element) {
    return url(element.base(), element.text());
  }

  static @Nullable String url(@Nullable String base, @Nullable String reference) {
    if (reference == null || reference.isBlank() || reference.length() > MAX_LINE) {
      return null;
    }
    return orNull(Urls.resolve(base, Characters.repaired(reference)));
  }

  static @Nullable Instant date(Element element) {
    return Dates.parse(element.text());
  }

  static @Nullable Integer count(Element element) {
    Long value = number(element.text());
    return value == null || value > Integer.MAX_VALUE ? null : value.intValue();
  }

  /** A whole number that is not negative. */
  static @Nullable Long number(@Nullable String text) {
    String digits = text == null ? "" : text.strip().replace(",", "");
    if (digits.isEmpty() || digits.length() > 18) {
      return null;
    }
    boolean all = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return all ? Long.valueOf(digits) : null;
  }

  /** The name in {@code a@b (Name)} or {@code Name <a@b>}, else the whole. */
  static @Nullable String person(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher m = MAILBOX.matcher(text);
    if (text.length() < 500 && m.matches()) {
      String name = m.group(1) != null ? m.group(1) : m.group(2);
      return orNull((name != null ? name : m.group(3)).strip());
    }
    return text;
  }

  static List<String> split(@Nullable String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.split(",", 64)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static String cut(String text) {
    return text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text;
  }
}
