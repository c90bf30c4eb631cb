package dev.aicurator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;

/** What is checked is what is connected to: each connection resolves once, and only here. */
class GuardedDnsTest {
  private final Deque<String> answers = new ArrayDeque<>();
  private final GuardedDns dns =
      new GuardedDns(
          FetchSettings.DEFAULT.withAddresses(false, Set.of(new HostPort("10.0.0.9", 8080))),
          new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
              String[] names = answers.remove().split(" ", -1);
              InetAddress[] found = new InetAddress[names.length];
              for (int i = 0; i < names.length; i++) {
                found[i] = InetAddress.getByName(names[i]);
              }
              return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
              return host;
            }
          });

  private List<String> resolve(int port) throws UnknownHostException {
    return dns.resolve("rebinding.example", port).stream()
        .map(InetSocketAddress::getAddress)
        .map(InetAddress::getHostAddress)
        .toList();
  }

  @Test
  void aNameThatTurnsPrivateIsNotConnectedTo() throws UnknownHostException {
    answers.add("203.0.114.7");
    answers.add("127.0.0.1");
    assertThat(resolve(80)).containsExactly("203.0.114.7");
    assertThatThrownBy(() -> resolve(80)).isInstanceOf(GuardedDns.Blocked.class);
  }

  @Test
  void ofSeveralAddressesOnlyThePublicOnesAreLeft() throws UnknownHostException {
    answers.add("10.0.0.8 203.0.114.7 ::1 169.254.169.254");
    assertThat(resolve(80)).containsExactly("203.0.114.7");
  }

  @Test
  void anOpenedAddressIsOpenOnThatPortAlone() throws UnknownHostException {
    answers.add("10.0.0.9");
    answers.add("10.0.0.9");
    assertThat(resolve(8080)).containsExactly("10.0.0.9");
    assertThatThrownBy(() -> resolve(8081)).isInstanceOf(GuardedDns.Blocked.class);
  }
}
