package dev.aicurator.shell.browse.paint;

import org.jline.utils.AttributedStyle;

/**
 * The styles of the screen, in the terminal's own palette.
 *
 * @param colour whether there are any
 */
public record Look(boolean colour) {
  AttributedStyle plain() {
    return AttributedStyle.DEFAULT;
  }

  AttributedStyle title() {
    return colour ? plain().bold().foreground(AttributedStyle.CYAN) : plain();
  }

  AttributedStyle strong() {
    return colour ? plain().bold() : plain();
  }

  AttributedStyle quiet() {
    return colour ? plain().faint() : plain();
  }

  AttributedStyle second() {
    return colour ? plain().foreground(AttributedStyle.YELLOW) : plain();
  }

  AttributedStyle fresh() {
    return colour ? plain().bold().foreground(AttributedStyle.GREEN) : plain();
  }

  AttributedStyle hit() {
    return colour ? plain().bold().foreground(AttributedStyle.YELLOW) : plain();
  }

  /** The chosen row where keys go to the list. */
  AttributedStyle chosen() {
    return colour ? plain().inverse() : plain();
  }

  /** The chosen row where keys go elsewhere. */
  AttributedStyle rested() {
    return colour ? plain().bold() : plain();
  }
}
