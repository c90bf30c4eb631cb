package dev.aicurator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Page.Status;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are no articles are told from articles, and articles from them. */
class StatusesTest {
  private static final String NAV =
      "<nav><ul><li><a href=/a>World</a><li><a href=/b>Science</a><li><a href=/c>Money</a></ul></nav>";
  private static final String FOOT = "<footer><p><a href=/imprint>Imprint</a> © 2026</p></footer>";
  private static final String LEAD =
      "<p>The small robot learned to sort apples by their colour, its makers said on Monday, after"
          + " it had watched people do so for eleven days in a barn near the coast.</p>";
  private static final String FULL =
      LEAD
          + IntStream.of(11, 23, 37, 41, 59)
              .mapToObj(StatusesTest::paragraph)
              .collect(Collectors.joining());

  private static String paragraph(int number) {
    return "<p>In orchard "
        + number
        + " the farmers, of whom "
        + (number + 2)
        + " had doubted the machine,"
        + " agreed that its "
        + (number * 3)
        + " fingers were gentle, and that it did not tire, which made the"
        + " harvest of plot "
        + (number + 7)
        + " shorter by "
        + (number % 6 + 2)
        + " days than in the years before,"
        + " when "
        + (number * 2)
        + " people had done the work by hand, in rain and in wind.</p>";
  }

  private static Arguments of(Status status, String style, String html) {
    return Arguments.of(status, style, html);
  }

  private static String page(String title, String head, String body) {
    return "<!doctype html><html lang=en><head><title>"
        + title
        + "</title>"
        + head
        + "</head><body>"
        + NAV
        + "<main>"
        + body
        + "</main>"
        + FOOT
        + "</body></html>";
  }

  private static String ld(String json) {
    return "<script type=application/ld+json>" + json + "</script>";
  }

  private static String article(String more) {
    return ld(
        "{\"@type\":\"NewsArticle\",\"headline\":\"A robot sorts apples\","
            + "\"datePublished\":\"2026-03-04\""
            + more
            + "}");
  }

  static Stream<Arguments> paywalls() {
    String title = "A robot sorts apples";
    return Stream.of(
        of(
            Status.PAYWALL,
            "said to machines",
            page(
                title, article(",\"isAccessibleForFree\":false"), "<h1>" + title + "</h1>" + LEAD)),
        of(
            Status.PAYWALL,
            "said to machines as text",
            page(
                title,
                article(",\"isAccessibleForFree\":\"False\""),
                "<h1>" + title + "</h1>" + LEAD)),
        of(
            Status.PAYWALL,
            "locked tier",
            page(
                title,
                "<meta property=og:type content=article><meta property=article:content_tier content=locked>",
                "<h1>" + title + "</h1>" + LEAD)),
        of(
            Status.PAYWALL,
            "said to readers",
            page(
                title,
                article(""),
                "<h1>"
                    + title
                    + "</h1>"
                    + LEAD
                    + "<div><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in</p></div>")),
        of(
            Status.PAYWALL,
            "newsletter",
            page(
                title,
                "",
                "<h1>" + title + "</h1>" + LEAD + "<div>This post is for paid subscribers</div>")),
        of(
            Status.PAYWALL,
            "German",
            page(
                title,
                article(""),
                "<h1>"
                    + title
                    + "</h1>"
                    + LEAD
                    + "<div>Jetzt weiterlesen mit dem Digital-Abo</div>")),
        of(
            Status.PAYWALL,
            "French",
            page(
                title,
                article(""),
                "<h1>"
                    + title
                    + "</h1>"
                    + LEAD
                    + "<div>Il vous reste 80% à lire. La suite est réservée aux abonnés.</div>")),
        of(
            Status.PAYWALL,
            "Spanish",
            page(
                title,
                article(""),
                "<h1>"
                    + title
                    + "</h1>"
                    + LEAD
                    + "<div>Este contenido es exclusivo para suscriptores</div>")));
  }

  static Stream<Arguments> shells() {
    return Stream.of(
        of(
            Status.NEEDS_SCRIPT,
            "empty root",
            "<html><head><title>App</title></head><body><div id=root></div><script src=/x.js></script></body></html>"),
        of(
            Status.NEEDS_SCRIPT,
            "noscript",
            "<html><head><title>App</title></head><body><noscript>You need to enable JavaScript to run this app."
                + "</noscript><div id=app></div><script src=/x.js></script></body></html>"),
        of(
            Status.NEEDS_SCRIPT,
            "guard",
            "<html><head><title>Just a moment...</title></head><body><h1>Just a moment...</h1>"
                + "<p>Enable JavaScript and cookies to continue</p></body></html>"),
        of(
            Status.NEEDS_SCRIPT,
            "human",
            page(
                "Attention required",
                "",
                "<h1>One more step</h1><p>Please verify you are a human to go on.</p>")),
        of(
            Status.NEEDS_SCRIPT,
            "German",
            page(
                "Portal", "", "<p>Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.</p>")),
        of(
            Status.NEEDS_SCRIPT,
            "loading",
            "<html><head><title>News</title></head><body><div class=spinner>Loading…</div><script src=a.js></script></body></html>"));
  }

  static Stream<Arguments> consents() {
    return Stream.of(
        of(
            Status.COOKIE_WALL,
            "English",
            page(
                "Before you continue",
                "",
                "<h1>We value your privacy</h1><p>We and our 842 partners store and access"
                    + " information on a device, such as cookies, and process personal data for ads.</p>"
                    + "<p>You can accept or manage your consent choices by clicking below, at any time.</p>"
                    + "<button>Accept all</button><button>Reject</button>")),
        of(
            Status.COOKIE_WALL,
            "German",
            page(
                "Einwilligung",
                "",
                "<h1>Willkommen</h1><p>Mit Ihrer Zustimmung nutzen wir Cookies und ähnliche"
                    + " Techniken, um Inhalte mit Werbung zu finanzieren und zu messen.</p><p>Ihre Einwilligung"
                    + " können Sie jederzeit widerrufen, in der Datenschutzerklärung steht mehr dazu.</p>")),
        of(
            Status.COOKIE_WALL,
            "French",
            page(
                "Consentement",
                "",
                "<h1>Bienvenue</h1><p>Avec votre consentement, nos partenaires et nous utilisons des"
                    + " cookies pour stocker et consulter des données personnelles comme votre visite.</p>")));
  }

  static Stream<Arguments> lists() {
    String links =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "<li><a href=/n"
                        + i
                        + ">Minister "
                        + i
                        + " says that the bridge will open</a></li>")
            .collect(Collectors.joining());
    String teasers =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "<article><h2><a href=/n"
                        + i
                        + ">Bridge "
                        + i
                        + " opens</a></h2><p>The bridge opens"
                        + " after a long wait, and the town will dance…</p></article>")
            .collect(Collectors.joining());
    return Stream.of(
        of(Status.NOT_AN_ARTICLE, "links", page("News", "", "<h1>News</h1><ul>" + links + "</ul>")),
        of(
            Status.NOT_AN_ARTICLE,
            "collection",
            page(
                "Bridges",
                ld(
                    "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"CollectionPage\"}]}"),
                "<h1>Bridges</h1>" + teasers)),
        of(
            Status.NOT_AN_ARTICLE,
            "search results",
            page(
                "Search",
                ld("{\"@type\":[\"SearchResultsPage\",\"WebPage\"]}"),
                "<h1>Results</h1>" + teasers)),
        of(
            Status.NOT_AN_ARTICLE,
            "log in",
            page(
                "Log in",
                "",
                "<h1>Log in</h1><form><label>Name<input></label><label>Password<input></label>"
                    + "<button>Go</button></form><p>No account yet? Make one.</p>")));
  }

  static Stream<Arguments> missing() {
    return Stream.of(
        of(Status.SOFT_404, "title", page("Page not found", "", "<p>Sorry about that.</p>")),
        of(
            Status.SOFT_404,
            "number",
            page("Example", "", "<h1>404</h1><p>Nothing here, try the search.</p>")),
        of(
            Status.SOFT_404,
            "sentence",
            page(
                "Example",
                "",
                "<h1>Oops! The page you are looking for could not be found</h1><p>Go home.</p>")),
        of(
            Status.SOFT_404,
            "gone",
            page("Example", "", "<h1>This article is no longer available</h1>")),
        of(
            Status.SOFT_404,
            "denied",
            page("Access Denied", "", "<h1>Access Denied</h1><p>Reference 18.2</p>")),
        of(Status.SOFT_404, "German", page("Seite nicht gefunden", "", "<h1>Hoppla</h1>")),
        of(Status.SOFT_404, "French", page("Page introuvable", "", "<h1>Oups</h1>")),
        of(Status.SOFT_404, "Spanish", page("Ejemplo", "", "<h1>Página no encontrada</h1>")),
        of(Status.SOFT_404, "Polish", page("Nie znaleziono strony", "", "<h1>Ups</h1>")),
        of(Status.SOFT_404, "Swedish", page("Exempel", "", "<h1>Sidan kunde inte hittas</h1>")),
        of(Status.SOFT_404, "Russian", page("Страница не найдена", "", "<h1>Ой</h1>")),
        of(Status.SOFT_404, "Korean", page("페이지를 찾을 수 없습니다", "", "<h1>이런</h1>")),
        of(
            Status.SOFT_404,
            "blocked",
            page(
                "Attention",
                "",
                "<h1>Sorry, you have been blocked</h1><p>" + "A word. ".repeat(40))));
  }

  @Test
  void aLiveBlogThatMachinesAreNotToldOf() {
    String entries =
        IntStream.range(0, 6)
            .mapToObj(i -> "<p>1" + i + ":05</p><h3>Update</h3>" + paragraph(11 + i))
            .collect(Collectors.joining());
    String heading = "<h1>Robots in the orchard</h1>";
    String live = "<h1>Robots in the orchard: live updates</h1>";
    assertThat(status(page("Robots in the orchard", "", live + entries)))
        .isEqualTo(Status.LIVE_BLOG);
    assertThat(status(page("Robots in the orchard", "", heading + entries))).isEqualTo(Status.OK);
    assertThat(status(page("Robots in the orchard", "", live + FULL))).isEqualTo(Status.OK);
  }

  @Test
  void teasersOverAndOverAreAList() {
    String teasers =
        IntStream.range(0, 9)
            .mapToObj(i -> "<h2><a href=/" + i + ">Robot " + i + "</a></h2>" + paragraph(11 + i))
            .collect(Collectors.joining());
    assertThat(status(page("News", "", "<h1>News</h1>" + teasers)))
        .isEqualTo(Status.NOT_AN_ARTICLE);
    assertThat(status(page("News", "", "<h1>News</h1>" + teasers.replaceAll("</?a[^>]*>", ""))))
        .isEqualTo(Status.OK);
  }

  private static Status status(String html) {
    return Extractor.page(html.getBytes(StandardCharsets.UTF_8), "https://example.org/n/a", null)
        .status();
  }

  static Stream<Arguments> findings() {
    return Stream.of(
        of(
            Status.OK,
            "of a search",
            page(
                "Apple thief not found after search",
                "",
                "<h1>Apple thief not found after search</h1>" + LEAD + paragraph(11))),
        of(
            Status.OK,
            "about errors",
            page(
                "Why 404 pages matter",
                "",
                "<h1>Why 404 pages matter</h1>" + LEAD + paragraph(11))));
  }

  @Test
  void aListIsOneWhereverItWasReadFrom() {
    String links =
        IntStream.range(0, 40)
            .mapToObj(i -> "<li><a href=/a" + i + ">Orchard " + i + " has new robots</a></li>")
            .collect(Collectors.joining());
    String html = "<title>News</title><h1>News</h1><ul>" + links + "</ul>";
    for (String url : new String[] {null, "https://example.org/news/"}) {
      assertThat(Extractor.page(html.getBytes(StandardCharsets.UTF_8), url, null).status())
          .isEqualTo(Status.NOT_AN_ARTICLE);
    }
  }

  static Stream<Arguments> live() {
    return Stream.of(
        of(
            Status.LIVE_BLOG,
            "alone",
            page(
                "Live: robots",
                ld("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live: robots\"}"),
                FULL)),
        of(
            Status.LIVE_BLOG,
            "among others",
            page(
                "Live: robots",
                ld("{\"@graph\":[{\"@type\":[\"NewsArticle\",\"LiveBlogPosting\"]}]}"),
                FULL)),
        of(
            Status.LIVE_BLOG,
            "short",
            page(
                "Live: robots",
                ld("{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live: robots\"}"),
                LEAD)));
  }

  static Stream<Arguments> articles() {
    String title = "A robot sorts apples";
    String heading = "<h1>" + title + "</h1>";
    return Stream.of(
        of(Status.OK, "full", page(title, article(""), heading + FULL)),
        of(
            Status.OK,
            "full, though paid",
            page(title, article(",\"isAccessibleForFree\":false"), heading + FULL)),
        of(Status.OK, "no metadata", page(title, "", heading + FULL)),
        of(Status.OK, "short with a date", page(title, "", heading + "<p>4 March 2026</p>" + LEAD)),
        of(
            Status.OK,
            "a note of a line",
            page(
                title,
                "<meta property=article:published_time content=2026-03-04>",
                heading + "<p>The robot sorts apples now, and pears come next.</p>")),
        of(
            Status.OK,
            "on cookies",
            page(
                "Cookies explained",
                article(""),
                "<h1>Cookies explained</h1><p>A cookie is a small text, which a"
                    + " site leaves with a browser, so that it knows the reader again on the next visit.</p>"
                    + "<p>Courts have ruled that cookies for advertising need consent, and many sites ask now.</p>"
                    + "<p>Browsers plan to drop cookies of third parties, though the plan was put off thrice.</p>")),
        of(
            Status.OK,
            "on errors",
            page(
                "Why the error 404 is called so",
                article(""),
                "<h1>Why the error 404 is called so</h1>" + FULL)),
        of(
            Status.OK,
            "with a plea to subscribe",
            page(title, article(""), heading + FULL + "<p>Already a subscriber? Log in</p>")),
        of(
            Status.OK,
            "streamed out of order",
            "<html><head><title>"
                + title
                + "</title></head><body><template id=B:0></template><div hidden id=S:0>"
                + heading
                + FULL
                + "</div></body></html>"),
        of(
            Status.OK,
            "veiled until a script ran",
            "<html><head><title>"
                + title
                + "</title></head><body><div style=visibility:hidden><main>"
                + heading
                + FULL
                + "</main></div></body></html>"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({
    "paywalls",
    "shells",
    "consents",
    "lists",
    "missing",
    "findings",
    "live",
    "articles"
  })
  void tellsWhatAPageIs(Status expected, String style, String html) {
    assertThat(
            Extractor.page(
                    html.getBytes(StandardCharsets.UTF_8), "https://example.org/news/apples", null)
                .status())
        .isEqualTo(expected);
  }
}
