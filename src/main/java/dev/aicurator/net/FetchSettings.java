package dev.aicurator.net;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Limits and manners of a fetcher.
 *
 * @param environment where proxies are read from
 */
public record FetchSettings(
    Times times,
    Bytes bytes,
    Jobs jobs,
    Addresses addresses,
    String userAgent,
    Map<String, String> environment,
    Now now) {
  private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}");
  public static final FetchSettings DEFAULT =
      new FetchSettings(
          new Times(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMillis(250)),
          new Bytes(16 << 20, 8 << 20),
          new Jobs(32, 2),
          new Addresses(false, Set.of()),
          "AI-Curator/0.1 (+https://github.com/aicurator/curator)",
          Map.of(),
          new Now(Clock.systemUTC(), ZoneId.of("UTC")));

  public FetchSettings {
    environment = Map.copyOf(environment);
  }

  /**
   * How long things may take.
   *
   * @param connect for one connection
   * @param deadline over a whole fetch: all redirects, header and body
   * @param spacing least time between the starts of two exchanges with one host
   */
  public record Times(Duration connect, Duration deadline, Duration spacing) {}

  /** Caps on a feed and on a page after decompression. */
  public record Bytes(int feed, int page) {}

  /**
   * Exchanges at once.
   *
   * @param perHost with one host; servers on loopback or among the addresses opened are the user's
   *     own and are bounded by {@code all} alone
   */
  public record Jobs(int all, int perHost) {}

  /**
   * Who may be asked beside the public addresses.
   *
   * @param everyPrivate whether all addresses that are not public
   * @param opened those the user opened one by one
   */
  public record Addresses(boolean everyPrivate, Set<HostPort> opened) {
    public Addresses {
      opened = Set.copyOf(opened);
    }
  }

  /**
   * What time it is.
   *
   * @param zone whose midnight starts a sample's today
   */
  public record Now(Clock clock, ZoneId zone) {}

  public FetchSettings withTimes(Duration connect, Duration deadline, Duration spacing) {
    Times changed = new Times(connect, deadline, spacing);
    return new FetchSettings(changed, bytes, jobs, addresses, userAgent, environment, now);
  }

  public FetchSettings withBytes(int feed, int page) {
    Bytes changed = new Bytes(feed, page);
    return new FetchSettings(times, changed, jobs, addresses, userAgent, environment, now);
  }

  public FetchSettings withJobs(int all, int perHost) {
    Jobs changed = new Jobs(all, perHost);
    return new FetchSettings(times, bytes, changed, addresses, userAgent, environment, now);
  }

  public FetchSettings withAddresses(boolean everyPrivate, Set<HostPort> opened) {
    Addresses changed = new Addresses(everyPrivate, opened);
    return new FetchSettings(times, bytes, jobs, changed, userAgent, environment, now);
  }

  public FetchSettings withUserAgent(String agent) {
    return new FetchSettings(times, bytes, jobs, addresses, agent, environment, now);
  }

  public FetchSettings withEnvironment(Map<String, String> variables) {
    return new FetchSettings(times, bytes, jobs, addresses, userAgent, variables, now);
  }

  public FetchSettings withClock(Clock clock, ZoneId zone) {
    Now changed = new Now(clock, zone);
    return new FetchSettings(times, bytes, jobs, addresses, userAgent, environment, changed);
  }

  /** Whether a server is the user's own, which needs no manners. */
  boolean isOwn(String host, int port) {
    return addresses.opened().contains(new HostPort(host, port))
        || host.equals("localhost")
        || host.equals("::1")
        || LOOPBACK.matcher(host).matches();
  }

  int cap(Request request) {
    return request.kind() == Request.Kind.FEED ? bytes.feed() : bytes.page();
  }
}
