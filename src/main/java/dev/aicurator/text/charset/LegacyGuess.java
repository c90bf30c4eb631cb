package dev.aicurator.text.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest charset of bytes that are not UTF-8 and carry no label: each candidate is tried on
 * the words with high bytes and scored by how many of its characters are common in the language
 * that would have used it. windows-1252 where nothing stands out.
 */
final class LegacyGuess {
  private static final int SAMPLE = 64 * 1024;
  private static final double CERTAIN = 0.30;
  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(
              "windows-31j", 2, "のにはをたがでてとしれさあるいうんなこらりっかまもきよくスルンーアリクトイラレタロドシコカャュョ、。日本一人年大会記事"),
          new Candidate("EUC-JP", 2, "のにはをたがでてとしれさあるいうんなこらりっかまもきよくスルンーアリクトイラレタロドシコカャュョ、。日本一人年大会記事"),
          new Candidate(
              "x-windows-949",
              2,
              "이다는에의을가하고은지로한를사기서어도리자인나아시대라니과일수그정있해보들만게주전부장요제상여구오유원성동스와용신국공조안트표"),
          new Candidate(
              "GB18030",
              2,
              "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理业工作系专新闻：，。、"),
          new Candidate(
              "Big5-HKSCS",
              2,
              "的一是不了在人有我他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理業工新聞：，。、"),
          new Candidate("windows-1251", 1, "оеаинтсрвлкмдпуяыьгзбчйхжшю"),
          new Candidate("KOI8-R", 1, "оеаинтсрвлкмдпуяыьгзбчйхжшю"),
          new Candidate("IBM866", 1, "оеаинтсрвлкмдпуяыьгзбчйхжшю"),
          new Candidate("ISO-8859-5", 1, "оеаинтсрвлкмдпуяыьгзбчйхжшю"),
          new Candidate("windows-1253", 1, "αοιετσνηυρπκμλςάίόέήώγδ"),
          new Candidate("windows-1255", 1, "יוהלאתמרבנשםדעקחגסטזכץפןך"),
          new Candidate("windows-1256", 1, "الينمرتوبعدهسفكقحجأةطشىصخ"),
          new Candidate("x-windows-874", 1, "านรอกเงมยลวดทตสะปบคหแจพชขใไโผ่้ีัิ์ื"),
          new Candidate("windows-1250", 1, "ąęłśćżźńóáéíýčďěňřšťůžľĺôäőűúüößş„”–"),
          new Candidate("ISO-8859-2", 1, "ąęłśćżźńóáéíýčďěňřšťůžľĺôäőűúüößş"),
          new Candidate("windows-1254", 1, "ığşçöüİâî"),
          new Candidate("windows-1252", 1, "éèêëàâáãåäçîïíñôóõöøùûúüßæœ’‘“”–—…•©®«»°£€¡¿·"));

  private LegacyGuess() {}

  static Charset of(byte[] bytes) {
    byte[] high = words(bytes);
    Candidate wide = best(high, 2);
    Candidate best = wide != null ? wide : best(high, 1);
    return best != null ? best.charset() : Labels.named("windows-1252", ISO_8859_1);
  }

  /**
   * The best of one width; two bytes a character are asked first, for what is common in them is no
   * accident. Of two as good the later, more western one: Latin words are common to both.
   */
  private static @Nullable Candidate best(byte[] words, int width) {
    Candidate best = null;
    double most = CERTAIN;
    for (Candidate candidate : CANDIDATES) {
      double score = candidate.width == width ? candidate.score(words) : 0;
      if (score >= CERTAIN && score > most - (width == 1 ? 0.02 : 0)) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** The white-space-parted words that hold a high byte, as far as the sample goes. */
  private static byte[] words(byte[] bytes) {
    byte[] out = new byte[Math.min(bytes.length + 1, SAMPLE)];
    int length = 0;
    int start = 0;
    boolean high = false;
    for (int i = 0; i <= bytes.length && length < out.length; i++) {
      boolean end = i == bytes.length || (bytes[i] >= 0 && bytes[i] <= ' ') || bytes[i] == '<';
      if (!end) {
        high |= bytes[i] < 0;
        continue;
      }
      int size = i - start;
      if (high && length + size < out.length) {
        System.arraycopy(bytes, start, out, length, size);
        length += size;
        out[length++] = ' ';
      }
      start = i + 1;
      high = false;
    }
    return Arrays.copyOf(out, length);
  }

  private record Candidate(String name, int width, String common) {
    Charset charset() {
      return Labels.named(name, ISO_8859_1);
    }

    /** Common characters minus impossible ones, as a share of what is beyond ASCII. */
    double score(byte[] bytes) {
      String text = new String(bytes, charset());
      int foreign = 0;
      double good = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          continue;
        }
        foreign++;
        good += worth(text, i, c);
      }
      return foreign == 0 ? 0 : good / foreign;
    }

    private double worth(String text, int at, char c) {
      if (c == '\uFFFD' || (c >= 0x80 && c < 0xA0) || (c >= 0xE000 && c < 0xF900)) {
        return -2;
      }
      if (common.indexOf(c) >= 0) {
        return 1;
      }
      if (width == 2) {
        return 0;
      }
      char lower = Character.toLowerCase(c);
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (common.indexOf(lower) >= 0) {
        return starts || Character.isUpperCase(text.charAt(at - 1)) ? 0.7 : -1;
      }
      return Character.isLetter(c) ? 0 : -1;
    }
  }
}
