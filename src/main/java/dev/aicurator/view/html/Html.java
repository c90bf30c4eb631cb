package dev.aicurator.view.html;

import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Urls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Pieces of HTML. */
public final class Html {
  private Html() {}

  /** Text from outside on one line, as text. */
  public static String text(String raw) {
    return escape(Clean.line(raw));
  }

  /** Text from outside whose direction does not reach what stands beside it. */
  public static String isolated(String raw) {
    return "<bdi>" + text(raw) + "</bdi>";
  }

  /** Clean text, as text in an element or in a quoted attribute. */
  public static String escape(String clean) {
    StringBuilder out = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code html} as a link where {@code url} is a clean http(s) one. */
  public static String link(String html, @Nullable String url) {
    String safe = Urls.safe(url);
    return safe == null
        ? html
        : "<a href=\"" + escape(safe) + "\" rel=\"noopener noreferrer\">" + html + "</a>";
  }

  /** A language tag as an attribute, or nothing. */
  public static String lang(@Nullable String language) {
    if (language == null || language.isEmpty() || language.length() > 16) {
      return "";
    }
    for (int i = 0; i < language.length(); i++) {
      char c = language.charAt(i);
      if (c != '-' && !(c < 128 && Character.isLetterOrDigit(c))) {
        return "";
      }
    }
    return " lang=\"" + language + "\"";
  }

  /**
   * The head of a page: its policy lets in nothing but this one style sheet.
   *
   * @param css must not hold {@code </style}
   */
  public static void head(Appendable out, String lang, String title, String css)
      throws IOException {
    out.append("<!doctype html>\n<html").append(lang);
    out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src 'sha256-").append(sha256(css)).append("'; base-uri 'none'; ");
    out.append("form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<title>").append(text(title)).append("</title>\n");
    out.append("<style>").append(css).append("</style>\n</head>\n");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
