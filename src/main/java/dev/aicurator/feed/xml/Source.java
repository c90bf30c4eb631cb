package dev.aicurator.feed.xml;

import org.jspecify.annotations.Nullable;

/** The document's characters and what its references mean. */
record Source(String characters, References references, @Nullable String base) {

  @Nullable String resolve(@Nullable String outer, String relative) {
    return Urls.resolve(outer, relative);
  }

  String slice(int from, int to) {
    return characters.substring(from, to);
  }

  String markup(int from, int to) {
    return read(from, to, true);
  }

  String text(int from, int to) {
    return read(from, to, false);
  }

  private String read(int from, int to, boolean tags) {
    int lt = Chars.find(characters, '<', from, to);
    if (lt < 0) {
      return plain(from, to);
    }
    Chars out = new Chars(to - from);
    int at = from;
    while (lt >= 0) {
      references.decode(characters, at, lt, out);
      at = skip(lt, to, tags, out);
      lt = Chars.find(characters, '<', at, to);
    }
    references.decode(characters, at, to, out);
    return out.toString();
  }

  private String plain(int from, int to) {
    if (Chars.find(characters, '&', from, to) < 0) {
      return characters.substring(from, to);
    }
    Chars out = new Chars(to - from);
    references.decode(characters, from, to, out);
    return out.toString();
  }

  /** Takes the characters of a CDATA section, and tags if wanted; returns where it ends. */
  private int skip(int lt, int to, boolean tags, Chars out) {
    if (characters.startsWith("<![CDATA[", lt)) {
      int end = before(to, characters.indexOf("]]>", lt + 9));
      out.append(characters, lt + 9, end);
      return Math.min(to, end + 3);
    }
    if (characters.startsWith("<!--", lt)) {
      return Math.min(to, before(to, characters.indexOf("-->", lt + 4)) + 3);
    }
    if (!Scanner.startsMarkup(characters, lt)) {
      out.append('<');
      return lt + 1;
    }
    int end = Math.min(to, before(to, characters.indexOf('>', lt)) + 1);
    if (tags) {
      out.append(characters, lt, end);
    }
    return end;
  }

  private static int before(int to, int found) {
    return found < 0 || found > to ? to : found;
  }
}
