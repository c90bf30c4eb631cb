package dev.aicurator.view.talk;

import dev.aicurator.model.Comment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Comments in reading order, each after the one it answers. */
final class Threads {
  private final Map<String, Comment> byId = new LinkedHashMap<>();
  private final Map<String, List<Comment>> replies = new HashMap<>();
  private final Set<String> ending = new HashSet<>();
  private final List<Placed> placed = new ArrayList<>();

  /**
   * One comment in its place.
   *
   * @param depth 0 for one that answers none
   * @param below how many living comments stand below it, folded ones too
   */
  record Placed(Comment comment, int depth, int below) {}

  private Threads(List<Comment> comments) {
    comments.forEach(c -> byId.putIfAbsent(c.id(), c));
  }

  /** Tombstones stay only where something living stands below; circles are cut open. */
  static List<Placed> of(List<Comment> comments) {
    Threads threads = new Threads(comments);
    List<Comment> roots = new ArrayList<>();
    for (Comment comment : threads.byId.values()) {
      String parent = comment.parent();
      if (parent == null || !threads.byId.containsKey(parent) || threads.isCircle(comment)) {
        roots.add(comment);
      } else {
        threads.replies.computeIfAbsent(parent, p -> new ArrayList<>()).add(comment);
      }
    }
    threads.place(roots);
    return threads.placed;
  }

  /** Whether following parents comes back to where it began, this being the smallest id of it. */
  private boolean isCircle(Comment comment) {
    List<Comment> path = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String smallest = comment.id();
    Comment at = comment;
    while (at != null && !ending.contains(at.id()) && seen.add(at.id())) {
      path.add(at);
      smallest = at.id().compareTo(smallest) < 0 ? at.id() : smallest;
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    boolean circle = at == comment && !path.isEmpty();
    if (at == null || ending.contains(at.id())) {
      path.forEach(c -> ending.add(c.id()));
    }
    return circle && smallest.equals(comment.id());
  }

  /** Depth first without recursion: a thread may be as deep as its writers like. */
  private void place(List<Comment> roots) {
    List<Placed> stack = new ArrayList<>();
    push(stack, roots, 0);
    while (!stack.isEmpty()) {
      Placed next = stack.remove(stack.size() - 1);
      placed.add(next);
      push(stack, replies.getOrDefault(next.comment.id(), List.of()), next.depth + 1);
    }
    count();
  }

  private static void push(List<Placed> stack, List<Comment> comments, int depth) {
    for (int i = comments.size() - 1; i >= 0; i--) {
      stack.add(new Placed(comments.get(i), depth, 0));
    }
  }

  private void count() {
    Map<Integer, Integer> below = new HashMap<>();
    for (int i = placed.size() - 1; i >= 0; i--) {
      Placed p = placed.get(i);
      Integer counted = below.remove(p.depth + 1);
      int under = counted == null ? 0 : counted;
      int self = p.comment.deleted() ? 0 : 1;
      below.merge(p.depth, under + self, Integer::sum);
      placed.set(i, new Placed(p.comment, p.depth, under));
    }
    placed.removeIf(p -> p.comment.deleted() && p.below == 0);
  }
}
