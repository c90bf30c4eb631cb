package dev.aicurator.llm;

import dev.aicurator.llm.ask.ModelAnswerer;
import dev.aicurator.llm.card.CardCache;
import dev.aicurator.llm.card.ModelWriter;
import dev.aicurator.llm.server.ModelServer;
import dev.aicurator.model.Writer;
import dev.aicurator.model.ask.Answerer;

/** A writer and an answerer that share one model server, its caps and its manners. */
public record Models(ModelWriter writer, ModelAnswerer answerer) {
  /**
   * Sends nothing yet, but reads the key, so that a wrong setting is told before anything is done.
   *
   * @throws dev.aicurator.model.CuratorException of kind USAGE when there is no key where one
   *     should be
   */
  public static Models of(
      ModelServer server, Writer fallback, Answerer fallbackAnswerer, CardCache cache) {
    server.settings().key().value();
    return new Models(
        new ModelWriter(server, fallback, cache), new ModelAnswerer(server, fallbackAnswerer));
  }
}
