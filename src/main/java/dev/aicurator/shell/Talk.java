package dev.aicurator.shell;

import dev.aicurator.cli.io.Io;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The error stream of another run as bytes, handed on when it is flushed. */
final class Talk extends OutputStream {
  private final Io io;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  Talk(Io io) {
    this.io = io;
  }

  @Override
  public void write(int b) {
    held.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    held.write(bytes, from, length);
  }

  @Override
  public void flush() {
    io.out().flush();
    io.err().print(held.toString(StandardCharsets.UTF_8));
    io.err().flush();
    held.reset();
  }
}
