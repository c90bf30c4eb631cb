package dev.aicurator.shell.browse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A state that is driven by keys; texts are answered, all other effects are kept. */
final class Desk {
  private static final int LINES = 60;
  private State state;
  private final List<Effect> effects = new ArrayList<>();

  Desk(int rows, int columns, Shelf shelf) {
    state = State.of(rows, columns, shelf);
  }

  Desk press(Act... acts) {
    for (Act act : acts) {
      send(new Event.Pressed(act));
    }
    return this;
  }

  Desk type(String text) {
    for (char c : text.chars().mapToObj(c -> (char) c).toList()) {
      send(new Event.Typed(String.valueOf(c)));
    }
    return this;
  }

  Desk enter() {
    return send(new Event.Edited(Field.Edit.SEND));
  }

  Desk number(String digits) {
    for (char c : digits.chars().mapToObj(c -> (char) c).toList()) {
      send(new Event.Digit(c));
    }
    return this;
  }

  Desk send(Event event) {
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

  State state() {
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

  Frame frame() {
    return new Painter(new Look(false), Shelves.NOW, ZoneOffset.UTC).frame(state);
  }

  String text() {
    StringBuilder out = new StringBuilder();
    frame().lines().forEach(line -> out.append(line.toString().stripTrailing()).append('\n'));
    return out.toString();
  }
}
