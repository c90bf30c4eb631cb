package dev.aicurator.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads config.toml; its classes are loaded only where there is such a file. */
final class SettingsFile {
  private static final long MOST = 1 << 20;

  /** The byte order mark some editors put first. */
  private static final String MARK = "\ufeff";

  private SettingsFile() {}

  static Settings read(Places places, Map<String, String> env) {
    Path file = places.config();
    List<String> warnings = new ArrayList<>();
    Toml root = new Toml(file, "", parse(file), warnings, Places.user(env));
    Settings settings =
        new Settings(
            places,
            zone(root, env),
            color(root),
            or(root.string("editor"), Settings.variable(env, "VISUAL", "EDITOR")),
            or(root.string("pager"), env.get("PAGER")),
            or(root.string("browser"), Settings.variable(env, "BROWSER")),
            author(root, env),
            FetchLimits.read(root.table("fetch")),
            CacheLimits.read(root.table("cache")),
            UserRule.read(root),
            TopicChanges.read(root.table("topics")),
            ModelChoice.read(root),
            root.table("keys").lists(),
            SourceAccess.read(root),
            List.of(),
            written(root.node()));
    root.warnOfOthers();
    return withWarnings(settings, warnings);
  }

  private static Settings withWarnings(Settings s, List<String> warnings) {
    return new Settings(
        s.places(),
        s.zone(),
        s.color(),
        s.editor(),
        s.pager(),
        s.browser(),
        s.author(),
        s.fetch(),
        s.cache(),
        s.rules(),
        s.topics(),
        s.model(),
        s.keys(),
        s.access(),
        warnings,
        s.written());
  }

  private static JsonNode parse(Path file) {
    try {
      if (Files.size(file) > MOST) {
        throw usage(file + ": larger than 1 MB: is it the right file?", null);
      }
      String text = Files.readString(file);
      return new TomlMapper().readTree(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (JsonProcessingException e) {
      throw usage(where(file, e) + firstLine(e.getOriginalMessage()) + ": correct the file", e);
    } catch (CharacterCodingException e) {
      throw usage(file + ": not UTF-8: save it as UTF-8", e);
    } catch (IOException e) {
      throw new CuratorException(
          CuratorException.Kind.STORE, file + ": cannot be read: check its permissions", e);
    }
  }

  private static String where(Path file, JsonProcessingException e) {
    return e.getLocation() == null ? file + ": " : file + ":" + e.getLocation().getLineNr() + ": ";
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static CuratorException usage(String message, @Nullable Throwable cause) {
    return new CuratorException(CuratorException.Kind.USAGE, message, cause);
  }

  private static ZoneId zone(Toml root, Map<String, String> env) {
    String name = root.string("timezone");
    if (name == null) {
      return Settings.zone(env);
    }
    try {
      return Zones.of(name);
    } catch (DateTimeException e) {
      throw root.wrong("timezone", "must be a zone such as \"Europe/Berlin\"");
    }
  }

  private static String color(Toml root) {
    String color = root.string("color");
    if (color == null) {
      return "auto";
    }
    if (!List.of("auto", "always", "never").contains(color)) {
      throw root.wrong("color", "must be auto, always or never");
    }
    return color;
  }

  private static String author(Toml root, Map<String, String> env) {
    String author = root.string("author");
    return author == null || author.isBlank() ? Settings.user(env) : author;
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static Map<String, String> written(JsonNode root) {
    Map<String, String> all = new LinkedHashMap<>();
    flatten("", root, all);
    return all;
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      String key = prefix + each.getKey();
      if (each.getValue().isObject()) {
        flatten(key + ".", each.getValue(), into);
      } else {
        into.put(key, each.getValue().toString());
      }
    }
  }
}
