package dev.aicurator.net.wire;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a fetch ended without a document: a stable slug and one line for people. */
public final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;
  private final String slug;
  private final boolean retryable;
  private final transient @Nullable Integer status;
  private final transient @Nullable Duration retryAfter;

  public Refusal(String slug, String reason, boolean retryable) {
    this(slug, reason, retryable, null, null);
  }

  public Refusal(
      String slug,
      String reason,
      boolean retryable,
      @Nullable Integer status,
      @Nullable Duration retryAfter) {
    super(reason);
    this.slug = slug;
    this.retryable = retryable;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  public static Refusal tooLarge(long cap) {
    return new Refusal(
        "too-large",
        "more than " + (cap < 1 << 20 ? (cap >> 10) + " KB" : (cap >> 20) + " MB"),
        false);
  }

  public static Refusal timeout() {
    return new Refusal("timeout", "no complete answer in time", true);
  }

  public String slug() {
    return slug;
  }

  public String reason() {
    String message = getMessage();
    return message == null ? slug : message;
  }

  public boolean retryable() {
    return retryable;
  }

  public @Nullable Integer status() {
    return status;
  }

  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
