package dev.aicurator.net.wire;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http(s) URL ready to be asked for, read as browsers read it: illegal characters are escaped,
 * the fragment and the user name are taken off.
 *
 * @param host lower-case ASCII name or address, IPv6 without brackets
 * @param path with the query, starting with a slash
 * @param userInfo as written before the {@code @}
 */
public record Target(String scheme, String host, int port, String path, @Nullable String userInfo) {
  private static final int LONGEST = 8192;
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern PARTS = Pattern.compile("(?i)(https?):/{2}([^/?#]*)([^#]*)(?:#.*)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
  private static final Pattern HOST = Pattern.compile("[a-z0-9._-]{1,253}");
  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:0x[0-9a-f]{0,8}|[0-9]{1,12})(?:\\.(?!$)|\\.?$)){1,4}");
  private static final String LEGAL = "-._~:/?[]@!$&'()*+,;=%|";

  /** Ports browsers refuse because other protocols would take the request for their own. */
  private static final Set<Integer> CLOSED =
      Set.of(
          7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101,
          102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389,
          427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636,
          989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566,
          6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

  public static Target parse(String url) throws Refusal {
    String clean = url.strip().replaceAll("[\\t\\r\\n]", "");
    Matcher scheme = SCHEME.matcher(clean);
    if (!scheme.matches()) {
      throw new Refusal("bad-url", "not a URL", false);
    }
    String name = scheme.group(1).toLowerCase(Locale.ROOT);
    if (!name.equals("http") && !name.equals("https")) {
      throw new Refusal("bad-scheme", "only http and https are fetched", false);
    }
    Matcher parts = PARTS.matcher(clean);
    if (clean.length() > LONGEST || !parts.matches()) {
      throw new Refusal("bad-url", "not a URL", false);
    }
    String authority = parts.group(2);
    int at = authority.lastIndexOf('@');
    String rest = parts.group(3);
    return of(
        name,
        authority.substring(at + 1),
        (rest.startsWith("/") ? "" : "/") + escape(rest),
        at < 0 ? null : authority.substring(0, at));
  }

  private static Target of(String scheme, String authority, String path, @Nullable String user)
      throws Refusal {
    Matcher m = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      throw new Refusal("bad-url", "no valid host in the URL", false);
    }
    String port = m.group(2);
    int number = port == null || port.isEmpty() ? standard(scheme) : Integer.parseInt(port);
    String host = host(m.group(1));
    if (number < 1 || number > 65535) {
      throw new Refusal("bad-url", "no valid port in the URL", false);
    }
    return new Target(scheme, host, number, path, user);
  }

  private static String host(String written) throws Refusal {
    if (written.startsWith("[")) {
      return written.substring(1, written.length() - 1);
    }
    try {
      String name = java.net.URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean plain = name.chars().allMatch(c -> c < 128);
      String ascii = plain ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
      if (HOST.matcher(ascii).matches()) {
        return NUMBER.matcher(ascii).matches() ? address(ascii) : ascii;
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal("bad-url", "no valid host in the URL", false);
    }
    throw new Refusal("bad-url", "no valid host in the URL", false);
  }

  /** IPv4 in any spelling browsers know: one to four parts, decimal, octal or hexadecimal. */
  private static String address(String written) {
    String[] parts = written.replaceFirst("\\.$", "").split("\\.", -1);
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      int bytes = i == parts.length - 1 ? 5 - parts.length : 1;
      long part = number(parts[i]);
      if (part >= 1L << 8 * bytes) {
        throw new IllegalArgumentException(written);
      }
      value = value << 8 * bytes | part;
    }
    return (value >> 24)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  private static long number(String part) {
    if (part.startsWith("0x")) {
      return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
    }
    return Long.parseLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
  }

  /** Where a Location header leads; what it says of the user name is dropped. */
  public Target resolve(String location) throws Refusal {
    String to = location.strip();
    if (to.isEmpty() || to.length() > LONGEST) {
      throw new Refusal("http-protocol", "redirect without a usable Location", false);
    }
    try {
      String absolute = to.startsWith("//") ? scheme + ":" + to : to;
      Target next = SCHEME.matcher(absolute).matches() ? parse(absolute) : relative(to);
      return new Target(next.scheme, next.host, next.port, next.path, null);
    } catch (Refusal e) {
      if (e.slug().equals("bad-scheme")) {
        throw e;
      }
      throw new Refusal("http-protocol", "redirect to something that is no URL", false);
    }
  }

  private Target relative(String to) throws Refusal {
    String plain = path.contains("?") ? path.substring(0, path.indexOf('?')) : path;
    String joined =
        switch (to.charAt(0)) {
          case '/' -> to;
          case '?' -> plain + to;
          case '#' -> path;
          default -> plain.substring(0, plain.lastIndexOf('/') + 1) + to;
        };
    return parse(origin() + withoutDots(joined));
  }

  private static String withoutDots(String path) {
    int query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(1, query).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      String s = segments[i];
      boolean last = i == segments.length - 1;
      if (s.equals("..")) {
        kept.pollLast();
      } else if (!s.equals(".")) {
        kept.addLast(s);
      }
      if (last && (s.equals("..") || s.equals("."))) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept) + path.substring(query);
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean latin = text.chars().allMatch(c -> c < 256) && looksLikeBytes(text);
    byte[] bytes = text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || LEGAL.indexOf(c) >= 0) {
        out.append((char) c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }

  /** Header text is bytes as characters; where those bytes are UTF-8 they are kept as they were. */
  private static boolean looksLikeBytes(String text) {
    String decoded = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return decoded.length() < text.length() && decoded.indexOf('\ufffd') < 0;
  }

  public boolean secure() {
    return scheme.equals("https");
  }

  public boolean portIsClosed() {
    return CLOSED.contains(port);
  }

  public boolean portIsStandard() {
    return port == standard(scheme);
  }

  /** Scheme, host and port where it is not the usual one. */
  public String origin() {
    String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return scheme + "://" + name + (portIsStandard() ? "" : ":" + port);
  }

  public String url() {
    return origin() + path;
  }

  private static int standard(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }
}
