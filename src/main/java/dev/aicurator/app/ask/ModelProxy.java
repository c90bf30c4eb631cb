package dev.aicurator.app.ask;

import dev.aicurator.llm.server.Seen;
import dev.aicurator.model.CuratorException;
import dev.aicurator.net.wire.Proxies;
import dev.aicurator.net.wire.Refusal;
import dev.aicurator.net.wire.Target;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;

/** The way to a model server: through the proxy that also fetches go through, if one is named. */
final class ModelProxy {
  private ModelProxy() {}

  /** Straight on this machine, whatever the environment says. */
  static ProxySelector of(String url, Map<String, String> environment) {
    return target(url, environment)
        .map(via -> ProxySelector.of(new InetSocketAddress(via.host(), via.port())))
        .orElse(HttpClient.Builder.NO_PROXY);
  }

  /** The proxy's address; empty where none is on the way. */
  static Optional<Target> target(String url, Map<String, String> environment) {
    try {
      Target server = Target.parse(url);
      return Seen.isLocal(server.host())
          ? Optional.empty()
          : new Proxies(environment).forTarget(server);
    } catch (Refusal e) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "the model cannot be asked: " + e.reason());
    }
  }
}
