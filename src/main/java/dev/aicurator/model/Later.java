package dev.aicurator.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list that is read when somebody first looks into it: a list of stories needs
 * nothing of a card but its headline.
 */
public final class Later<T> extends AbstractList<T> implements RandomAccess {
  private @Nullable Supplier<List<T>> source;
  private @Nullable List<T> items;

  /**
   * @param source asked once at most; neither throws nor returns what changes
   */
  public Later(Supplier<List<T>> source) {
    this.source = source;
  }

  /** An unmodifiable copy, which a list that was not looked into yet is already. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof Later ? list : List.copyOf(list);
  }

  private synchronized List<T> items() {
    if (items == null) {
      items = source == null ? List.of() : source.get();
      source = null;
    }
    return items;
  }

  @Override
  public T get(int index) {
    return items().get(index);
  }

  @Override
  public int size() {
    return items().size();
  }
}
