package dev.aicurator.app.fetch;

/** Told of the progress of a run, one call at a time. */
public interface Watcher {
  /** Hears nothing. */
  Watcher NONE = new Watcher() {};

  /** {@code total} sources will be asked. */
  default void started(int total) {}

  /** One source is done and what it brought is durable. */
  default void done(String source, int added, int updated) {}

  default void failed(FetchReport.Failure failure) {}
}
