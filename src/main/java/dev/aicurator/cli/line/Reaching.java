package dev.aicurator.cli.line;

import dev.aicurator.app.sources.Reach;
import java.util.Set;

/** The options that say which addresses may be asked. */
public final class Reaching {
  private Reaching() {}

  public static Spec describe(Spec spec) {
    return spec.flag("Loopback and private addresses may be asked.", "--allow-private")
        .values(
            Takes.ADDRESS,
            "This one, HOST:PORT, may be asked; may be repeated.",
            "--allow-address");
  }

  public static Reach of(Given given) {
    return new Reach(given.has("--allow-private"), Set.copyOf(given.values("--allow-address")));
  }
}
