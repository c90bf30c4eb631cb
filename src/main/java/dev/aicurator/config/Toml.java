package dev.aicurator.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of config.toml: reads values by type, remembers which keys it was asked for, and warns
 * of the others.
 */
final class Toml {
  private final Path file;
  private final String path;
  private final JsonNode node;
  private final List<String> warnings;
  private final Path user;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Toml> below = new ArrayList<>();

  Toml(Path file, String path, JsonNode node, List<String> warnings, Path user) {
    this.file = file;
    this.path = path;
    this.node = node;
    this.warnings = warnings;
    this.user = user;
  }

  JsonNode node() {
    return node;
  }

  boolean has(String key) {
    return !at(key).isMissingNode();
  }

  @Nullable String string(String key) {
    JsonNode value = at(key);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong(key, "must be text in quotation marks");
    }
    return value.textValue();
  }

  /** A list of texts; one text stands for a list of one. */
  List<String> strings(String key) {
    JsonNode value = at(key);
    return value.isMissingNode() ? List.of() : texts(key, value);
  }

  private List<String> texts(String key, JsonNode value) {
    List<String> all = new ArrayList<>();
    for (JsonNode each : value.isTextual() ? List.of(value) : value) {
      if (!each.isTextual()) {
        throw wrong(key, "must be a list of texts, such as [\"one\", \"two\"]");
      }
      all.add(each.textValue());
    }
    if (!value.isTextual() && !value.isArray()) {
      throw wrong(key, "must be a list of texts, such as [\"one\", \"two\"]");
    }
    return all;
  }

  boolean flag(String key, boolean usual) {
    JsonNode value = at(key);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw wrong(key, "must be true or false");
    }
    return value.isMissingNode() ? usual : value.booleanValue();
  }

  long whole(String key, long usual, long least, long most) {
    JsonNode value = at(key);
    if (value.isMissingNode()) {
      return usual;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(key, "must be a whole number");
    }
    if (value.longValue() < least || value.longValue() > most) {
      throw wrong(key, "must be from " + least + " to " + most);
    }
    return value.longValue();
  }

  double number(String key, double usual, double least, double most) {
    JsonNode value = at(key);
    if (value.isMissingNode()) {
      return usual;
    }
    double number = value.doubleValue();
    if (!value.isNumber() || !(number >= least && number <= most)) { // not a number is neither
      throw wrong(key, "must be a number from " + least + " to " + most);
    }
    return number;
  }

  /** Seconds as a whole number, or text such as {@code "90s"}, {@code "5m"}, {@code "30d"}. */
  Duration duration(String key, Duration usual) {
    JsonNode value = at(key);
    if (value.isMissingNode()) {
      return usual;
    }
    long seconds =
        Units.amount(value.asText(), Map.of("", 1L, "s", 1L, "m", 60L, "h", 3600L, "d", 86_400L));
    if (seconds <= 0) {
      throw wrong(key, "must be a time such as \"30s\", \"5m\" or \"90d\"");
    }
    return Duration.ofSeconds(seconds);
  }

  /** Bytes as a whole number, or text such as {@code "8MB"}. */
  long bytes(String key, long usual, long most) {
    JsonNode value = at(key);
    if (value.isMissingNode()) {
      return usual;
    }
    long bytes = Units.amount(value.asText(), Units.BYTES);
    if (bytes <= 0 || bytes > most) {
      throw wrong(key, "must be a size such as \"8MB\"" + (most < 1L << 40 ? " up to 1GB" : ""));
    }
    return bytes;
  }

  /** A path; {@code ~/} is the user's folder, a relative one starts beside the file. */
  @Nullable Path path(String key) {
    String text = string(key);
    if (text == null) {
      return null;
    }
    Path folder = file.toAbsolutePath().resolveSibling("");
    try {
      return text.startsWith("~/") ? user.resolve(text.substring(2)) : folder.resolve(text);
    } catch (InvalidPathException e) {
      throw wrong(key, "must be the name of a file");
    }
  }

  /** The table of that name; an empty one where there is none. */
  Toml table(String key) {
    JsonNode value = at(key);
    if (!value.isMissingNode() && !value.isObject()) {
      throw wrong(key, "must be a table: write [" + path + key + "]");
    }
    return below(key, value);
  }

  /** The tables {@code [[key]]}. */
  List<Toml> tables(String key) {
    JsonNode value = at(key);
    CuratorException wrong = wrong(key, "must be tables: write [[" + path + key + "]]");
    if (!value.isMissingNode() && !value.isArray()) {
      throw wrong;
    }
    List<Toml> all = new ArrayList<>();
    for (JsonNode each : value) {
      if (!each.isObject()) {
        throw wrong;
      }
      all.add(below(key, each));
    }
    return all;
  }

  private Toml below(String key, JsonNode value) {
    Toml table = new Toml(file, path + key + ".", value, warnings, user);
    below.add(table);
    return table;
  }

  /** Every key with its text. */
  Map<String, String> map() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String key : names()) {
      String text = string(key);
      if (text != null) {
        all.put(key, text);
      }
    }
    return all;
  }

  /** Every key with its list of texts. */
  Map<String, List<String>> lists() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    names().forEach(key -> all.put(key, strings(key)));
    return all;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Adds a warning for every key, here and below, that nothing asked for. */
  void warnOfOthers() {
    for (String key : names()) {
      if (!known.contains(key)) {
        warnings.add(file + ": \"" + path + key + "\" is not a setting" + Near.hint(key, known));
      }
    }
    below.forEach(Toml::warnOfOthers);
  }

  CuratorException wrong(String key, String must) {
    String name = key.isEmpty() ? path.substring(0, path.length() - 1) : path + key;
    return new CuratorException(CuratorException.Kind.USAGE, file + ": " + name + " " + must);
  }

  private JsonNode at(String key) {
    known.add(key);
    JsonNode value = node.get(key);
    return value == null ? MissingNode.getInstance() : value;
  }
}
