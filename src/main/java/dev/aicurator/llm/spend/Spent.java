package dev.aicurator.llm.spend;

/** Tokens sent and written, and what they cost in the currency of the prices. */
public record Spent(long input, long output, double cost) {
  public static final Spent NOTHING = new Spent(0, 0, 0);

  public Spent plus(Spent other) {
    return new Spent(input + other.input, output + other.output, cost + other.cost);
  }

  public Spent minus(Spent other) {
    return new Spent(input - other.input, output - other.output, cost - other.cost);
  }

  public long tokens() {
    return input + output;
  }
}
