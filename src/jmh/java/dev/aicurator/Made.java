package dev.aicurator;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** News made of made-up words, a few of them often and most of them seldom; the same every run. */
public final class Made {
  public static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final int SENTENCES = 4;
  private static final String[] SMALL =
      "the of and to in is that for it as was with be by on not he at are this have from or an they which"
          .split(" ");
  private static final String[] SYLLABLES =
      "ka re mo ti lu san ber dor vi pla gen tor mi qua nes ol pri zan fe ro".split(" ");
  private final Random random;

  public Made(long seed) {
    this.random = new Random(seed);
  }

  /** An article of about 300 words, published before {@link #NOW} on its day. */
  public Article article(String guid) {
    Instant time = NOW.minusSeconds(random.nextInt(50_000));
    String source = "wire" + random.nextInt(25);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      blocks.add(Block.paragraph(paragraph()));
    }
    Page page = page(title(), time, blocks);
    String url = "https://example.org/" + guid;
    String id = Ids.of(Ids.utcDay(time), source, guid);
    return new Article(
        id, source, source, guid, url, time, NOW, List.of(), null, null, null, page);
  }

  /** Another report of what {@code first} tells: half of its text, and as much of its own. */
  public Article retold(Article first, String guid) {
    Article own = article(guid);
    List<Block> blocks = new ArrayList<>(own.page().blocks().subList(0, 2));
    blocks.addAll(first.page().blocks().subList(0, 3));
    String title = first.title() + " " + word();
    Page page = page(title, own.time(), blocks);
    return new Article(
        own.id(), own.source(), own.sourceTitle(), guid, own.url(), own.time(), NOW, List.of(),
        null, null, null, page);
  }

  private static Page page(String title, @Nullable Instant time, List<Block> blocks) {
    return new Page(
        title, null, List.of(), time, null, null, "en", null, null, null, null, Page.Status.OK,
        blocks);
  }

  public List<Article> articles(String prefix, int count) {
    List<Article> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(article(prefix + i));
    }
    return all;
  }

  /** A web page around an article of {@code paragraphs}: navigation, asides, a foot. */
  public String html(int paragraphs) {
    StringBuilder out = new StringBuilder("<!doctype html><html lang=en><head><title>");
    out.append(title()).append("</title></head><body><nav><ul>");
    for (int i = 0; i < 40; i++) {
      out.append("<li><a href=/s").append(i).append('>').append(word()).append("</a></li>");
    }
    out.append("</ul></nav><div class=page><article><h1>").append(title()).append("</h1>");
    for (int i = 0; i < paragraphs; i++) {
      out.append("<p>").append(paragraph()).append("</p>");
    }
    out.append("</article><aside>");
    for (int i = 0; i < 30; i++) {
      out.append("<div class=teaser><a href=/t").append(i).append('>').append(title());
      out.append("</a></div>");
    }
    return out.append("</aside></div><footer>").append(title()).append("</footer></body></html>")
        .toString();
  }

  private String title() {
    return sentence(9);
  }

  private String paragraph() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      out.append(i == 0 ? "" : " ").append(sentence(12 + random.nextInt(8))).append('.');
    }
    return out.toString();
  }

  private String sentence(int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(word());
    }
    return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
  }

  private String word() {
    if (random.nextInt(5) < 2) {
      return SMALL[random.nextInt(SMALL.length)];
    }
    // the square of a uniform number: low ones come often
    double share = random.nextDouble();
    int rank = (int) (share * share * 8000);
    int n = SYLLABLES.length;
    return SYLLABLES[rank % n] + SYLLABLES[rank / n % n] + SYLLABLES[rank / n / n % n];
  }
}
