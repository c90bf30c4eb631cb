package dev.aicurator.net;

import dev.aicurator.net.wire.Proxies;
import dev.aicurator.net.wire.Refusal;
import dev.aicurator.net.wire.Target;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.RouteInfo.LayerType;
import org.apache.hc.client5.http.RouteInfo.TunnelType;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes the HTTP client: no cookies, no redirects, no retries of its own, bounded headers. */
final class HttpClients {
  private static final int LINE = 128 << 10;
  private static final int HEADERS = 5000;
  private static final int HEAD = 1 << 20;

  private HttpClients() {}

  static CloseableHttpClient make(FetchSettings settings) {
    GuardedDns dns = GuardedDns.of(settings);
    return HttpClientBuilder.create()
        .setConnectionManager(connections(settings, dns))
        .setRoutePlanner((host, context) -> route(settings, dns, host))
        .setUserAgent(settings.userAgent())
        .setDefaultCookieSpecRegistry(name -> null)
        .setDefaultAuthSchemeRegistry(name -> null)
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      FetchSettings settings, GuardedDns dns) {
    Http1Config config =
        Http1Config.custom()
            .setMaxLineLength(LINE)
            .setMaxHeaderCount(HEADERS)
            .setMaxEmptyLineCount(2)
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(dns)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(config)
                .responseParserFactory(c -> new BoundedParser(config))
                .build())
        .setTlsSocketStrategy(
            new DefaultClientTlsStrategy(
                SSLContexts.createSystemDefault(), HostnameVerificationPolicy.BUILTIN, null))
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.times().connect()))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .setTimeToLive(TimeValue.ofSeconds(30))
                .build())
        .setMaxConnTotal(Math.max(1, settings.jobs().all()))
        .setMaxConnPerRoute(Math.max(1, settings.jobs().all()))
        .build();
  }

  private static HttpRoute route(FetchSettings settings, GuardedDns dns, HttpHost host)
      throws HttpException {
    boolean secure = host.getSchemeName().equals("https");
    Target target = new Target(host.getSchemeName(), host.getHostName(), host.getPort(), "/", null);
    Optional<Target> proxy;
    try {
      proxy = new Proxies(settings.environment()).forTarget(target);
    } catch (Refusal e) {
      throw new HttpException(e.reason(), e);
    }
    if (proxy.isEmpty()) {
      return new HttpRoute(host, null, secure);
    }
    Target via = proxy.get();
    dns.open(new HostPort(via.host(), via.port()));
    return new HttpRoute(
        host,
        null,
        new HttpHost("http", via.host(), via.port()),
        secure,
        secure ? TunnelType.TUNNELLED : TunnelType.PLAIN,
        secure ? LayerType.LAYERED : LayerType.PLAIN);
  }

  /** Stops a header that never ends, which line and count limits alone would let grow. */
  private static final class BoundedParser extends DefaultHttpResponseParser {
    BoundedParser(Http1Config config) {
      super(config);
    }

    @Override
    public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
        throws IOException, HttpException {
      return super.parse(buffer, new Bounded(in));
    }
  }

  private static final class Bounded extends FilterInputStream {
    private int left = HEAD;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      if (left <= 0) {
        throw new Refusal("http-protocol", "the response header does not end", false);
      }
      int n = super.read(b, off, len);
      left -= Math.max(0, n);
      return n;
    }
  }
}
