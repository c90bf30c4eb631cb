package dev.aicurator.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;

class InterruptsTest {
  @Test
  void aSignalInterruptsWhatRuns() {
    Interrupts interrupts = new Interrupts();
    interrupts.handle(Signal.INT);
    assertThat(interrupts.end()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aSignalToldLateInterruptsNothing() {
    Interrupts interrupts = new Interrupts();
    assertThat(interrupts.end()).isFalse();
    interrupts.handle(Signal.INT);
    assertThat(Thread.interrupted()).isFalse();
  }
}
