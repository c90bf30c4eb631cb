package dev.aicurator.view.ink;

import dev.aicurator.text.Clean;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web addresses from outside, as they may be shown and linked. */
public final class Urls {
  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN = "/-_.?=&%#+~:;,@!$*ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int LONGEST = 2048;
  private static final int LONGEST_HOST = 260;

  private Urls() {}

  /**
   * {@code url} as printable ASCII with its host in punycode and without user info, or null when it
   * is not a clean http(s) one.
   */
  public static @Nullable String safe(@Nullable String url) {
    if (url == null || url.length() > LONGEST || hasControls(url)) {
      return null;
    }
    int authority = scheme(url);
    if (authority < 0) {
      return null;
    }
    int path = pathStart(url, authority);
    if (isPlain(url, authority, path)) {
      return url;
    }
    String host = host(url.substring(authority, path));
    if (host == null) {
      return null;
    }
    return (authority == 7 ? "http://" : "https://") + host + encode(url.substring(path));
  }

  /** Whether the safe form would be no other, as with most addresses. */
  private static boolean isPlain(String url, int authority, int path) {
    if (!url.startsWith("http") || path == authority || path - authority > LONGEST_HOST) {
      return false;
    }
    char before = '-';
    for (int i = authority; i < path; i++) {
      char c = url.charAt(i);
      if (!isLetterOrDigit(c) && (c != '-' || i == authority) && (c != '.' || before == '.')) {
        return false;
      }
      before = c;
    }
    for (int i = path; i < url.length(); i++) {
      char c = url.charAt(i);
      if (!isLetterOrDigit(c) && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** The host of a clean http(s) address, in ASCII, or null. */
  public static @Nullable String hostOf(@Nullable String url) {
    String safe = safe(url);
    if (safe == null) {
      return null;
    }
    int from = scheme(safe);
    return safe.substring(from, pathStart(safe, from));
  }

  /** What people see: the safe form, or the words of what is no web address. */
  public static String shown(String url) {
    String safe = safe(url);
    return safe != null ? safe : Clean.line(url, LONGEST);
  }

  private static int scheme(String url) {
    if (url.regionMatches(true, 0, "https://", 0, 8)) {
      return 8;
    }
    return url.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
  }

  private static int pathStart(String url, int authority) {
    for (int i = authority; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#' || c == '\\') {
        return i;
      }
    }
    return url.length();
  }

  private static @Nullable String host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    if (host.isEmpty() || host.length() > LONGEST_HOST || host.charAt(0) == '-') {
      return null;
    }
    String ascii = isAscii(host) ? host : toAscii(host);
    if (ascii == null || ascii.contains("..")) {
      return null;
    }
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (!Character.isLetterOrDigit(c) && ".-_:[]".indexOf(c) < 0) {
        return null;
      }
    }
    return ascii.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String toAscii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControls(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (Character.isISOControl(url.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Percent-encodes what is not printable ASCII and what could leave a quotation. */
  private static String encode(String rest) {
    StringBuilder out = new StringBuilder(rest.length());
    for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
      if (b <= ' ' || b == 0x7f || "\"'<>`\\^{|}".indexOf(b) >= 0) {
        out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      } else {
        out.append((char) b);
      }
    }
    return out.toString();
  }
}
