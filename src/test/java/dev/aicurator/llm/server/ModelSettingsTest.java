package dev.aicurator.llm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.llm.server.ModelSettings.Kind;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where keys come from and what settings are refused. */
class ModelSettingsTest {
  @TempDir Path folder;

  private Path file(String permissions) throws IOException {
    Path file = folder.resolve("key");
    Files.writeString(file, "k-123\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }

  private static void refused(ThrowingCallable call, String why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            CuratorException.class,
            e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.USAGE))
        .hasMessageContaining(why)
        .hasMessageNotContaining("k-123");
  }

  @Test
  void aKeyComesFromEachPlace() throws IOException {
    assertThat(Key.environment("K", Map.of("K", " k-123 ")).value()).isEqualTo("k-123");
    assertThat(Key.command("echo k-123; echo more").value()).isEqualTo("k-123");
    assertThat(Key.command("sleep 5 & echo k-123").value()).isEqualTo("k-123");
    assertThat(Key.file(file("rw-------")).value()).isEqualTo("k-123");
    assertThat(Key.none().value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-------x"})
  void aFileThatOthersMayReadIsRefused(String permissions) throws IOException {
    Path file = file(permissions.length() == 9 ? permissions : "rw------x");
    refused(() -> Key.file(file).value(), "chmod 600");
  }

  @Test
  void aKeyThatIsNotThereIsNamed() {
    refused(() -> Key.environment("K", Map.of()).value(), "variable K is empty");
    refused(() -> Key.file(folder.resolve("none")).value(), "cannot be read");
    refused(() -> Key.command("echo k-123; exit 3").value(), "exit code 3");
    refused(() -> Key.command("true").value(), "key-command is empty");
  }

  @Test
  void whatWouldBreakAHeaderIsNoKey() {
    refused(() -> Key.environment("K", Map.of("K", "k-123 x")).value(), "no key");
    refused(() -> Key.command("head -c 4097 /dev/zero | tr '\\0' a").value(), "no key");
  }

  @Test
  void noTextHoldsTheKey() {
    Key key = Key.environment("K", Map.of("K", "k-123"));
    assertThat(key.value()).isEqualTo("k-123");
    assertThat(key + " " + new ModelSettings(Kind.OPENAI, "", "m", key)).doesNotContain("k-123");
  }

  @Test
  void settingsAreChecked() {
    refused(() -> new ModelSettings(Kind.OPENAI, "", " ", Key.none()), "set name");
    refused(() -> new ModelSettings(Kind.OPENAI, "file:///x", "m", Key.none()), "set url");
    refused(() -> new ModelSettings(Kind.OPENAI, "http:// x", "m", Key.none()), "set url");
    refused(() -> new ModelSettings(Kind.OPENAI, "http://u:k-123@h/", "m", Key.none()), "key");
    refused(() -> Kind.of("gpt"), "openai, ollama or anthropic");
    assertThat(Kind.of(" Ollama ")).isEqualTo(Kind.OLLAMA);
    assertThat(new ModelSettings(Kind.OLLAMA, " ", "m", Key.none()).url()).startsWith("http://127");
  }
}
