package dev.aicurator.extract;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Scripts;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.meta.Metadata;
import dev.aicurator.extract.meta.Metadata.Kind;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page.Status;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** How far a page can be trusted to be the article it was fetched for. */
final class Statuses {
  private static final int STUB = 1_500;
  private static final int LITTLE = 250;
  private static final int SCANNED = 6_000;
  private static final int NOTHING = 20;
  private static final int SILENT = 60;
  private static final int HEADLINE = 80;
  private static final int REACH = 10;
  private static final int CLOCK_CHARS = 25;
  private static final int ENTRIES = 5;
  private static final int TEASER = 400;
  private static final String NO_PAGE =
      "seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|pagina non trovata"
          + "|página não encontrada|pagina niet gevonden|nie znaleziono strony|strona nie istnieje"
          + "|sidan (?:kunde inte |kan inte )?hitta(?:de)?s(?: inte)?|siden (?:blev )?ikke (?:fundet|funnet)"
          + "|sivua ei löyty|stránka (?:nebyla nalezena|nenalezena|sa nenašla)|sayfa bulunamadı"
          + "|страница не найдена|сторінку не знайдено|η σελίδα δεν βρέθηκε|az oldal nem található"
          + "|pagina nu a fost găsită|halaman tidak ditemukan|không tìm thấy trang"
          + "|페이지를 찾을 수 없습니다|お探しのページ|页面不存在|找不到页面|الصفحة غير موجودة|הדף לא נמצא";
  private static final Pattern MISSING =
      Pattern.compile(
          "^\\W*4(?:04|10)\\b|\\b4(?:04|10)\\W*$|\\b4(?:04|10) ?[-–—|:]|(?:error|http) ?[-:#]? ?4(?:04|10|03)\\b|\\b404 (?:error|not found|page not)"
              + "|(?:page|article|story|post|content|file|document|url) (?:you \\w+ \\w+ \\w+ )?"
              + "(?:was |is |could |can|has )?(?:not |n[o't’]{1,2} |no longer )?(?:be )?(?:found|available|exist|removed)"
              + "|not found\\W*(?:[|–—-]|$)|nothing (?:was )?found|no longer available|doesn['’]t exist|does not exist"
              + "|artikel (?:wurde )?(?:leider )?nicht gefunden|article introuvable|見つかりません"
              + "|access denied|(?:been|request|access) (?:has been )?blocked|"
              + NO_PAGE);
  private static final Pattern SURELY_MISSING =
      Pattern.compile(
          "^\\W*(?:(?:http )?error\\W*)?4(?:04|10)\\b|^\\W*(?:oops\\W*|sorry\\W*)*(?:the |this )?page (?:was )?not found"
              + "|^\\W*(?:die )?(?:"
              + NO_PAGE
              + ")");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:enable|activate|turn on|requires?|needs?|without|allow|aktivieren|activer|active)[^.]{0,40}java ?script"
              + "|java ?script[^.]{0,40}(?:enable|required|disabled|aktivier|activ|turned off|must)"
              + "|checking your browser|just a moment|verify (?:that )?you are (?:a )?human|are you a robot"
              + "|unusual traffic|enable cookies");
  private static final Pattern WALL =
      Pattern.compile(
          "subscribe (?:now )?to (?:continue|read|keep|unlock|get)|subscribers? only|only for subscribers"
              + "|already a (?:subscriber|member)|to (?:continue|keep) reading|continue reading (?:this|your|for|with)"
              + "|reached your (?:\\w+ ){0,3}limit|(?:this|the) (?:article|post|content|story) is (?:only |exclusively )?"
              + "(?:for|available to|reserved for) (?:\\w+ ){0,3}(?:subscribers|members)|unlock this (?:article|story|post)"
              + "|for paid subscribers|sign in to read|register to (?:read|continue)|create a free account to"
              + "|jetzt weiterlesen|(?:nur|exklusiv) für (?:abonnenten|mitglieder)|mit (?:[\\w-]+ ){0,2}[\\w+-]*abo (?:weiter)?lesen"
              + "|réservée?s? (?:aux|à nos) abonnés|il vous reste \\d+ ?%|(?:solo|exclusivo) para suscriptores"
              + "|riservat[oa] agli abbonati|exclusivo para assinantes|alleen voor abonnees|有料会員限定|(?:この|ここから先|続き)[^。\\n]{0,20}(?:会員限定|有料)|続きを読むには|残り\\d+文字|订阅后");
  private static final Pattern LIVE =
      Pattern.compile(
          "^live\\b|\\blive\\W*$|\\blive[ -]?(?:updates?|blog|ticker)|\\bliveticker\\b|as it happened|\\ben direct\\b"
              + "|\\ben vivo\\b|\\bin diretta\\b|\\bao vivo\\b|minuto a minuto|онлайн-трансляция");
  private static final Pattern CLOCK = Pattern.compile("\\b[0-2]?\\d[:.h][0-5]\\d\\b");
  private static final Pattern CONSENT =
      Pattern.compile(
          "cookie|consent|einwilligung|zustimmung|consentement|consentimiento|consenso|gdpr|your privacy|we and our"
              + "|datenschutz|données personnelles|clicking below");

  private Statuses() {}

  static Status of(Layout layout, Metadata meta, List<Block> blocks, Document document) {
    int chars = prose(blocks);
    boolean other = meta.kind() == Kind.OTHER || meta.kind() == Kind.COLLECTION;
    if (chars < STUB && isMissing(layout, meta, chars)) {
      return Status.SOFT_404;
    }
    if (chars < LITTLE && other && needsScript(layout)) {
      return Status.NEEDS_SCRIPT;
    }
    if (chars < STUB && other && isConsent(layout, blocks)) {
      return Status.COOKIE_WALL;
    }
    boolean paid = meta.kind() == Kind.PAID_ARTICLE && Paywall.stands(document, meta, blocks);
    if (paid || chars < STUB && isWalled(layout, blocks)) {
      return Status.PAYWALL;
    }
    if (chars < NOTHING) {
      int said = layout.root().chars() - layout.root().linkChars();
      boolean shell = layout.root().linkChars() == 0 || !other && said < LITTLE;
      return shell ? Status.NEEDS_SCRIPT : Status.NOT_AN_ARTICLE;
    }
    if (meta.kind() == Kind.LIVE_BLOG || isLive(layout, meta)) {
      return Status.LIVE_BLOG;
    }
    boolean unsigned = other && meta.published() == null;
    return unsigned && isList(layout, meta, blocks, document.location())
        ? Status.NOT_AN_ARTICLE
        : Status.OK;
  }

  private static boolean needsScript(Layout layout) {
    boolean silent = layout.root().chars() < SILENT && layout.root().linkChars() == 0;
    return silent || SCRIPT.matcher(visible(layout.segments())).find();
  }

  private static boolean isWalled(Layout layout, List<Block> blocks) {
    return WALL.matcher(visible(around(layout.segments(), blocks))).find();
  }

  /** From the first block of the text to a little after the last: not what stands over the page. */
  private static List<Segment> around(List<Segment> segments, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return segments;
    }
    int from = segments.size();
    int to = 0;
    for (Segment segment : segments) {
      if (segment.block() == blocks.get(0)) {
        from = Math.min(from, segment.index());
      }
      if (segment.block() == blocks.get(blocks.size() - 1)) {
        to = segment.index() + 1 + REACH;
      }
    }
    return from >= to ? segments : segments.subList(from, Math.min(to, segments.size()));
  }

  /** Whether it calls itself live and has the times of several entries. */
  private static boolean isLive(Layout layout, Metadata meta) {
    String title = meta.title() == null ? "" : meta.title().toLowerCase(Locale.ROOT);
    return LIVE.matcher(title).find()
        && layout.segments().stream()
                .filter(s -> s.chars() <= CLOCK_CHARS && CLOCK.matcher(s.text()).find())
                .limit(ENTRIES)
                .count()
            == ENTRIES;
  }

  /** Whether it goes on as it began: a linked headline and a few words, over and over. */
  private static boolean isTeasers(Layout layout, List<Block> blocks, int unlinked) {
    Set<Block> kept = identities(blocks);
    int headings = 0;
    int linked = 0;
    for (Segment segment : layout.segments()) {
      if (segment.block().kind() == Block.Kind.HEADING && kept.contains(segment.block())) {
        headings++;
        linked += segment.linkDensity() > 0.9 ? 1 : 0;
      }
    }
    return linked >= ENTRIES && linked * 5 >= headings * 4 && unlinked < linked * TEASER;
  }

  private static boolean isList(Layout layout, Metadata meta, List<Block> blocks, String url) {
    int unlinked = unlinked(layout, blocks);
    boolean links = layout.root().linkDensity() > 0.75 && unlinked < LITTLE * 2;
    boolean collection = meta.kind() == Kind.COLLECTION && unlinked < STUB;
    return links
        || unlinked < LITTLE
        || collection
        || isFront(url)
        || isTeasers(layout, blocks, unlinked);
  }

  /** Characters of prose that lead nowhere. */
  private static int unlinked(Layout layout, List<Block> blocks) {
    Set<Block> kept = identities(blocks);
    int linked =
        layout.segments().stream()
            .filter(s -> kept.contains(s.block()) && s.block().kind().isProse())
            .mapToInt(Segment::linkChars)
            .sum();
    return prose(blocks) - linked;
  }

  private static Set<Block> identities(List<Block> blocks) {
    Set<Block> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(blocks);
    return identities;
  }

  private static boolean isFront(String url) {
    return url.matches("https?://[^/?#]+/?");
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.kind().isProse() || b.kind() == Block.Kind.CODE)
        .mapToInt(b -> Scripts.chars(b.text()))
        .sum();
  }

  private static String visible(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      if (text.length() < SCANNED && segment.isText()) {
        text.append(segment.text().toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isMissing(Layout layout, Metadata meta, int chars) {
    if (meta.kind() != Kind.OTHER || chars > STUB / 2) {
      return false;
    }
    Pattern sign = meta.published() == null ? MISSING : SURELY_MISSING;
    boolean heading =
        layout.segments().stream()
            .filter(s -> s.block().kind() == Block.Kind.HEADING)
            .limit(3)
            .anyMatch(s -> says(sign, s.text()));
    return heading || meta.title() != null && says(sign, meta.title());
  }

  private static boolean says(Pattern sign, String line) {
    return line.length() <= HEADLINE && sign.matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the text, or without one the page, speaks of cookies and little else. */
  private static boolean isConsent(Layout layout, List<Block> blocks) {
    List<String> texts =
        prose(blocks) >= LITTLE
            ? blocks.stream().map(Block::text).toList()
            : layout.segments().stream()
                .filter(s -> s.linkChars() * 2 < s.chars())
                .map(Segment::text)
                .toList();
    int all = 0;
    int consent = 0;
    for (String text : texts) {
      all += text.length();
      consent += CONSENT.matcher(text.toLowerCase(Locale.ROOT)).find() ? text.length() : 0;
    }
    return consent > SILENT && consent * 2 > all;
  }
}
