package dev.aicurator.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headers and credentials for one source, a table {@code [[source-access]]}. A secret comes from a
 * command or from a file only its owner can read, never from config.toml.
 *
 * @param source its slug
 * @param headers sent as they are
 * @param header which header carries the secret
 * @param user sends the secret as the password of HTTP basic authentication
 * @param command its first line of output is the secret
 * @param file its first line is the secret
 */
public record SourceAccess(
    String source,
    Map<String, String> headers,
    String header,
    @Nullable String user,
    @Nullable String command,
    @Nullable Path file) {

  static List<SourceAccess> read(Toml root) {
    return root.tables("source-access").stream().map(SourceAccess::one).toList();
  }

  private static SourceAccess one(Toml table) {
    String source = table.string("source");
    if (source == null) {
      throw table.wrong("source", "must be the name of a source, as in: curator sources");
    }
    String header = table.string("header");
    return new SourceAccess(
        source,
        table.table("headers").map(),
        header == null ? "Authorization" : header,
        table.string("user"),
        table.string("secret-command"),
        table.path("secret-file"));
  }
}
