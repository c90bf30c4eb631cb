package dev.aicurator.app.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aicurator.llm.server.ModelServer;
import dev.aicurator.llm.server.ModelSettings.Kind;
import dev.aicurator.llm.server.Outcome;
import dev.aicurator.llm.server.Prompt;
import dev.aicurator.llm.server.Servers;
import dev.aicurator.model.CuratorException;
import dev.aicurator.testing.LoopbackServer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is asked through the proxy that fetches go through, and straight on this machine. */
class ModelProxyTest {
  private static final String FAR = "http://models.invalid/v1";
  private final LoopbackServer proxy = new LoopbackServer();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void goesThroughTheProxyOfTheEnvironment() {
    String whole = FAR + "/chat/completions";
    proxy.on(whole, Servers.whole(Kind.OPENAI, "Yes."));
    Map<String, String> environment = Map.of("http_proxy", "http://" + proxy.hostPort());
    ModelServer server =
        new ModelServer(
            Servers.settings(FAR, Kind.OPENAI), Servers.ledger(), ModelProxy.of(FAR, environment));
    Outcome outcome =
        server.ask(new Prompt("Task.", "Data.", null, 50), LocalDate.of(2026, 11, 24));
    assertThat(outcome.text()).isEqualTo("Yes.");
    assertThat(proxy.last(whole).header("authorization")).isEqualTo("Bearer " + Servers.KEY);
    assertThat(ModelProxy.target(FAR, environment)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:11434",
        "http://localhost:8080/v1",
        "http://[::1]:8080/v1",
        "https://models.example.org/v1"
      })
  void goesStraightOnThisMachineAndWhereToldTo(String url) {
    Map<String, String> environment =
        Map.of("ALL_PROXY", "http://" + proxy.hostPort(), "NO_PROXY", "example.org");
    assertThat(ModelProxy.target(url, environment)).isEmpty();
  }

  @Test
  void doesNotGoStraightWhereTheProxyCannotBeUsed() {
    assertThatThrownBy(() -> ModelProxy.of(FAR, Map.of("ALL_PROXY", "socks5://127.0.0.1:9")))
        .isInstanceOf(CuratorException.class)
        .hasMessageContaining("all_proxy names no http:// proxy");
  }
}
