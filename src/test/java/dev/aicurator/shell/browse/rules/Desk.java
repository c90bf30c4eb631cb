package dev.aicurator.shell.browse.rules;

import dev.aicurator.shell.browse.paint.Frame;
import dev.aicurator.shell.browse.paint.Look;
import dev.aicurator.shell.browse.paint.Painter;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A state that is driven by keys; texts are answered, all other effects are kept. */
public final class Desk {
  private static final int LINES = 60;
  private State state;
  private final List<Effect> effects = new ArrayList<>();

  public Desk(int rows, int columns, Shelf shelf) {
    state = State.of(rows, columns, shelf);
  }

  public Desk press(Act... acts) {
    for (Act act : acts) {
      send(new Event.Pressed(act));
    }
    return this;
  }

  public Desk type(String text) {
    for (char c : text.chars().mapToObj(c -> (char) c).toList()) {
      send(new Event.Typed(String.valueOf(c)));
    }
    return this;
  }

  public Desk enter() {
    return send(new Event.Edited(Field.Edit.SEND));
  }

  public Desk number(String digits) {
    for (char c : digits.chars().mapToObj(c -> (char) c).toList()) {
      send(new Event.Digit(c));
    }
    return this;
  }

  public Desk send(Event event) {
    Step step = Machine.apply(state, event);
    state = step.state();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Open open) {
        send(new Event.Opened(Shelves.doc(open.kind(), open.story(), LINES)));
      } else {
        effects.add(effect);
      }
    }
    return this;
  }

  public State state() {
    return state;
  }

  Doc doc() {
    Doc doc = state.doc();
    return Objects.requireNonNull(doc);
  }

  /** The effects since they were last asked for. */
  List<Effect> effects() {
    List<Effect> all = List.copyOf(effects);
    effects.clear();
    return all;
  }

  public Frame frame() {
    return new Painter(new Look(false), Shelves.NOW, ZoneOffset.UTC).frame(state);
  }

  public String text() {
    StringBuilder out = new StringBuilder();
    frame().lines().forEach(line -> out.append(line.toString().stripTrailing()).append('\n'));
    return out.toString();
  }
}
