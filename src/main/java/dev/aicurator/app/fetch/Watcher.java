package dev.aicurator.app.fetch;

/** Told of the progress of a run, one call at a time. */
public interface Watcher {
  /** Hears nothing. */
  Watcher NONE = new Watcher() {};

  /** {@code total} sources will be asked. */
  default void started(int total) {}

  /** One source was asked and read, well or not; what it brought is not stored yet. */
  default void heard(String source) {}

  /** What one source brought is durable. */
  default void stored(String source, int added, int updated) {}

  default void failed(FetchReport.Failure failure) {}
}
