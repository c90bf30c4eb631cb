package dev.aicurator.net.kept;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kept page read back: its bytes as unpacked, and the headers it came with, lower case.
 *
 * @param found where it was after redirects, the base of its links
 * @param more the further parts of a page given in several
 */
public record Original(
    Kept kept,
    String found,
    int status,
    Map<String, String> headers,
    byte[] bytes,
    List<Original> more) {
  public Original {
    headers = Map.copyOf(headers);
    more = List.copyOf(more);
  }

  Original with(List<Original> parts) {
    return new Original(kept, found, status, headers, bytes, parts);
  }

  public @Nullable String contentType() {
    return headers.get("content-type");
  }
}
