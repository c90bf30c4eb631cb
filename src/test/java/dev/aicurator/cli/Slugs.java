package dev.aicurator.cli;

import java.util.Map;

/** What the words of {@code source: word: reason} mean. */
final class Slugs {
  static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("bad-scheme", "a URL of a kind that is not read, or not followed from a feed"),
          Map.entry("bad-url", "not a URL or file name"),
          Map.entry("blocked-address", "a private or loopback address; see --allow-address"),
          Map.entry("blocked-port", "a port of another protocol"),
          Map.entry("cookie-wall", "a page that asks for consent in place of the article"),
          Map.entry("connection", "the server could not be reached, or broke off"),
          Map.entry("credentials", "the secret of the source cannot be read"),
          Map.entry("denied", "the file may not be read"),
          Map.entry("dns", "the name of the server is not known"),
          Map.entry("downgrade", "redirected from https to http"),
          Map.entry("empty", "nothing in it"),
          Map.entry("encoding", "packed or encoded in a way that cannot be undone"),
          Map.entry("exec-failed", "the command of the source ended with an error"),
          Map.entry("http-NNN", "the server answered with that status, such as http-404"),
          Map.entry("http-304-unasked", "the server says unchanged, but nobody asked"),
          Map.entry("http-protocol", "the answer is not proper HTTP"),
          Map.entry("internal", "a fault inside curator; --debug says more"),
          Map.entry("interrupted", "stopped before it was done"),
          Map.entry("io", "cannot be read"),
          Map.entry("json-malformed", "JSON, but broken"),
          Map.entry("needs-script", "a page that is empty without a browser"),
          Map.entry("not-a-feed", "a document of another kind"),
          Map.entry("not-a-file", "a folder, not a file"),
          Map.entry("not-an-article", "a page without an article: a front page, a list of links"),
          Map.entry("not-found", "no such file or sample"),
          Map.entry("not-html", "neither a feed nor a page: a PDF, a picture or another binary"),
          Map.entry("paywall", "a page that shows only the start of its article"),
          Map.entry("proxy", "the proxy that the environment names cannot be used"),
          Map.entry("redirect-loop", "redirected too often"),
          Map.entry("soft-404", "an error page that calls itself a success"),
          Map.entry("timeout", "took too long"),
          Map.entry("tls", "the secure connection failed, often an expired certificate"),
          Map.entry("too-deep", "nested deeper than any real document"),
          Map.entry("too-large", "more bytes than the limit"),
          Map.entry("truncated", "ends in the middle"),
          Map.entry("unreadable", "no such file, or it cannot be read"),
          Map.entry("xml-doctype", "declares entities of its own, which is refused"),
          Map.entry("xml-malformed", "XML, but broken beyond reading"));

  private Slugs() {}
}
