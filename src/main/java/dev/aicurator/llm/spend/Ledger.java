package dev.aicurator.llm.spend;

import java.time.LocalDate;

/** Keeps what was spent on a day, by all runs. */
public interface Ledger {
  /** Adds to a day and gives its new total; what was reserved but not spent is added negative. */
  Spent add(LocalDate day, Spent more);
}
