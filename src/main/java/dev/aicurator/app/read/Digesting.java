package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.curate.digest.Issue;
import dev.aicurator.model.report.Digest;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Digests, and what earlier ones have told. */
public final class Digesting {
  private static final Duration FIRST = Duration.ofDays(1);
  private static final int REMEMBERED_DAYS = 60;
  private final Desk desk;
  private final Reading reading;

  public Digesting(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /**
   * What a digest shall hold.
   *
   * @param query which stories; its {@code from} null means since the last digest, of which nothing
   *     is told again
   * @param minutes a reading budget; 0 for none
   * @param comments whether the user's comments come along
   */
  public record Wanted(Query query, int minutes, boolean comments) {
    /** Without a bound on their number. */
    public Wanted withAll() {
      return new Wanted(query.withLimit(0), 0, comments);
    }
  }

  /** The digest of now; nothing is remembered of it yet. */
  public Digest make(Wanted wanted) {
    Query query = wanted.query();
    Told told = read();
    Instant asked = query.from();
    boolean sinceLast = asked == null;
    Instant from = asked == null ? told.until() : asked;
    Instant until = query.until() == null ? desk.now() : query.until();
    Query bounded = query.withTimes(from, query.until()).withLimit(0);
    List<Item> ranked = reading.list(bounded).items();
    List<Digest.Section> sections =
        Issue.sections(
            ranked,
            sinceLast ? told.articles() : Set.of(),
            new Issue.Options(query.limit(), wanted.minutes()),
            new Issue.Archive(
                desk.store()::article,
                id -> wanted.comments() ? desk.store().comments(id) : List.of()));
    return new Digest(until.atZone(desk.zone()).toLocalDate(), from, until, sections);
  }

  /** Remembers that {@code digest} was told, so that the next one since the last goes on there. */
  public void remember(Digest digest) {
    Told before = read();
    Set<String> articles = new TreeSet<>(before.articles());
    articles.addAll(Issue.told(digest.sections()));
    LocalDate oldest = digest.day().minusDays(REMEMBERED_DAYS);
    articles.removeIf(id -> dev.aicurator.model.Ids.day(id).isBefore(oldest));
    StringBuilder out = new StringBuilder(digest.until().toString()).append('\n');
    articles.forEach(id -> out.append(id).append('\n'));
    write(out);
  }

  /** What the last digests told; where there is none yet, the last day is news. */
  private record Told(Instant until, Set<String> articles) {}

  private Told read() {
    try {
      List<String> lines = Files.exists(file()) ? Files.readAllLines(file()) : List.of();
      if (!lines.isEmpty()) {
        Set<String> ids = new HashSet<>();
        lines.stream().skip(1).filter(dev.aicurator.model.Ids::isId).forEach(ids::add);
        Instant until = Instant.parse(lines.get(0));
        if (!until.isAfter(desk.now())) { // else the clock was wrong, then or now
          return new Told(since(until, ids), ids);
        }
      }
    } catch (IOException | java.time.DateTimeException e) {
      System.getLogger(Digesting.class.getName()).log(System.Logger.Level.DEBUG, "told", e);
    }
    return new Told(earlier(reading.today(), desk.now().minus(FIRST)), Set.of());
  }

  /** A story of yesterday that a late article joins is news: look back one more day. */
  private static Instant since(Instant until, Set<String> told) {
    return told.isEmpty() ? until : until.minus(FIRST);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private Path file() {
    return desk.settings().places().state().resolve("told");
  }

  private void write(CharSequence text) {
    Path file = file();
    try {
      Files.createDirectories(file.getParent());
      Path tmp = Files.createTempFile(file.getParent(), "told", ".tmp");
      Files.write(tmp, text.toString().getBytes(StandardCharsets.UTF_8));
      Files.move(tmp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new dev.aicurator.model.CuratorException(
          dev.aicurator.model.CuratorException.Kind.STORE,
          file + ": cannot be written, so the next digest tells this again: check the disk",
          e);
    }
  }
}
