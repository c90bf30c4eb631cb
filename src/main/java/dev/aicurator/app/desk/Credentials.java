package dev.aicurator.app.desk;

import dev.aicurator.config.SourceAccess;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.local.Commands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headers of sources that want some; secrets come from a command or a file only its owner reads.
 */
public final class Credentials {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int LONGEST = 8192;
  private final List<SourceAccess> access;

  public Credentials(List<SourceAccess> access) {
    this.access = access;
  }

  /** What is sent to the source's own origin, never further; mostly nothing. */
  public Map<String, String> headers(Source source) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (SourceAccess each : access) {
      if (each.source().equals(source.slug())) {
        headers.putAll(each.headers());
        String secret = secret(each.command(), each.file(), "source " + each.source());
        if (secret != null) {
          headers.put(each.header(), value(each, secret));
        }
      }
    }
    return headers;
  }

  private static String value(SourceAccess access, String secret) {
    if (access.user() == null) {
      return secret;
    }
    byte[] pair = (access.user() + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** The first line a command prints or a private file has; null when neither is named. */
  public static @Nullable String secret(
      @Nullable String command, @Nullable Path file, String whose) {
    try {
      if (command != null) {
        return firstLine(new Commands(PATIENCE).run(command, LONGEST));
      }
      if (file == null) {
        return null;
      }
      mustBePrivate(file, whose);
      return firstLine(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "the secret of " + whose + " cannot be read: check its command or file",
          e);
    }
  }

  private static void mustBePrivate(Path file, String whose) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
    if (open.stream().anyMatch(p -> !p.name().startsWith("OWNER"))) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "the secret of " + whose + " is open to others: chmod 600 " + file);
    }
  }

  private static String firstLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
