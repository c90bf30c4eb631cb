package dev.aicurator.net;

import dev.aicurator.net.wire.Deadline;
import dev.aicurator.net.wire.Refusal;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.impl.classic.RequestFailedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What the client throws, told as a slug and a line of our own words, never the server's. */
final class Troubles {
  private Troubles() {}

  static Refusal refusal(Throwable trouble, Deadline deadline) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (t instanceof Refusal refusal) {
        return refusal;
      }
    }
    if (deadline.passed() || trouble instanceof SocketTimeoutException) {
      return Refusal.timeout();
    }
    Throwable root =
        trouble instanceof ClientProtocolException && trouble.getCause() != null
            ? trouble.getCause()
            : trouble;
    return named(root);
  }

  private static Refusal named(Throwable t) {
    if (t instanceof GuardedDns.Blocked) {
      return new Refusal("blocked-address", "a private address: --allow-private asks it", false);
    }
    if (t instanceof UnknownHostException) {
      return new Refusal("dns", "the host is not known", true);
    }
    if (t instanceof ConnectTimeoutException) {
      return Refusal.timeout();
    }
    if (t instanceof SSLException) {
      return new Refusal("tls", tls(String.valueOf(t.getMessage())), false);
    }
    if (t instanceof TruncatedChunkException || closedInBody(t)) {
      return new Refusal("truncated", "the answer ends before its end", true);
    }
    if (t instanceof MalformedChunkCodingException
        || t instanceof MessageConstraintException
        || t instanceof HttpException) {
      return new Refusal("http-protocol", "the answer is not proper HTTP", false);
    }
    if (t instanceof NoHttpResponseException) {
      return new Refusal("connection", "closed without an answer", true);
    }
    if (t instanceof InterruptedIOException && Thread.currentThread().isInterrupted()) {
      return new Refusal("interrupted", "interrupted", true);
    }
    if (t instanceof SocketException || t instanceof RequestFailedException) {
      return new Refusal("connection", connection(String.valueOf(t.getMessage())), true);
    }
    return t instanceof RuntimeException || t instanceof ClientProtocolException
        ? new Refusal("http-protocol", "the answer is not proper HTTP", false)
        : new Refusal("connection", "the connection failed", true);
  }

  private static boolean closedInBody(Throwable t) {
    return t instanceof ConnectionClosedException;
  }

  private static String connection(String message) {
    String m = message.toLowerCase(Locale.ROOT);
    if (m.contains("refused")) {
      return "the server refused the connection";
    }
    return m.contains("unreachable") || m.contains("no route")
        ? "the server cannot be reached"
        : "the connection broke";
  }

  private static String tls(String message) {
    String m = message.toLowerCase(Locale.ROOT);
    if (m.contains("expired") || m.contains("validity")) {
      return "the certificate has expired";
    }
    if (m.contains("subject alternative") || m.contains("no name matching")) {
      return "the certificate is for another host";
    }
    return m.contains("certification path") || m.contains("self")
        ? "the certificate is not trusted"
        : "no secure connection could be made";
  }
}
