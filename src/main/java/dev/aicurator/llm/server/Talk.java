package dev.aicurator.llm.server;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One exchange on a thread of its own, so that the asking thread can stop waiting when the time is
 * over or it is interrupted; pieces of the answer are handed on by the asking thread.
 */
final class Talk implements StreamingChatResponseHandler {
  private static final int MOST_CHARS = 64_000;

  private sealed interface Event {
    record Piece(String text) implements Event {}

    record Done(ChatResponse response) implements Event {}

    record Broken(Throwable cause) implements Event {}
  }

  /** What was said until the end or the failure. */
  record Heard(String text, @Nullable ChatResponse response, @Nullable Throwable failure) {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final StringBuilder text = new StringBuilder();

  /** The time for the whole exchange is over. */
  static final class TimeOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void onPartialResponse(String piece) {
    events.add(new Event.Piece(piece));
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    events.add(new Event.Done(response));
  }

  @Override
  public void onError(Throwable error) {
    events.add(new Event.Broken(error));
  }

  /** Runs {@code exchange} to its end; {@code wire} is cancelled when it is given up. */
  Heard run(Consumer<Talk> exchange, Exchange wire, Duration most, Consumer<String> onText)
      throws InterruptedException {
    Thread thread = new Thread(() -> work(exchange), "curator-model");
    thread.setDaemon(true);
    thread.start();
    try {
      return listen(System.nanoTime() + most.toNanos(), onText);
    } finally {
      wire.cancel();
    }
  }

  private void work(Consumer<Talk> exchange) {
    try {
      exchange.accept(this);
      onError(new java.io.EOFException());
    } catch (RuntimeException | LinkageError e) {
      onError(e);
    }
  }

  private Heard listen(long until, Consumer<String> onText) throws InterruptedException {
    while (true) {
      Event event = events.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (event == null) {
        return new Heard(text.toString(), null, new TimeOver());
      }
      if (event instanceof Event.Done done) {
        return new Heard(text.toString(), done.response(), null);
      }
      if (event instanceof Event.Broken broken) {
        return new Heard(text.toString(), null, broken.cause());
      }
      String piece = ((Event.Piece) event).text();
      if (text.length() + piece.length() > MOST_CHARS) {
        return new Heard(text.toString(), null, new CappedStream.TooLong());
      }
      text.append(piece);
      onText.accept(piece);
    }
  }
}
