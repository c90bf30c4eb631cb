package dev.aicurator.feed.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Zones as feeds name them: offsets, RFC 822 names, the abbreviations in common use. */
final class Zones {
  private static final Map<String, Integer> MINUTES = table();

  private Zones() {}

  /** Seconds east of Greenwich; null when the text is no zone without an own calendar. */
  static @Nullable Integer seconds(String text) {
    String zone = text.strip();
    if (zone.isEmpty()) {
      return 0;
    }
    char first = zone.charAt(0);
    if (first == '+' || first == '-' || first == '\u2212') {
      return offset(zone);
    }
    String name = zone.toLowerCase(Locale.ROOT).replace(".", "");
    Integer minutes = MINUTES.get(name);
    if (minutes != null) {
      return minutes * 60;
    }
    for (String prefix : new String[] {"gmt", "utc", "ut", "z"}) {
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        String rest = zone.substring(prefix.length()).strip();
        return rest.charAt(0) == '+' || rest.charAt(0) == '-' ? offset(rest) : null;
      }
    }
    return null;
  }

  /**
   * {@code +h}, {@code +hh}, {@code +hmm}, {@code +hhmm} or with colons, perhaps with a useless Z.
   */
  private static @Nullable Integer offset(String text) {
    String body = text.substring(1).strip();
    if (body.endsWith("Z") || body.endsWith("z")) {
      body = body.substring(0, body.length() - 1);
    }
    int colon = body.indexOf(':');
    String digits = colon < 0 ? body : pad(body.substring(0, colon)) + pad(minutesOf(body, colon));
    if (digits.isEmpty() || digits.length() > 4 || !isNumber(digits)) {
      return null;
    }
    int value = Integer.parseInt(digits);
    int minutes = digits.length() <= 2 ? value * 60 : value / 100 * 60 + value % 100;
    if (minutes > 18 * 60) {
      return null;
    }
    return (text.charAt(0) == '+' ? 1 : -1) * minutes * 60;
  }

  private static String minutesOf(String body, int colon) {
    int second = body.indexOf(':', colon + 1);
    return second < 0 ? body.substring(colon + 1) : body.substring(colon + 1, second);
  }

  private static String pad(String digits) {
    return digits.length() == 1 ? "0" + digits : digits.isEmpty() ? "00" : digits;
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> zones = new HashMap<>();
    put(zones, 0, "z", "ut", "utc", "gmt", "wet", "a0", "zulu", "tu");
    put(zones, 60, "cet", "met", "bst", "mez", "wat", "west", "ist-ie", "hnec");
    put(zones, 120, "cest", "mest", "eet", "sast", "cat", "mesz", "haec");
    put(zones, 180, "eest", "msk", "eat", "trt");
    put(zones, 210, "irst");
    put(zones, 240, "msd", "gst", "samt");
    put(zones, 300, "pkt", "yekt", "uzt");
    put(zones, 330, "ist");
    put(zones, 360, "omst", "nost-ru");
    put(zones, 420, "ict", "wib", "krat", "novt");
    put(zones, 480, "hkt", "sgt", "awst", "pht", "myt", "irkt", "wita");
    put(zones, 540, "jst", "kst", "yakt", "wit");
    put(zones, 570, "acst");
    put(zones, 600, "aest", "vlat", "chst");
    put(zones, 630, "acdt");
    put(zones, 660, "aedt", "magt");
    put(zones, 720, "nzst", "pett");
    put(zones, 780, "nzdt");
    put(zones, -60, "azot", "cvt");
    put(zones, -150, "ndt");
    put(zones, -180, "adt", "brt", "art", "uyt", "clst", "wgt");
    put(zones, -210, "nst");
    put(zones, -240, "ast", "edt", "clt", "bot", "amt", "et-d");
    put(zones, -300, "est", "cdt", "et", "pet", "cot", "ect");
    put(zones, -360, "cst", "mdt", "ct");
    put(zones, -420, "mst", "pdt", "mt");
    put(zones, -480, "pst", "akdt", "pt");
    put(zones, -540, "akst", "hdt", "hadt");
    put(zones, -600, "hst", "hast", "tkt", "ckt");
    put(zones, -660, "sst");
    military(zones);
    return Map.copyOf(zones);
  }

  /** The letters as meant, not as RFC 822 misprinted them (RFC 2822 section 4.3 gives them up). */
  private static void military(Map<String, Integer> zones) {
    String east = "abcdefghiklm";
    String west = "nopqrstuvwxy";
    for (int i = 0; i < 12; i++) {
      zones.put(east.substring(i, i + 1), -60 * (i + 1));
      zones.put(west.substring(i, i + 1), 60 * (i + 1));
    }
  }

  private static void put(Map<String, Integer> zones, int minutes, String... names) {
    for (String name : names) {
      zones.put(name, minutes);
    }
  }
}
