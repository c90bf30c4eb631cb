package dev.aicurator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir Path home;

  private Settings load(String toml) throws IOException {
    Files.writeString(home.resolve("config.toml"), toml);
    return Settings.load(Map.of("USER", "ada", "TZ", "Asia/Tokyo", "PAGER", "more"), home);
  }

  @Test
  void everythingHasADefault() {
    Settings s = Settings.load(Map.of("USER", "ada", "TZ", ":Europe/Berlin"), home);
    assertThat(s.places()).isEqualTo(Places.under(home));
    assertThat(s.places().store()).isEqualTo(home.resolve("store"));
    assertThat(s.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(s.author()).isEqualTo("ada");
    assertThat(s.color()).isEqualTo("auto");
    assertThat(s.fetch()).isEqualTo(FetchLimits.DEFAULT);
    assertThat(s.model()).isNull();
    assertThat(s.warnings()).isEmpty();
  }

  @Test
  void placesFollowXdg() {
    Map<String, String> env =
        Map.of("HOME", "/h", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "not/absolute");
    Places places = Settings.load(env, null).places();
    assertThat(places.config()).isEqualTo(Path.of("/h/.config/curator/config.toml"));
    assertThat(places.store()).isEqualTo(Path.of("/d/curator/store"));
    assertThat(places.pages()).isEqualTo(Path.of("/d/curator/pages"));
    assertThat(places.cache()).isEqualTo(Path.of("/h/.cache/curator"));
    assertThat(places.state()).isEqualTo(Path.of("/h/.local/state/curator"));
  }

  @Test
  void oneFolderForAllByVariable() {
    assertThat(Settings.load(Map.of("CURATOR_HOME", home.toString()), null).places())
        .isEqualTo(Places.under(home));
  }

  @Test
  void theFileWinsOverTheEnvironment() throws IOException {
    Settings s = load("timezone = \"Europe/Paris\"\nauthor = \"Grace\"\npager = \"less\"\n");
    assertThat(s.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(s.author()).isEqualTo("Grace");
    assertThat(s.pager()).isEqualTo("less");
    assertThat(s.written()).containsEntry("timezone", "\"Europe/Paris\"");
  }

  @Test
  void readsEveryTable() throws IOException {
    Settings s =
        load(
            """
            color = "never"
            [fetch]
            jobs = 4
            timeout = "5m"
            max-page-bytes = "2MB"
            allow-addresses = "127.0.0.1:8080"
            [cache]
            budget = "500MB"
            age = "90d"
            [[rule]]
            words = ["crypto", "nft"]
            mute = true
            [[rule]]
            source = "openai"
            boost = -0.5
            [topics]
            remove = ["society"]
            add = { quantum = ["qubit"] }
            rename = { tools = "apps" }
            [model]
            kind = "ollama"
            name = "small"
            key-file = "~/key"
            [keys]
            save = "S"
            next = ["n", "down"]
            [[source-access]]
            source = "paid"
            secret-command = "pass show paid"
            """);
    assertThat(s.warnings()).isEmpty();
    assertThat(s.fetch().timeout()).isEqualTo(Duration.ofMinutes(5));
    assertThat(s.fetch().pageBytes()).isEqualTo(2 << 20);
    assertThat(s.fetch().allowed()).containsExactly("127.0.0.1:8080");
    assertThat(s.cache()).isEqualTo(new CacheLimits(500L << 20, Duration.ofDays(90)));
    assertThat(s.rules())
        .containsExactly(
            new UserRule(
                "rule 1",
                UserRule.Field.WORDS,
                List.of("crypto", "nft"),
                UserRule.Action.MUTE,
                0,
                ""),
            new UserRule(
                "rule 2",
                UserRule.Field.SOURCE,
                List.of("openai"),
                UserRule.Action.BOOST,
                -0.5,
                ""));
    assertThat(s.topics().added()).containsEntry("quantum", List.of("qubit"));
    assertThat(s.topics().renamed()).containsEntry("tools", "apps");
    assertThat(s.model()).isNotNull();
    assertThat(s.keys()).containsEntry("next", List.of("n", "down"));
    assertThat(s.access().get(0).command()).isEqualTo("pass show paid");
  }

  @Test
  void anUnknownKeyIsOneWarningWithASuggestion() throws IOException {
    Settings s = load("timezon = \"Europe/Paris\"\n[fetch]\njob = 3\n[nothing]\nx = 1\ny = 2\n");
    assertThat(s.warnings())
        .containsExactly(
            file() + ": \"timezon\" is not a setting, did you mean timezone?",
            file() + ": \"nothing\" is not a setting",
            file() + ": \"fetch.job\" is not a setting, did you mean jobs?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timezone = 3 | timezone must be text in quotation marks",
        "timezone = \"Mars\" | timezone must be a zone such as \"Europe/Berlin\"",
        "color = \"red\" | color must be auto, always or never",
        "fetch = 1 | fetch must be a table: write [fetch]",
        "fetch.jobs = \"4\" | fetch.jobs must be a whole number",
        "fetch.jobs = 0 | fetch.jobs must be from 1 to 256",
        "fetch.timeout = \"soon\" | fetch.timeout must be a time such as \"30s\", \"5m\" or \"90d\"",
        "fetch.max-page-bytes = \"2TB\" | fetch.max-page-bytes must be a size such as \"8MB\" up to 1GB",
        "fetch.allow-private = 1 | fetch.allow-private must be true or false",
        "rule = [{ mute = true }] | rule needs one of words, source, author and topic",
        "rule = [{ words = \"x\" }] | rule needs one of mute = true, boost = 0.5 and tag = \"name\"",
        "rule = [{ words = \"x\", boost = nan }] | rule.boost must be a number from -3.0 to 3.0",
        "rule = [{ words = \"x\", tag = \" \" }] | rule.tag must not be empty",
        "rule = [{ source = [\"x\", \"\"], mute = true }] | rule.source must not be empty",
        "source-access = [{ source = \"x\", secret-file = \"a\\u0000\" }] | source-access.secret-file"
            + " must be the name of a file",
        "rule = 3 | rule must be tables: write [[rule]]",
        "model.kind = \"x\" | model.kind must be openai, ollama or anthropic",
        "keys.save = 4 | keys.save must be a list of texts, such as [\"one\", \"two\"]",
      })
  void aWrongValueNamesFileAndKey(String toml, String message) {
    assertThatThrownBy(() -> load(toml))
        .isInstanceOfSatisfying(
            CuratorException.class,
            e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.USAGE))
        .hasMessage(file() + ": " + message);
  }

  @Test
  void aByteOrderMarkIsNoText() throws IOException {
    assertThat(load("\ufeffauthor = \"Grace\"\n").author()).isEqualTo("Grace");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "1023, 1023 B",
    "33661, 33 KB",
    "1536, 1.5 KB",
    "2147483648, 2 GB",
    "1048575, 1024 KB"
  })
  void bytesAreReadByPeople(long bytes, String text) {
    assertThat(Units.text(bytes)).isEqualTo(text);
  }

  @Test
  void aBrokenFileNamesTheLine() {
    assertThatThrownBy(() -> load("a = 1\nb = = 2\n"))
        .hasMessageStartingWith(file() + ":2: ")
        .hasMessageEndingWith(": correct the file")
        .message()
        .doesNotContain("\n");
  }

  private String file() {
    return home.resolve("config.toml").toString();
  }
}
