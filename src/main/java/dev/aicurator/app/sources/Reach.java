package dev.aicurator.app.sources;

import dev.aicurator.model.CuratorException;
import dev.aicurator.net.FetchSettings;
import dev.aicurator.net.HostPort;
import dev.aicurator.text.Clean;
import java.util.HashSet;
import java.util.Set;

/** Which addresses that are not public may be asked. */
public record Reach(boolean allowPrivate, Set<String> allowed) {
  public static final Reach PUBLIC = new Reach(false, Set.of());

  public Reach {
    allowed = Set.copyOf(allowed);
  }

  public FetchSettings open(FetchSettings base) {
    Set<HostPort> hosts = new HashSet<>(base.addresses().opened());
    for (String address : allowed) {
      hosts.add(
          HostPort.parse(address)
              .orElseThrow(
                  () ->
                      new CuratorException(
                          CuratorException.Kind.USAGE,
                          "--allow-address wants HOST:PORT, not '" + Clean.line(address) + "'")));
    }
    return base.withAddresses(base.addresses().everyPrivate() || allowPrivate, hosts);
  }
}
