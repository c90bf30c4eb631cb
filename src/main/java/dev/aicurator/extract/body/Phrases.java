package dev.aicurator.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns of speech that mark a short block as furniture of the page, in the languages of the web.
 * Each is matched where a word begins, and to its own end, so that {@code advertis} finds all of
 * its forms; those after {@code ^} only count where the block begins.
 */
enum Phrases {
  SIGNUP(
      "newsletter|subscri|sign up|signup|sign in|log in|login|inbox|abonnier|anmeld|abonnez|inscri|suscr"
          + "|iscriviti|cadastre|assine|free trial|join us|join our|join the|join over|enter your email|register"),
  SHARE(
      "share|tweet|follow us|follow me|follow her|follow him|follow our|facebook|twitter|whatsapp|instagram"
          + "|linkedin|pinterest|telegram|teilen|partager|compart|condivid|copy link|print this|email this"),
  MORE(
      "read more|read also|also read|read next|see also|learn more|find out more|related|recommended"
          + "|more from|more on|more stories|you may|you might|up next|click here|most read|most popular"
          + "|mehr zum|lesen sie|lies auch|auch interessant|weiterlesen|lire aussi|à lire|lea también|leer más"
          + "|leggi anche|leia mais|leia também|view all|view more|see all|show more|load more|continue reading"
          + "|don't miss|don’t miss|watch:|listen:|popular posts|trending|you'll also|recent posts|latest"),
  RIGHTS(
      "copyright|©|all rights reserved|alle rechte|tous droits|derechos reservados|terms of|privacy policy"
          + "|may not be published|may not be reproduced|cookie|disclaimer|disclosure"),
  CREDIT(
      "^photo|^image|^picture|^foto|^credit|^source|^quelle|^bild|^screenshot|^video|^illustration|^figure"
          + "|^fig.|getty|shutterstock|reuters/|ap photo|afp|photo by|photograph by|image credit|courtesy|dpa"
          + "|picture alliance|unsplash|istock"),
  BYLINE(
      "^by|^von|^par|^por|^di|^da|^written by|^posted|^published|^updated|^last updated|^last modified"
          + "|^last edited|^author|^autor|^reviewed by|^medically reviewed|^fact checked|^edited by|^veröffentlicht"
          + "|^publié|^aktualisiert|^stand:|min read|mins read|minute read|minutes read|lesezeit|ago|hours ago"),
  COMMENT(
      "comment|reply|replies|kommentar|commentaire|comentario|leave a|your email|post a|be the first"
          + "|required fields|log in to|moderat"),
  AD(
      "advertis|sponsored|affiliate|anzeige|werbung|publicit|promo|buy now|shop now|add to cart|commission"
          + "|discount|coupon|free shipping|book a|book your|get started|contact us|call us|request a|schedule a"
          + "|free quote|download now|download the|download our|try it|try for free|get in touch|learn how"),
  ABOUT(
      "is a writer|is a reporter|is an editor|is a freelance|is a senior|is a staff|is the founder|is the author"
          + "|about the author|more about|can be reached|contributed to this|staff writer|associated press"
          + "|view all posts|her work|his work|originally appeared|originally published|this article was"
          + "|this article is|this story was|this post was|this post is|this article first"),
  LINKS(
      "skip to|back to top|previous|next post|next article|next page|home >|home /|table of contents|jump to"
          + "|in this article|on this page|tags|filed under|categor|topics|^print|edit this page|was this page"
          + "|was this article|inhaltsverzeichnis|^contents|^in this");

  static final int COUNT = values().length;
  private static final int LOOKED_AT = 240;
  private static final int KEY = 2;
  private static final Map<String, List<Phrase>> TABLE = table();

  private final String words;

  Phrases(String words) {
    this.words = words;
  }

  private record Phrase(String text, boolean first, int bit) {}

  private static Map<String, List<Phrase>> table() {
    Map<String, List<Phrase>> table = new HashMap<>();
    for (Phrases group : values()) {
      for (String word : group.words.split("\\|")) {
        boolean first = word.startsWith("^");
        String text = first ? word.substring(1) : word;
        String key = text.length() < KEY ? text : text.substring(0, KEY);
        table
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Phrase(text, first, 1 << group.ordinal()));
      }
    }
    return table;
  }

  /** The groups with a phrase near the beginning of {@code text}, one bit each. */
  static int in(String text) {
    String head = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    String lower = head.toLowerCase(Locale.ROOT);
    int bits = 0;
    boolean first = true;
    for (int i = 0; i < lower.length(); i++) {
      if (startsWord(lower, i)) {
        bits |= at(lower, i, first);
        first = false;
      }
    }
    return bits;
  }

  private static boolean startsWord(String text, int i) {
    char c = text.charAt(i);
    return (Character.isLetter(c) || c == '©')
        && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
  }

  private static int at(String text, int i, boolean first) {
    List<Phrase> known = TABLE.get(text.substring(i, Math.min(text.length(), i + KEY)));
    if (known == null) {
      return text.charAt(i) == '©' ? 1 << RIGHTS.ordinal() : 0;
    }
    int bits = 0;
    for (Phrase phrase : known) {
      if ((first || !phrase.first) && text.startsWith(phrase.text, i) && ends(phrase, text, i)) {
        bits |= phrase.bit;
      }
    }
    return bits;
  }

  /** Short words must be whole; long ones may go on. */
  private static boolean ends(Phrase phrase, String text, int i) {
    int end = i + phrase.text.length();
    return phrase.text.length() > 4
        || end == text.length()
        || !Character.isLetter(text.charAt(end));
  }
}
