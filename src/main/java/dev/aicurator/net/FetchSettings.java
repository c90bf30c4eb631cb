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
 * @param connectTimeout for one connection
 * @param deadline over a whole fetch: all redirects, header and body
 * @param feedBytes cap on a feed after decompression
 * @param pageBytes cap on a page after decompression
 * @param jobs exchanges at once
 * @param perHost exchanges at once with one host; servers on loopback or in {@code allowed} are the
 *     user's own and are bounded by {@code jobs} alone
 * @param spacing least time between the starts of two exchanges with one host
 * @param allowPrivate whether addresses that are not public may be asked
 * @param allowed addresses the user opened one by one
 * @param environment where proxies are read from
 * @param zone whose midnight starts a sample's today
 */
public record FetchSettings(
    Duration connectTimeout,
    Duration deadline,
    int feedBytes,
    int pageBytes,
    int jobs,
    int perHost,
    Duration spacing,
    String userAgent,
    boolean allowPrivate,
    Set<HostPort> allowed,
    Map<String, String> environment,
    Clock clock,
    ZoneId zone) {
  private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}");
  public static final FetchSettings DEFAULT =
      new FetchSettings(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          16 << 20,
          8 << 20,
          32,
          2,
          Duration.ofMillis(250),
          "AI-Curator/0.1 (+https://github.com/aicurator/curator)",
          false,
          Set.of(),
          Map.of(),
          Clock.systemUTC(),
          ZoneId.of("UTC"));

  public FetchSettings {
    allowed = Set.copyOf(allowed);
    environment = Map.copyOf(environment);
  }

  public FetchSettings withTimes(Duration connect, Duration total, Duration between) {
    return new FetchSettings(
        connect,
        total,
        feedBytes,
        pageBytes,
        jobs,
        perHost,
        between,
        userAgent,
        allowPrivate,
        allowed,
        environment,
        clock,
        zone);
  }

  public FetchSettings withBytes(int feed, int page) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feed,
        page,
        jobs,
        perHost,
        spacing,
        userAgent,
        allowPrivate,
        allowed,
        environment,
        clock,
        zone);
  }

  public FetchSettings withJobs(int all, int eachHost) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feedBytes,
        pageBytes,
        all,
        eachHost,
        spacing,
        userAgent,
        allowPrivate,
        allowed,
        environment,
        clock,
        zone);
  }

  public FetchSettings withUserAgent(String agent) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feedBytes,
        pageBytes,
        jobs,
        perHost,
        spacing,
        agent,
        allowPrivate,
        allowed,
        environment,
        clock,
        zone);
  }

  public FetchSettings withAddresses(boolean everyPrivate, Set<HostPort> opened) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feedBytes,
        pageBytes,
        jobs,
        perHost,
        spacing,
        userAgent,
        everyPrivate,
        opened,
        environment,
        clock,
        zone);
  }

  public FetchSettings withEnvironment(Map<String, String> variables) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feedBytes,
        pageBytes,
        jobs,
        perHost,
        spacing,
        userAgent,
        allowPrivate,
        allowed,
        variables,
        clock,
        zone);
  }

  public FetchSettings withClock(Clock now, ZoneId in) {
    return new FetchSettings(
        connectTimeout,
        deadline,
        feedBytes,
        pageBytes,
        jobs,
        perHost,
        spacing,
        userAgent,
        allowPrivate,
        allowed,
        environment,
        now,
        in);
  }

  /** Whether a server is the user's own, which needs no manners. */
  boolean isOwn(String host, int port) {
    return allowed.contains(new HostPort(host, port))
        || host.equals("localhost")
        || host.equals("::1")
        || LOOPBACK.matcher(host).matches();
  }

  int cap(Request request) {
    return request.kind() == Request.Kind.FEED ? feedBytes : pageBytes;
  }
}
