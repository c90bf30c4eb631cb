package dev.aicurator.extract.body;

import dev.aicurator.text.Lexicon;
import dev.aicurator.text.Lexicon.Word;
import dev.aicurator.text.Lower;

/**
 * Turns of speech that mark a short block as furniture of the page, in the languages of the web.
 * Each is matched where a word begins, and to its own end, so that {@code advertis} finds all of
 * its forms; those after {@code ^} only count where the block begins.
 */
enum Phrases {
  SIGNUP(
      "newsletter|subscri|sign up|signup|sign in|log in|login|inbox|abonnier|anmeld|abonnez|inscri|suscr"
          + "|iscriviti|cadastre|assine|free trial|signing up|donat|support our|support us|join us|join our|join the|join over|enter your email|register"),
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
      "copyright|all rights reserved|alle rechte|tous droits|derechos reservados|terms of|privacy policy"
          + "|may not be published|may not be reproduced|cookie|disclaimer|disclosure|personal, non-commercial"),
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
          + "|was this article|inhaltsverzeichnis|^contents|^in this|text size");

  static final int COUNT = values().length;
  private static final int FIRST = 1 << 30;
  private static final int LOOKED_AT = 240;
  private static final int SHORT = 4;
  private static final Lexicon WORDS = words();

  private final String words;

  Phrases(String words) {
    this.words = words;
  }

  private static Lexicon words() {
    Lexicon words = new Lexicon(2);
    for (Phrases group : values()) {
      for (String word : group.words.split("\\|")) {
        boolean first = word.startsWith("^");
        int bit = 1 << group.ordinal();
        words.add(first ? word.substring(1) : word, first ? bit | FIRST : bit);
      }
    }
    return words;
  }

  /** The groups with a phrase near the beginning of {@code text}, one bit each. */
  static int in(String text) {
    char[] lower = Lower.of(text, LOOKED_AT);
    int bits = 0;
    boolean first = true;
    boolean inWord = false;
    for (int i = 0; i < lower.length; i++) {
      char c = lower[i];
      boolean letter = c >= 'a' && c <= 'z' || c > 'z' && Character.isLetter(c);
      if (c == '©') {
        bits |= 1 << RIGHTS.ordinal();
        first = false;
      } else if (letter && !inWord) {
        bits |= at(lower, i, first);
        first = false;
      }
      inWord = letter;
    }
    return bits;
  }

  private static int at(char[] text, int i, boolean first) {
    int bits = 0;
    for (Word word = WORDS.at(text, i, text.length); word != null; word = word.next()) {
      boolean here = first || (word.bits() & FIRST) == 0;
      if (here && word.isAt(text, i, text.length) && ends(word, text, i)) {
        bits |= word.bits() & ~FIRST;
      }
    }
    return bits;
  }

  /** Short words must be whole; long ones may go on. */
  private static boolean ends(Word word, char[] text, int i) {
    int end = i + word.length();
    return word.length() > SHORT || end == text.length || !Character.isLetter(text[end]);
  }
}
