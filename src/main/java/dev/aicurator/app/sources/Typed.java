package dev.aicurator.app.sources;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people type them: {@code example.org} and {@code feed://example.org/rss}. */
public final class Typed {
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(\\p{L}{2,})(?::\\d{1,5})?(?:[/?#].*)?");

  private static final Pattern USER = Pattern.compile("(?i)(?<=https?://)[^/?#]*@");

  /** Ends of file names: a file that is missing is no host. */
  private static final Set<String> ENDS =
      Set.of("xml", "rss", "rdf", "atom", "json", "jsonl", "html", "htm", "opml", "txt", "md");

  private Typed() {}

  /** The URL that is meant; the word itself where it is one already, a file, or anything else. */
  public static String url(String word) {
    String text = word.strip();
    if (text.regionMatches(true, 0, "feed:", 0, 5)) {
      return (text.startsWith("//", 5) ? "https:" : "") + text.substring(5);
    }
    Matcher bare = BARE.matcher(text);
    boolean host = bare.matches() && !ENDS.contains(bare.group(1).toLowerCase(Locale.ROOT));
    return host && !isFile(text) ? "https://" + text : word;
  }

  /** Whether a file or folder of that name is there. */
  public static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Without the user and password of a web address, which are neither kept nor shown. */
  public static String withoutUser(String url) {
    return USER.matcher(url).replaceFirst("");
  }
}
