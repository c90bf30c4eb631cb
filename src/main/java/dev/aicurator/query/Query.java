package dev.aicurator.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks a list or a search for; every part narrows, an empty one does not.
 *
 * @param words plain words, parted by spaces; empty when there are none
 * @param phrases words that stand side by side
 * @param prefixes what a word begins with
 * @param without words and phrases that must not be there
 * @param sources slugs, any of which will do; with a leading {@code -} it must not be that one
 * @param topics topics, likewise
 * @param flags all of which must hold
 * @param from inclusive; null where the start is open
 * @param until exclusive; null where the end is open
 * @param all every day and every topic, also what was not judged AI news
 * @param limit how many at most; 0 for no limit of the asker's own
 */
public record Query(
    String words,
    List<String> phrases,
    List<String> prefixes,
    List<String> without,
    List<String> sources,
    List<String> topics,
    Set<Flag> flags,
    @Nullable Instant from,
    @Nullable Instant until,
    boolean all,
    Sort sort,
    int limit) {
  /** Asks for everything there is of the usual. */
  public static final Query NONE =
      new Query(
          "", List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), null, null, false,
          Sort.RANK, 0);

  public Query {
    phrases = List.copyOf(phrases);
    prefixes = List.copyOf(prefixes);
    without = List.copyOf(without);
    sources = List.copyOf(sources);
    topics = List.copyOf(topics);
    flags = Set.copyOf(flags);
  }

  /** What must hold of a story. */
  public enum Flag {
    SAVED,
    LIKED,
    READ,
    UNREAD,
    COMMENTED,
    UPDATED,
    CACHED;

    /** The word of {@code is:}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The order asked for. */
  public enum Sort {
    /** The curator's own, best first. */
    RANK,
    DATE,
    OLDEST,
    SOURCE,
    TITLE,
    /** By how well the words match; the order of a search. */
    RELEVANCE;

    /** The word of {@code sort:}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether any text is asked for, so that more than marks, times and names must be looked at. */
  public boolean hasText() {
    return !words.isEmpty() || !phrases.isEmpty() || !prefixes.isEmpty() || !without.isEmpty();
  }

  /** Whether its text is of signs alone, which no index knows; an asterisk stands for anything. */
  public boolean isOfSigns() {
    String text = words + String.join("", phrases) + String.join("", prefixes);
    return hasText()
        && without.isEmpty()
        && text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || isSign(c));
  }

  private static boolean isSign(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Whether nothing narrows it but a limit: comparing records would start what compares them. */
  public boolean isOpen() {
    boolean anyTime = from == null && until == null;
    return anyTime && !hasText() && sources.isEmpty() && topics.isEmpty() && flags.isEmpty();
  }

  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  public Query withSource(String slug) {
    return new Query(
        words,
        phrases,
        prefixes,
        without,
        plus(sources, slug),
        topics,
        flags,
        from,
        until,
        all,
        sort,
        limit);
  }

  /** With these sources in place of its own. */
  public Query withSources(List<String> others) {
    return new Query(
        words, phrases, prefixes, without, others, topics, flags, from, until, all, sort, limit);
  }

  public Query withTopic(String topic) {
    return new Query(
        words,
        phrases,
        prefixes,
        without,
        sources,
        plus(topics, topic),
        flags,
        from,
        until,
        all,
        sort,
        limit);
  }

  public Query withFlag(Flag flag) {
    EnumSet<Flag> more = EnumSet.of(flag);
    more.addAll(flags);
    return new Query(
        words, phrases, prefixes, without, sources, topics, more, from, until, all, sort, limit);
  }

  public Query withTimes(@Nullable Instant start, @Nullable Instant end) {
    return new Query(
        words, phrases, prefixes, without, sources, topics, flags, start, end, all, sort, limit);
  }

  public Query withAll(boolean every) {
    return new Query(
        words, phrases, prefixes, without, sources, topics, flags, from, until, every, sort, limit);
  }

  public Query withSort(Sort order) {
    return new Query(
        words, phrases, prefixes, without, sources, topics, flags, from, until, all, order, limit);
  }

  public Query withLimit(int most) {
    return new Query(
        words, phrases, prefixes, without, sources, topics, flags, from, until, all, sort, most);
  }

  private static List<String> plus(List<String> list, String one) {
    List<String> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
