package dev.aicurator.net;

import dev.aicurator.net.wire.Addresses;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves once, at the connect itself, and hands on only addresses that may be asked: a name whose
 * answer changes between a check and the connection gains nothing.
 */
final class GuardedDns implements DnsResolver {
  private final FetchSettings settings;
  private final DnsResolver names;
  private final Set<HostPort> proxies = ConcurrentHashMap.newKeySet();

  GuardedDns(FetchSettings settings, DnsResolver names) {
    this.settings = settings;
    this.names = names;
  }

  static GuardedDns of(FetchSettings settings) {
    return new GuardedDns(settings, SystemDefaultDnsResolver.INSTANCE);
  }

  /** Opens a proxy the user named in the environment. */
  void open(HostPort proxy) {
    proxies.add(proxy);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    InetAddress[] found =
        names.resolve(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    if (found == null || found.length == 0) {
      throw new UnknownHostException(host);
    }
    List<InetSocketAddress> may =
        Arrays.stream(found)
            .filter(address -> allowed(host, address, port))
            .map(address -> new InetSocketAddress(address, port))
            .toList();
    if (may.isEmpty()) {
      throw new Blocked();
    }
    return may;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return resolve(host, -1).stream()
        .map(InetSocketAddress::getAddress)
        .toArray(InetAddress[]::new);
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  private boolean allowed(String host, InetAddress address, int port) {
    return settings.addresses().everyPrivate()
        || Addresses.isPublic(address)
        || opened(settings.addresses().opened(), host, address, port)
        || opened(proxies, host, address, port);
  }

  private static boolean opened(Set<HostPort> set, String host, InetAddress address, int port) {
    return set.contains(new HostPort(host, port))
        || set.contains(new HostPort(address.getHostAddress(), port));
  }

  /** The host has no address that may be asked. */
  static final class Blocked extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }
}
