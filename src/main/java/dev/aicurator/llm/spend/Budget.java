package dev.aicurator.llm.spend;

import dev.aicurator.llm.server.ModelSettings;
import java.time.LocalDate;

/**
 * Holds tokens and money under the caps: what a request may cost is set aside before it is sent.
 */
public final class Budget {
  private final ModelSettings.Limits limits;
  private final Ledger ledger;
  private Spent run = Spent.NOTHING;
  private Spent reserved = Spent.NOTHING;

  public Budget(ModelSettings.Limits limits, Ledger ledger) {
    this.limits = limits;
    this.ledger = ledger;
  }

  /** Tokens of text as servers count them, rather too many than too few. */
  public static long tokens(String text) {
    long wide = text.chars().filter(c -> c >= 0x2e80).count();
    return wide + (text.length() - wide + 2) / 3;
  }

  public Spent price(long input, long output) {
    double cost = input * limits.inputPrice() + output * limits.outputPrice();
    return new Spent(input, output, cost / 1_000_000);
  }

  /** Whether {@code most} may be spent; if so it is set aside. */
  public synchronized boolean reserve(LocalDate day, Spent most) {
    Spent after = run.plus(reserved).plus(most);
    if (over(after.tokens(), limits.tokensPerRun()) || over(after.cost(), limits.costPerRun())) {
      return false;
    }
    Spent today = ledger.add(day, most);
    if (over(today.tokens(), limits.tokensPerDay()) || over(today.cost(), limits.costPerDay())) {
      ledger.add(day, Spent.NOTHING.minus(most));
      return false;
    }
    reserved = reserved.plus(most);
    return true;
  }

  /** Puts what was spent in the place of what was set aside for it. */
  public synchronized void settle(LocalDate day, Spent aside, Spent spent) {
    reserved = reserved.minus(aside);
    run = run.plus(spent);
    ledger.add(day, spent.minus(aside));
  }

  public synchronized Spent run() {
    return run;
  }

  private static boolean over(double value, double cap) {
    return cap > 0 && value > cap;
  }
}
