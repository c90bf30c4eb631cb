package dev.aicurator.cli.io;

import java.io.IOException;
import java.io.OutputStream;

/**
 * An output that ends the command when it takes no more: a {@code PrintWriter} over it would
 * swallow an {@code IOException}, but lets this one through.
 */
final class Sink extends OutputStream {
  private final OutputStream out;

  Sink(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }
}
