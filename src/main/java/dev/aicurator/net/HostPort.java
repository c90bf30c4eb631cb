package dev.aicurator.net;

import java.util.Locale;
import java.util.Optional;

/** One server address the user opened by name, such as {@code 127.0.0.1:8099}. */
public record HostPort(String host, int port) {
  public HostPort {
    host = host.toLowerCase(Locale.ROOT);
  }

  /** Reads {@code host:port} or {@code [v6]:port}; empty when it is neither. */
  public static Optional<HostPort> parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon <= 0 || !text.substring(colon + 1).matches("\\d{1,5}")) {
      return Optional.empty();
    }
    int port = Integer.parseInt(text.substring(colon + 1));
    String host = text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      return Optional.empty();
    }
    return port < 1 || port > 65535 ? Optional.empty() : Optional.of(new HostPort(host, port));
  }
}
