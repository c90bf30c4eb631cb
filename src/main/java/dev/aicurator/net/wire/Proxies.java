package dev.aicurator.net.wire;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The proxy variables of the environment: http_proxy, https_proxy, all_proxy and no_proxy. */
public final class Proxies {
  private final Map<String, String> environment;

  public Proxies(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The HTTP proxy for a target, or empty to go straight; one of another kind is refused, since who
   * names it does not want to be seen without.
   */
  public Optional<Target> forTarget(Target target) throws Refusal {
    String named = variable(target.scheme() + "_proxy");
    String proxy = named == null ? variable("all_proxy") : named;
    if (proxy == null || exempt(target)) {
      return Optional.empty();
    }
    String url = proxy.contains("://") ? proxy : "http://" + proxy;
    if (url.regionMatches(true, 0, "http:", 0, 5)) {
      try {
        return Optional.of(Target.parse(url));
      } catch (Refusal e) {
        // said below
      }
    }
    String variable = named == null ? "all_proxy" : target.scheme() + "_proxy";
    throw new Refusal("proxy", variable + " names no http:// proxy", false);
  }

  private boolean exempt(Target target) {
    String list = variable("no_proxy");
    if (list == null) {
      return false;
    }
    for (String entry : list.toLowerCase(Locale.ROOT).split("[,\\s]+", -1)) {
      String name = entry.startsWith("*.") ? entry.substring(1) : entry;
      String domain = name.startsWith(".") ? name : "." + name;
      boolean same = name.equals(target.host()) || name.equals(target.host() + ":" + target.port());
      if (name.equals("*") || same || !name.isEmpty() && ("." + target.host()).endsWith(domain)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String variable(String name) {
    String value = environment.get(name);
    String found = value == null ? environment.get(name.toUpperCase(Locale.ROOT)) : value;
    return found == null || found.isBlank() ? null : found.strip();
  }
}
