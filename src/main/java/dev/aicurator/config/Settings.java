package dev.aicurator.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user set, in config.toml and in the environment; everything has a default.
 *
 * @param zone whose midnight starts the day: {@code timezone}, else TZ, else the system's
 * @param color auto, always or never
 * @param editor a command; {@code editor}, else VISUAL, else EDITOR
 * @param pager a command; {@code pager}, else PAGER; empty or {@code cat} for none
 * @param browser a command; {@code browser}, else BROWSER
 * @param author of comments; {@code author}, else the user's name
 * @param keys for each action of the shell, the keys that do it
 * @param warnings one sentence for each key that is not known
 * @param written the keys the file sets, with their values
 */
public record Settings(
    Places places,
    ZoneId zone,
    String color,
    @Nullable String editor,
    @Nullable String pager,
    @Nullable String browser,
    String author,
    FetchLimits fetch,
    CacheLimits cache,
    List<UserRule> rules,
    TopicChanges topics,
    @Nullable ModelChoice model,
    Map<String, List<String>> keys,
    List<SourceAccess> access,
    List<String> warnings,
    Map<String, String> written) {
  public Settings {
    rules = List.copyOf(rules);
    access = List.copyOf(access);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads the file, if there is one. A value of a wrong type is a CuratorException USAGE that names
   * file and key; a file that cannot be read is one of kind STORE.
   *
   * @param home puts everything under one folder; null for CURATOR_HOME or the XDG places
   */
  public static Settings load(Map<String, String> env, @Nullable Path home) {
    Places places = Places.of(env, home);
    return Files.exists(places.config()) ? SettingsFile.read(places, env) : usual(places, env);
  }

  private static Settings usual(Places places, Map<String, String> env) {
    return new Settings(
        places,
        zone(env),
        "auto",
        variable(env, "VISUAL", "EDITOR"),
        env.get("PAGER"),
        variable(env, "BROWSER"),
        user(env),
        FetchLimits.DEFAULT,
        CacheLimits.DEFAULT,
        List.of(),
        TopicChanges.NONE,
        null,
        Map.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  static ZoneId zone(Map<String, String> env) {
    String tz = env.get("TZ");
    if (tz == null || tz.isEmpty()) {
      return Zones.usual();
    }
    try {
      return Zones.of(tz.startsWith(":") ? tz.substring(1) : tz);
    } catch (DateTimeException e) {
      return Zones.usual();
    }
  }

  /** The first variable that is set to something. */
  static @Nullable String variable(Map<String, String> env, String... names) {
    for (String name : names) {
      String value = env.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  static String user(Map<String, String> env) {
    String user = variable(env, "USER", "LOGNAME");
    return user == null ? System.getProperty("user.name", "me") : user;
  }
}
