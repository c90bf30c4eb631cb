package dev.aicurator.text.charset;

import dev.aicurator.text.charset.Decoding.Kind;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Charset labels, where documents put them, read as the WHATWG Encoding Standard reads them. */
final class Labels {
  static final Charset EBCDIC = named("IBM037", StandardCharsets.ISO_8859_1);
  static final Charset KANJI = named("ISO-2022-JP", StandardCharsets.UTF_8);
  private static final Pattern HEADER =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\"'\\s;,]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOG =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+-]+)");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+-]+)", Pattern.CASE_INSENSITIVE);
  private static final int PROLOG_WITHIN = 1024;
  private static final int META_WITHIN = 4096;

  private Labels() {}

  static @Nullable Charset ofContentType(@Nullable String contentType) {
    if (contentType == null) {
      return null;
    }
    Matcher m = HEADER.matcher(contentType);
    return m.find() ? charset(m.group(1)) : null;
  }

  static @Nullable Charset declared(byte[] bytes, Kind kind) {
    if (kind == Kind.JSON || kind == Kind.TEXT) {
      return null;
    }
    if (isEbcdic(bytes)) {
      return find(PROLOG, head(bytes, PROLOG_WITHIN, EBCDIC));
    }
    Charset prolog = find(PROLOG, head(bytes, PROLOG_WITHIN, StandardCharsets.ISO_8859_1));
    if (prolog != null || kind == Kind.XML) {
      return prolog;
    }
    return find(META, head(bytes, META_WITHIN, StandardCharsets.ISO_8859_1));
  }

  static boolean isEbcdic(byte[] b) {
    return b.length > 4
        && (b[0] & 0xFF) == 0x4C
        && (b[1] & 0xFF) == 0x6F
        && (b[2] & 0xFF) == 0xA7
        && (b[3] & 0xFF) == 0x94;
  }

  static boolean isWide(Charset charset) {
    String name = charset.name();
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
  }

  /** Charsets whose bytes are all ASCII, so that valid UTF-8 says nothing. */
  static boolean isStateful(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  private static String head(byte[] bytes, int within, Charset charset) {
    return new String(bytes, 0, Math.min(bytes.length, within), charset);
  }

  private static @Nullable Charset find(Pattern pattern, String head) {
    Matcher m = pattern.matcher(head);
    return m.find() ? charset(m.group(1)) : null;
  }

  /** The charset that browsers read the label as; null when it is none. */
  static @Nullable Charset charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    String meant =
        switch (name) {
          case "ascii",
              "us-ascii",
              "ansi_x3.4-1968",
              "iso-8859-1",
              "iso8859-1",
              "iso_8859-1",
              "iso88591",
              "latin1",
              "latin-1",
              "l1",
              "cp1252",
              "x-cp1252",
              "cp819",
              "ibm819",
              "utf-7",
              "utf7",
              "x-user-defined",
              "ansi" ->
              "windows-1252";
          case "utf8", "utf-8", "unicode-1-1-utf-8", "utf_8", "x-unicode20utf8", "utf8mb4" ->
              "UTF-8";
          case "gb2312",
              "gbk",
              "gb_2312",
              "gb_2312-80",
              "gb2312-80",
              "x-gbk",
              "chinese",
              "csgb2312",
              "cp936",
              "ms936",
              "euc-cn" ->
              "GB18030";
          case "shift_jis",
              "shift-jis",
              "sjis",
              "x-sjis",
              "ms_kanji",
              "csshiftjis",
              "ms932",
              "cp932" ->
              "windows-31j";
          case "euc-kr",
              "euckr",
              "ks_c_5601-1987",
              "ks_c_5601-1989",
              "ksc5601",
              "ksc_5601",
              "korean",
              "cseuckr",
              "cp949",
              "windows-949",
              "uhc" ->
              "x-windows-949";
          case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5", "cp950" -> "Big5-HKSCS";
          case "iso-8859-9", "iso8859-9", "latin5", "l5", "cp1254" -> "windows-1254";
          case "iso-8859-11", "iso8859-11", "tis-620", "dos-874", "windows-874" -> "x-windows-874";
          case "iso-8859-8-i", "logical", "visual" -> "ISO-8859-8";
          case "iso-8859-10", "latin6", "l6" -> "ISO-8859-10";
          case "macintosh", "mac", "x-mac-roman", "csmacintosh", "macroman" -> "x-MacRoman";
          case "x-mac-cyrillic", "x-mac-ukrainian" -> "x-MacCyrillic";
          case "koi", "koi8", "koi8_r", "cskoi8r", "koi8r" -> "KOI8-R";
          case "koi8-ru", "koi8u" -> "KOI8-U";
          case "866", "cp866", "dos-866" -> "IBM866";
          case "x-euc-jp", "eucjp" -> "EUC-JP";
          case "utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2", "csunicode" -> "UTF-16LE";
          default -> name.startsWith("cp125") ? "windows-" + name.substring(2) : name;
        };
    return named(meant);
  }

  private static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  static Charset named(String name, Charset otherwise) {
    Charset found = named(name);
    return found != null ? found : otherwise;
  }
}
