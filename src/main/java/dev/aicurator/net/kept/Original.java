package dev.aicurator.net.kept;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kept page read back: its bytes as unpacked, and the headers it came with, lower case. */
public record Original(Kept kept, int status, Map<String, String> headers, byte[] bytes) {
  public Original {
    headers = Map.copyOf(headers);
  }

  public @Nullable String contentType() {
    return headers.get("content-type");
  }
}
