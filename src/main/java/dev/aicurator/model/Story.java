package dev.aicurator.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles on one event, with all that a list, a rank and a card need, so that listing a day
 * reads no article text.
 *
 * @param id the id of its first article, for life
 * @param members the articles, lead first, then by time
 * @param topics best first; empty when none is certain
 * @param entities canonical names of labs, models and people, most mentioned first
 * @param relevance is it AI news: the judged score in [0, 1]
 * @param ai whether it is taken as AI news
 * @param reopened when a later development made it news again; null where none did
 * @param novelty of a thousand words of its headline, how many those of the days before had not;
 *     null where that was not asked
 */
public record Story(
    String id,
    List<Member> members,
    List<String> topics,
    List<String> entities,
    double relevance,
    boolean ai,
    @Nullable Instant reopened,
    @Nullable Integer novelty,
    Instant changed,
    Card card) {
  public Story {
    members = List.copyOf(members);
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one article");
    }
  }

  public Story(
      String id,
      List<Member> members,
      List<String> topics,
      List<String> entities,
      double relevance,
      boolean ai,
      @Nullable Instant reopened,
      Instant changed,
      Card card) {
    this(id, members, topics, entities, relevance, ai, reopened, null, changed, card);
  }

  public Story withNovelty(int other) {
    return new Story(id, members, topics, entities, relevance, ai, reopened, other, changed, card);
  }

  public Story withCard(Card other) {
    return new Story(
        id, members, topics, entities, relevance, ai, reopened, novelty, changed, other);
  }

  public Story withMembers(List<Member> others) {
    return new Story(id, others, topics, entities, relevance, ai, reopened, novelty, changed, card);
  }

  public Story withTopics(List<String> others) {
    return new Story(
        id, members, others, entities, relevance, ai, reopened, novelty, changed, card);
  }

  /** Whether a later development reopened it. */
  public boolean update() {
    return reopened != null;
  }

  /** Whether {@code member} came with what reopened the story, or after it. */
  public boolean isNews(Member member) {
    return reopened != null && member.copyOf() == null && !member.fetched().isBefore(reopened);
  }

  public Member lead() {
    return members.get(0);
  }

  /** The time of the newest article: what decides whether a story is of today. */
  public Instant time() {
    Instant last = lead().time(); // no stream: this is on the way of every list
    for (Member member : members) {
      last = member.time().isAfter(last) ? member.time() : last;
    }
    return last;
  }

  /** The time of the first article. */
  public Instant first() {
    Instant first = lead().time();
    for (Member member : members) {
      first = member.time().isBefore(first) ? member.time() : first;
    }
    return first;
  }

  /**
   * One article of a story, without its text.
   *
   * @param owner who publishes the source: members of one owner are one voice
   * @param words length of the body
   * @param copyOf id of the article this one is a near-duplicate of
   */
  public record Member(
      String article,
      String source,
      String sourceTitle,
      String owner,
      String title,
      @Nullable String url,
      List<String> authors,
      Instant time,
      Instant fetched,
      int words,
      @Nullable String kept,
      @Nullable String discussion,
      @Nullable String copyOf) {
    public Member {
      authors = List.copyOf(authors);
    }

    /** The same where its kept copy was deleted since. */
    public Member withoutCopy() {
      return new Member(
          article,
          source,
          sourceTitle,
          owner,
          title,
          url,
          authors,
          time,
          fetched,
          words,
          null,
          discussion,
          copyOf);
    }
  }
}
