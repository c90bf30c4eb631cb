package dev.aicurator.feed.xml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves references by RFC 3986 section 5 without refusing what its grammar refuses. */
public final class Urls {
  private Urls() {}

  /** The reference made absolute; the reference itself, trimmed, when there is no base. */
  public static String resolve(@Nullable String base, String reference) {
    String ref = trim(reference);
    int colon = schemeEnd(ref);
    if (colon > 0) {
      return ref;
    }
    if (base == null || base.isBlank()) {
      return ref;
    }
    Parts from = Parts.of(trim(base));
    if (from.scheme.isEmpty() || from.authority == null) {
      return from.scheme.isEmpty() && !ref.isEmpty() ? ref : from.opaque(ref);
    }
    return from.resolve(ref);
  }

  /** The scheme in lower case; null for a relative reference. */
  public static @Nullable String scheme(String url) {
    int colon = schemeEnd(url);
    return colon > 0 ? url.substring(0, colon).toLowerCase(Locale.ROOT) : null;
  }

  /** True for absolute http and https URLs with a host. */
  public static boolean isWeb(@Nullable String url) {
    if (url == null) {
      return false;
    }
    String lower = url.regionMatches(true, 0, "https://", 0, 8) ? "https://" : "http://";
    return url.regionMatches(true, 0, lower, 0, lower.length()) && url.length() > lower.length();
  }

  /** Without white space around it and line breaks or tabs inside, as browsers read it. */
  public static String trim(String url) {
    String text = url.strip();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ') {
        return dropControls(text);
      }
    }
    return text;
  }

  private static String dropControls(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ' ') {
        out.append(text.charAt(i));
      }
    }
    return out.toString().strip();
  }

  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == ':') {
        return i;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
      if (!letter && !later) {
        return -1;
      }
    }
    return -1;
  }

  private record Parts(String scheme, @Nullable String authority, String path, String query) {

    static Parts of(String url) {
      int colon = schemeEnd(url);
      String scheme = colon > 0 ? url.substring(0, colon) : "";
      String rest = cut(colon > 0 ? url.substring(colon + 1) : url, '#');
      String authority = null;
      if (rest.startsWith("//")) {
        int end = authorityEnd(rest);
        authority = rest.substring(2, end);
        rest = rest.substring(end);
      }
      String path = cut(rest, '?');
      return new Parts(scheme, authority, path, rest.substring(path.length()));
    }

    String opaque(String ref) {
      return ref.startsWith("#") || ref.isEmpty() ? scheme + ":" + path + query + ref : ref;
    }

    String resolve(String ref) {
      if (ref.startsWith("//")) {
        return scheme + ":" + ref;
      }
      String root = scheme + "://" + authority;
      if (ref.isEmpty() || ref.charAt(0) == '#') {
        return root + path + query + ref;
      }
      if (ref.charAt(0) == '?') {
        return root + path + ref;
      }
      String refPath = cut(cut(ref, '#'), '?');
      String tail = ref.substring(refPath.length());
      String merged = refPath.charAt(0) == '/' ? refPath : folder() + refPath;
      return root + dots(merged) + tail;
    }

    private String folder() {
      int slash = path.lastIndexOf('/');
      return slash < 0 ? "/" : path.substring(0, slash + 1);
    }

    private static int authorityEnd(String rest) {
      for (int i = 2; i < rest.length(); i++) {
        char c = rest.charAt(i);
        if (c == '/' || c == '?') {
          return i;
        }
      }
      return rest.length();
    }

    private static String cut(String text, char at) {
      int found = text.indexOf(at);
      return found < 0 ? text : text.substring(0, found);
    }

    /** Removes dot segments (section 5.2.4). */
    private static String dots(String path) {
      if (!path.contains("/.")) {
        return path;
      }
      java.util.ArrayDeque<String> kept = new java.util.ArrayDeque<>();
      String[] segments = path.substring(1).split("/", -1);
      for (int i = 0; i < segments.length; i++) {
        boolean last = i == segments.length - 1;
        boolean up = segments[i].equals("..");
        if (up) {
          kept.pollLast();
        }
        if (!up && !segments[i].equals(".")) {
          kept.addLast(segments[i]);
        } else if (last) {
          kept.addLast("");
        }
      }
      return "/" + String.join("/", kept);
    }
  }
}
