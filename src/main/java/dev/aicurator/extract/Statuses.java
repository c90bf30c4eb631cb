package dev.aicurator.extract;

import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.meta.Metadata;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page.Status;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far a page can be trusted to be the article it was fetched for. */
final class Statuses {
  private static final int STUB = 1_500;
  private static final int LITTLE = 250;
  private static final int SCANNED = 6_000;
  private static final Pattern MISSING =
      Pattern.compile(
          "\\b404\\b|\\b410\\b|(?:page|article|story|post|content|file|document|url) (?:you \\w+ \\w+ \\w+ )?"
              + "(?:was |is |could |can|has )?(?:not |n[o']t |no longer )?(?:be )?(?:found|available|exist|removed)"
              + "|not found|nothing (?:was )?found|no longer available|doesn['’]t exist|does not exist"
              + "|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|pagina non trovata"
              + "|página não encontrada|access denied|error 40[34]");
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
              + "|jetzt weiterlesen|nur für abonnenten|mit (?:\\w+ )?abo lesen|réservé aux abonnés"
              + "|solo para suscriptores|contenido exclusivo para suscriptores|riservato agli abbonati");
  private static final Pattern CONSENT =
      Pattern.compile(
          "cookie|consent|einwilligung|zustimmung|consentement|gdpr|your privacy|we and our partners");

  private Statuses() {}

  static Status of(Layout layout, Metadata meta, List<Block> blocks, @Nullable String url) {
    int chars = prose(blocks);
    if (chars >= STUB) {
      return article(layout, meta, url);
    }
    String visible = visible(layout);
    if (isMissing(layout, meta, chars)) {
      return Status.SOFT_404;
    }
    if (chars < LITTLE && (SCRIPT.matcher(visible).find() || layout.root().chars() < LITTLE)) {
      return layout.segments().isEmpty() || SCRIPT.matcher(visible).find()
          ? Status.NEEDS_SCRIPT
          : Status.NOT_AN_ARTICLE;
    }
    if (isConsent(blocks) || blocks.isEmpty() && CONSENT.matcher(visible).find()) {
      return Status.COOKIE_WALL;
    }
    if (meta.kind() == Metadata.Kind.PAID_ARTICLE || WALL.matcher(visible).find()) {
      return Status.PAYWALL;
    }
    return chars < LITTLE && meta.kind() == Metadata.Kind.OTHER
        ? Status.NOT_AN_ARTICLE
        : article(layout, meta, url);
  }

  private static Status article(Layout layout, Metadata meta, @Nullable String url) {
    if (meta.kind() == Metadata.Kind.LIVE_BLOG) {
      return Status.LIVE_BLOG;
    }
    boolean list = layout.root().linkDensity() > 0.6 && layout.root().prose() < STUB;
    boolean other = meta.kind() == Metadata.Kind.OTHER && meta.published() == null;
    return other && (list || isFront(url)) ? Status.NOT_AN_ARTICLE : Status.OK;
  }

  private static boolean isFront(@Nullable String url) {
    return url != null && url.matches("https?://[^/?#]+/?");
  }

  private static int prose(List<Block> blocks) {
    return blocks.stream()
        .filter(b -> b.kind().isProse() || b.kind() == Block.Kind.CODE)
        .mapToInt(b -> b.text().length())
        .sum();
  }

  private static String visible(Layout layout) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : layout.segments()) {
      if (text.length() < SCANNED && segment.isText()) {
        text.append(segment.text().toLowerCase(Locale.ROOT)).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isMissing(Layout layout, Metadata meta, int chars) {
    String title = meta.title() == null ? "" : meta.title().toLowerCase(Locale.ROOT);
    if (meta.kind() != Metadata.Kind.OTHER || meta.published() != null || chars > STUB / 2) {
      return false;
    }
    boolean heading =
        layout.segments().stream()
            .filter(s -> s.block().kind() == Block.Kind.HEADING)
            .limit(3)
            .anyMatch(s -> MISSING.matcher(s.text().toLowerCase(Locale.ROOT)).find());
    return heading || MISSING.matcher(title).find();
  }

  /** Whether what was taken for the text speaks of cookies and little else. */
  private static boolean isConsent(List<Block> blocks) {
    int all = 0;
    int consent = 0;
    for (Block block : blocks) {
      all += block.text().length();
      boolean speaks = CONSENT.matcher(block.text().toLowerCase(Locale.ROOT)).find();
      consent += speaks ? block.text().length() : 0;
    }
    return all > 0 && consent * 2 > all;
  }
}
