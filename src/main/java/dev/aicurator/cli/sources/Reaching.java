package dev.aicurator.cli.sources;

import dev.aicurator.app.Following;
import dev.aicurator.cli.Given;
import dev.aicurator.cli.Spec;
import dev.aicurator.cli.Takes;
import java.util.Set;

/** The options that say which addresses may be asked. */
final class Reaching {
  private Reaching() {}

  static Spec describe(Spec spec) {
    return spec.flag("Loopback and private addresses may be asked.", "--allow-private")
        .values(
            Takes.ADDRESS,
            "This one, HOST:PORT, may be asked; may be repeated.",
            "--allow-address");
  }

  static Following.Reach of(Given given) {
    return new Following.Reach(
        given.has("--allow-private"), Set.copyOf(given.values("--allow-address")));
  }
}
