package dev.aicurator.extract.body;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns of speech that mark a short block as furniture of the page, in the languages of the web.
 */
enum Phrases {
  SIGNUP(
      "newsletter|subscribe|subscription|sign up|sign in|log in|inbox|abonnier|anmelden|abonnez|inscri"
          + "|suscr[ií]b|iscriviti|cadastre|assine|free trial|join (?:us|our|the|over|more)"),
  SHARE(
      "\\bshare\\b|\\btweet\\b|follow (?:us|@|me|her|him|our)|facebook|twitter|whatsapp|instagram"
          + "|linkedin|pinterest|telegram|teilen|partager|compart|condivid|copy link|print this|e-?mail this"),
  MORE(
      "read more|read also|also read|read next|see also|learn more|find out more|related|recommended"
          + "|more from|more on|more stories|you (?:may|might)|up next|click here|most (?:read|popular)"
          + "|mehr zum|lesen sie|lies auch|auch interessant|weiterlesen|lire aussi|à lire|lea también|leer más"
          + "|leggi anche|leia (?:mais|também)|view (?:all|more)|see all|show more|load more|continue reading"
          + "|don'?t miss|watch:|listen:|popular posts|trending"),
  RIGHTS(
      "copyright|©|\\(c\\) ?\\d{4}|all rights reserved|alle rechte|tous droits|derechos reservados"
          + "|terms of (?:use|service)|privacy policy|may not be (?:published|reproduced)|cookie|disclaimer"),
  CREDIT(
      "^\\W*(?:photo|image|picture|foto|credit|source|quelle|bild|screenshot|video|illustration|figure|fig\\.)\\b"
          + "|getty|shutterstock|reuters/|\\bap photo|afp|photo(?:graph)? by|image credit|courtesy|/dpa|picture alliance"),
  BYLINE(
      "^\\W*(?:by|von|par|por|di|da|written by|posted by|published|posted|updated|last (?:updated|modified|edited)"
          + "|author|autor|reviewed by|medically reviewed|fact.checked|edited by|veröffentlicht|publié|aktualisiert|stand:)\\b"
          + "|min(?:ute)?s? read|min read|lesezeit|\\bago\\b"),
  COMMENT(
      "comment|reply|replies|kommentar|commentaire|comentario|leave a|your email|post a|be the first"
          + "|required fields|log in to|moderat"),
  AD(
      "advertis|sponsored|affiliate|anzeige|werbung|publicit|promo(?:ted|tion)|buy now|shop now|add to cart"
          + "|commission|discount|coupon|free shipping|book (?:a|your) |get started|contact us|call us|request a"
          + "|schedule a|free quote|download (?:now|the|our)|try (?:it|for) free|get in touch"),
  ABOUT(
      "is an? (?:[\\w-]+ ){0,4}(?:writer|reporter|editor|journalist|author|correspondent|columnist|freelance|blogger|founder|professor)"
          + "|about the author|more about|can be reached|contributed to this|staff writer|associated press"
          + "|view all posts|her work|his work|follow (?:him|her)|originally (?:appeared|published)|this (?:article|story|post) (?:was|is|has|first)"),
  LINKS(
      "skip to|back to top|previous|next (?:post|article|page)|home ?[>»/]|table of contents|jump to|in this article"
          + "|on this page|tags?:|filed under|categor|topics?:|print|edit this page|was this (?:page|article)? ?helpful|inhaltsverzeichnis|contents");

  private static final int LOOKED_AT = 240;
  static final List<Phrases> ALL = List.of(values());

  private final Pattern pattern;

  Phrases(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** Whether the block, in lower case, uses one. */
  boolean in(String lower) {
    return pattern.matcher(lower).find();
  }

  /** The part of a block that is looked at. */
  static String head(String text) {
    return text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
  }
}
