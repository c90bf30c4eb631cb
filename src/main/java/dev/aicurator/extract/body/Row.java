package dev.aicurator.extract.body;

import java.util.Arrays;

/** The numbers the judge sees of one segment, in a fixed order. */
final class Row {
  private static final double[] LOGS = logs();

  private float[] values = new float[160];
  private int size;

  private static double[] logs() {
    double[] logs = new double[8_192];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log1p(i);
    }
    return logs;
  }

  void clear() {
    size = 0;
  }

  Row add(double value) {
    return add((float) value);
  }

  Row add(float value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
    return this;
  }

  Row add(boolean value) {
    return add(value ? 1f : 0f);
  }

  Row add(float[] more) {
    for (float value : more) {
      add(value);
    }
    return this;
  }

  /** One number for each of the lowest {@code count} bits. */
  Row bits(int bits, int count) {
    while (size + count > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    for (int i = 0; i < count; i++) {
      values[size++] = bits >> i & 1;
    }
    return this;
  }

  /** All numbers so far; the same array for all rows of one length. */
  float[] values() {
    if (values.length != size) {
      values = Arrays.copyOf(values, size);
    }
    return values;
  }

  static double log(int count) {
    return count < LOGS.length ? LOGS[Math.max(0, count)] : Math.log1p(count);
  }
}
