package dev.aicurator.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie, after the XDG Base Directory Specification 0.8, or all under one folder. Only
 * {@code cache} may be deleted without a loss.
 *
 * @param config the file config.toml
 * @param store the user's data
 * @param pages kept copies of originals
 * @param cache what can be rebuilt
 * @param state what belongs to this machine
 */
public record Places(Path config, Path store, Path pages, Path cache, Path state) {

  /** All under {@code home}. */
  public static Places under(Path home) {
    Path root = home.toAbsolutePath().normalize();
    return new Places(
        root.resolve("config.toml"),
        root.resolve("store"),
        root.resolve("pages"),
        root.resolve("cache"),
        root.resolve("state"));
  }

  /** As {@code home}, else CURATOR_HOME, else the XDG variables say. */
  static Places of(Map<String, String> env, @Nullable Path home) {
    if (home != null) {
      return under(home);
    }
    String one = env.get("CURATOR_HOME");
    if (one != null && !one.isEmpty()) {
      return under(Path.of(one));
    }
    Path data = base(env, "XDG_DATA_HOME", ".local/share");
    return new Places(
        base(env, "XDG_CONFIG_HOME", ".config").resolve("config.toml"),
        data.resolve("store"),
        data.resolve("pages"),
        base(env, "XDG_CACHE_HOME", ".cache"),
        base(env, "XDG_STATE_HOME", ".local/state"));
  }

  /** The user's folder: HOME, else what the system says. */
  static Path user(Map<String, String> env) {
    String home = env.get("HOME");
    return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
  }

  private static Path base(Map<String, String> env, String variable, String usual) {
    String set = env.get(variable);
    boolean absolute = set != null && set.startsWith("/");
    Path base = absolute ? Path.of(set) : user(env).resolve(usual);
    return base.resolve("curator");
  }
}
