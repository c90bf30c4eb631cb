package dev.aicurator.text.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.text.charset.Decoding.Kind;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  @Test
  void theMarkBeatsTheHeader() {
    byte[] bytes = "\uFEFF<a>é</a>".getBytes(UTF_8);
    assertThat(xml(bytes, "text/xml; charset=iso-8859-1")).isEqualTo("<a>é</a>");
  }

  @Test
  void theHeaderBeatsTheProlog() {
    byte[] bytes =
        bytes("<?xml version='1.0' encoding='iso-8859-2'?><a>Новости</a>", "windows-1251");
    assertThat(xml(bytes, "text/xml; charset=\"windows-1251\"")).endsWith("<a>Новости</a>");
  }

  @Test
  void validUtf8BeatsALegacyLabel() {
    byte[] bytes = "<?xml version='1.0' encoding='iso-8859-1'?><a>é – ž</a>".getBytes(UTF_8);
    assertThat(xml(bytes, "text/xml; charset=us-ascii")).endsWith("<a>é – ž</a>");
  }

  @Test
  void latinBytesLabelledUtf8AreWindows() {
    byte[] bytes = bytes("<?xml version='1.0' encoding='utf-8'?><a>café “x”</a>", "windows-1252");
    assertThat(xml(bytes, null)).endsWith("<a>café “x”</a>");
  }

  @Test
  void damagedUtf8StaysUtf8() {
    byte[] bytes = "Good é and bad X é".getBytes(UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;
    assertThat(xml(bytes, null)).isEqualTo("Good é and bad \uFFFD é");
  }

  @Test
  void escapesToKanjiAreSeen() {
    byte[] bytes = bytes("<p>水門の試験</p>", "ISO-2022-JP");
    assertThat(Decoding.decode(bytes, null, Kind.HTML).text()).isEqualTo("<p>水門の試験</p>");
    assertThat(Decoding.characters(bytes, null, Kind.HTML).toString()).isEqualTo("<p>水門の試験</p>");
  }

  @Test
  void utf16WithoutAMarkIsSeen() {
    assertThat(xml("<?xml version='1.0'?><a>新</a>".getBytes(UTF_16BE), null)).endsWith("<a>新</a>");
  }

  @Test
  void utf7IsNeverDecoded() {
    byte[] bytes = "<?xml version='1.0' encoding='UTF-7'?>+ADw-script+AD4-".getBytes(ISO_8859_1);
    assertThat(xml(bytes, null)).endsWith("+ADw-script+AD4-");
  }

  @Test
  void aPageDeclaresItsCharset() {
    byte[] bytes = bytes("<html><meta charset=koi8-r><p>Новости", "koi8-r");
    assertThat(Decoding.decode(bytes, "text/html", Kind.HTML).text()).endsWith("Новости");
  }

  @Test
  void jsonHeedsNoHeader() {
    byte[] bytes = "{\"a\":\"é\"}".getBytes(UTF_8);
    assertThat(Decoding.decode(bytes, "x; charset=utf-16", Kind.JSON).text()).contains("é");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,Новая модель искусственного интеллекта вышла сегодня",
    "KOI8-R,Новая модель искусственного интеллекта вышла сегодня",
    "windows-31j,新しいモデルが発表されました。記事を読む",
    "EUC-JP,新しいモデルが発表されました。記事を読む",
    "GB18030,我们今天发布了一个新的人工智能模型",
    "Big5,我們今天發布了一個新的人工智慧模型",
    "x-windows-949,새로운 인공지능 모델이 오늘 발표되었습니다",
    "windows-1253,Το νέο μοντέλο τεχνητής νοημοσύνης κυκλοφόρησε σήμερα",
    "windows-1252,L’été dernier à Genève – déjà une “révolution”",
    "windows-1255,מודל חדש של בינה מלאכותית יצא היום",
  })
  void legacyCharsetsAreKnownByTheirText(String charset, String text) {
    assertThat(xml(bytes("<a>" + text + "</a>", charset), null)).isEqualTo("<a>" + text + "</a>");
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "UTF-8,koi8-r",
    "UTF-8,",
    "koi8-r,koi8-r",
    "windows-1251,UTF-8",
    "UTF-16LE,",
    "UTF-16,",
    "IBM037,"
  })
  void charactersAreThoseOfTheText(String charset, String label) {
    boolean narrow = charset.startsWith("IBM");
    String page = narrow ? "<?xml encoding='IBM037'?><p>a" : "<p>Новости";
    byte[] bytes = bytes(page, charset);
    String header = label == null ? null : "text/html; charset=" + label;
    assertThat(Decoding.characters(bytes, header, Kind.HTML).toString())
        .isEqualTo(Decoding.decode(bytes, header, Kind.HTML).text())
        .isEqualTo(page);
  }

  private static String xml(byte[] bytes, String contentType) {
    return Decoding.decode(bytes, contentType, Kind.XML).text();
  }
}
