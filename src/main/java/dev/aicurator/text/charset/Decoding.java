package dev.aicurator.text.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order mark, then HTTP charset, then what the document declares, then strict
 * UTF-8, then the likeliest legacy charset; a label that the bytes belie is not believed. Never
 * fails: what cannot be decoded becomes U+FFFD. (RFC 7303, WHATWG Encoding.)
 */
public final class Decoding {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Decoding() {}

  /** What the bytes claim to be, which tells where a charset may be declared. */
  public enum Kind {
    XML,
    HTML,
    JSON,
    TEXT
  }

  /** The text, without byte order mark, and the IANA name of the charset it was read with. */
  public record Decoded(String text, String charset) {}

  /** Decodes the bytes; {@code contentType} is the HTTP header's whole value. */
  public static Decoded decode(byte[] bytes, @Nullable String contentType, Kind kind) {
    Decoded marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return read(bytes, 0, wide);
    }
    Charset http = Labels.ofContentType(contentType);
    Charset inside = Labels.declared(bytes, kind);
    if (Labels.isEbcdic(bytes)) {
      return read(bytes, 0, inside != null ? inside : Labels.EBCDIC);
    }
    return byLabel(bytes, kind == Kind.JSON ? null : http != null ? http : inside, inside);
  }

  /**
   * The same text as characters in an array of their own, which spares what a long text costs as a
   * string to those who read it once.
   */
  public static CharBuffer characters(byte[] bytes, @Nullable String contentType, Kind kind) {
    CharBuffer utf8 = isPlain(bytes, contentType, kind) ? wellFormed(bytes) : null;
    return utf8 != null
        ? utf8
        : CharBuffer.wrap(decode(bytes, contentType, kind).text().toCharArray());
  }

  /** Whether nothing speaks against UTF-8, so that well-formed bytes decide. */
  private static boolean isPlain(byte[] bytes, @Nullable String contentType, Kind kind) {
    if (byZeros(bytes) != null || Labels.isEbcdic(bytes) || starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return false;
    }
    Charset http = kind == Kind.JSON ? null : Labels.ofContentType(contentType);
    Charset label = http != null ? http : Labels.declared(bytes, kind);
    return label == null ? !Shape.shiftsToKanji(bytes) : label.equals(StandardCharsets.UTF_8);
  }

  private static @Nullable CharBuffer wellFormed(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), text, true);
    return end.isError() ? null : text.flip();
  }

  private static Decoded byLabel(byte[] bytes, @Nullable Charset label, @Nullable Charset second) {
    if (label == null || label.equals(StandardCharsets.UTF_8) || Labels.isWide(label)) {
      return utf8OrGuess(bytes, second);
    }
    Decoded utf8 = strictUtf8(bytes);
    if (utf8 != null && !Labels.isStateful(label) && !Shape.onlyAscii(bytes)) {
      return utf8;
    }
    return read(bytes, 0, label);
  }

  private static Decoded utf8OrGuess(byte[] bytes, @Nullable Charset second) {
    if (second == null && Shape.shiftsToKanji(bytes)) {
      return read(bytes, 0, Labels.KANJI);
    }
    Decoded utf8 = strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    if (Shape.of(bytes).isDamagedUtf8()) {
      return read(bytes, 0, StandardCharsets.UTF_8);
    }
    if (second == null || second.equals(StandardCharsets.UTF_8) || Labels.isWide(second)) {
      return read(bytes, 0, LegacyGuess.of(bytes));
    }
    return read(bytes, 0, second);
  }

  private static @Nullable Decoded strictUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') < 0 || isStrict(bytes)) {
      return new Decoded(stripMarks(text), "UTF-8");
    }
    return null;
  }

  private static boolean isStrict(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static @Nullable Decoded byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return strictOr1252(b, 3);
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return read(b, 4, UTF_32LE);
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return read(b, 4, UTF_32BE);
    }
    if (starts(b, 0xFF, 0xFE)) {
      return read(b, 2, StandardCharsets.UTF_16LE);
    }
    return starts(b, 0xFE, 0xFF) ? read(b, 2, StandardCharsets.UTF_16BE) : null;
  }

  private static Decoded strictOr1252(byte[] bytes, int from) {
    byte[] rest = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
    return utf8OrGuess(rest, null);
  }

  /**
   * Whether they begin as text in UTF-16 or UTF-32 does: with its mark, or with a tag in ASCII and
   * the zeros beside it.
   */
  public static boolean isWide(byte[] bytes) {
    boolean marked =
        starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, 0, 0xFE, 0xFF);
    return marked || byZeros(bytes) != null && isMarkup(bytes);
  }

  /** Whether the first character but white space, however wide, opens a tag. */
  private static boolean isMarkup(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private static @Nullable Charset byZeros(byte[] b) {
    if (b.length < 4) {
      return null;
    }
    if (b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] != 0) {
      return UTF_32BE;
    }
    if (b[0] != 0 && b[1] == 0 && b[2] == 0 && b[3] == 0) {
      return UTF_32LE;
    }
    if (b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little = b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0;
    return little ? StandardCharsets.UTF_16LE : null;
  }

  private static Decoded read(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(stripMarks(text), charset.name());
  }

  private static String stripMarks(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\uFEFF') {
      start++;
    }
    return start == 0 ? text : text.substring(start);
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
