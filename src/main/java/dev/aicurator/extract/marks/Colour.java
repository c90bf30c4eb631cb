package dev.aicurator.extract.marks;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as styles write them, made comparable. */
public final class Colour {
  /** What is not painted at all. */
  public static final String NONE = "none";

  private static final Map<String, String> NAMES =
      Map.of(
          "transparent",
          NONE,
          "white",
          "ffffff",
          "black",
          "000000",
          "red",
          "ff0000",
          "yellow",
          "ffff00",
          "blue",
          "0000ff",
          "gray",
          "808080",
          "grey",
          "808080",
          "silver",
          "c0c0c0",
          "whitesmoke",
          "f5f5f5");
  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,8})");
  private static final Pattern RGB =
      Pattern.compile("rgba?\\((\\d{1,3}),(\\d{1,3}),(\\d{1,3})(?:[,/]([\\d.]+)%?)?\\)");

  private Colour() {}

  /**
   * The colour as six hexadecimal digits or {@link #NONE}; null where it is not known.
   *
   * @param css in lower case, without white space
   */
  public static @Nullable String of(String css) {
    String name = NAMES.get(css);
    if (name != null) {
      return name;
    }
    Matcher hex = HEX.matcher(css);
    if (hex.matches()) {
      return hex(hex.group(1));
    }
    Matcher rgb = RGB.matcher(css);
    return rgb.matches() ? rgb(rgb) : null;
  }

  private static @Nullable String hex(String digits) {
    boolean brief = digits.length() == 3 || digits.length() == 4;
    if (brief) {
      StringBuilder full = new StringBuilder(8);
      digits.chars().forEach(c -> full.append((char) c).append((char) c));
      return hex(full.toString());
    }
    if (digits.length() == 8 && digits.endsWith("00")) {
      return NONE;
    }
    return digits.length() == 6 || digits.length() == 8 ? digits.substring(0, 6) : null;
  }

  private static String rgb(Matcher rgb) {
    String alpha = rgb.group(4);
    if (alpha != null && alpha.chars().noneMatch(c -> c >= '1' && c <= '9')) {
      return NONE;
    }
    StringBuilder hex = new StringBuilder(6);
    for (int i = 1; i <= 3; i++) {
      int part = Math.min(255, Integer.parseInt(rgb.group(i)));
      hex.append(Character.forDigit(part >> 4, 16)).append(Character.forDigit(part & 15, 16));
    }
    return hex.toString();
  }
}
