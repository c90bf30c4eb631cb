package dev.aicurator.extract.body;

import java.util.Arrays;

/** The numbers the judge sees of one segment, in a fixed order. */
final class Row {
  private float[] values = new float[160];
  private int size;

  Row add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = (float) value;
    return this;
  }

  Row add(boolean value) {
    return add(value ? 1 : 0);
  }

  /** One number for each of the lowest {@code count} bits. */
  Row bits(int bits, int count) {
    for (int i = 0; i < count; i++) {
      add((bits >> i & 1) != 0);
    }
    return this;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  static double log(double value) {
    return Math.log1p(Math.max(0, value));
  }
}
