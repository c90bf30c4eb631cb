package dev.aicurator.llm.card;

import dev.aicurator.llm.spend.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what models wrote, and what was spent on it, between runs. Keys are 64 hexadecimal digits,
 * values text of at most 64,000 characters; losing one costs a request, no more. Safe for use by
 * several threads and processes.
 */
public interface CardCache extends Ledger {
  @Nullable String get(String key);

  void put(String key, String text);
}
