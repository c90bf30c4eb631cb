package dev.aicurator.llm.server;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** Tells from what was thrown what went wrong. */
final class Faults {
  private Faults() {}

  static Fault of(Throwable thrown) {
    Fault fault = Fault.MALFORMED;
    Throwable t = thrown;
    for (int depth = 0; t != null && depth < 12; depth++, t = t.getCause()) {
      if (t instanceof HttpException http) {
        return status(http.statusCode());
      }
      Fault known = known(t);
      boolean tellsMore = fault == Fault.MALFORMED || known != Fault.BROKEN;
      fault = known != null && tellsMore ? known : fault;
    }
    return fault;
  }

  private static @org.jspecify.annotations.Nullable Fault known(Throwable t) {
    if (t instanceof ContentFilteredException) {
      return Fault.REFUSED;
    }
    if (t instanceof CappedStream.TooLong) {
      return Fault.TOO_LONG;
    }
    if (t instanceof ConnectException
        || t instanceof HttpConnectTimeoutException
        || t instanceof UnresolvedAddressException
        || t instanceof UnknownHostException
        || t instanceof SSLException) {
      return Fault.UNREACHABLE;
    }
    if (t instanceof Talk.TimeOver || t instanceof HttpTimeoutException) {
      return Fault.TIMEOUT;
    }
    return t instanceof IOException && !isJson(t) ? Fault.BROKEN : null;
  }

  /** The JSON reader's exceptions are IOExceptions too. */
  private static boolean isJson(Throwable t) {
    return t.getClass().getName().startsWith("com.fasterxml.jackson.");
  }

  private static Fault status(int status) {
    return switch (status) {
      case 401, 403 -> Fault.KEY;
      case 404 -> Fault.NO_MODEL;
      case 408 -> Fault.TIMEOUT;
      case 429, 529 -> Fault.BUSY;
      default -> status >= 500 ? Fault.SERVER : Fault.REJECTED;
    };
  }
}
