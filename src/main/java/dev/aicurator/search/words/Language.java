package dev.aicurator.search.words;

import dev.aicurator.text.Lower;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.jspecify.annotations.Nullable;

/**
 * A language whose words are brought to their stems. English also stands for all others: there
 * nothing is stemmed that does not look English, and Chinese, Japanese and Korean become bigrams.
 */
public enum Language {
  EN,
  DE,
  ES,
  FR,
  IT,
  PT,
  SV,
  RU,
  EL,
  AR,
  HI;

  private static final int SAMPLE = 2000;

  /** A beginning that tells English from all others, if it has so many words. */
  private static final int BEGINNING = 500;

  private static final int ENOUGH = 40;

  /** Letters of the longest English stop word. */
  private static final int LONGEST_ENGLISH = 5;

  private static final Set<Language> LATIN = Set.of(DE, ES, FR, IT, PT, SV);

  private CharArraySet stop() {
    return switch (this) {
      case EN -> EnglishAnalyzer.getDefaultStopSet();
      case DE -> GermanAnalyzer.getDefaultStopSet();
      case ES -> SpanishAnalyzer.getDefaultStopSet();
      case FR -> FrenchAnalyzer.getDefaultStopSet();
      case IT -> ItalianAnalyzer.getDefaultStopSet();
      case PT -> PortugueseAnalyzer.getDefaultStopSet();
      case SV -> SwedishAnalyzer.getDefaultStopSet();
      case RU -> RussianAnalyzer.getDefaultStopSet();
      case EL -> GreekAnalyzer.getDefaultStopSet();
      case AR -> ArabicAnalyzer.getDefaultStopSet();
      case HI -> HindiAnalyzer.getDefaultStopSet();
    };
  }

  TokenStream stems(TokenStream in) {
    return switch (this) {
      case EN -> new PorterStemFilter(in);
      case DE -> new GermanLightStemFilter(new GermanNormalizationFilter(in));
      case ES -> new SpanishLightStemFilter(in);
      case FR -> new FrenchLightStemFilter(in);
      case IT -> new ItalianLightStemFilter(in);
      case PT -> new PortugueseLightStemFilter(in);
      case SV -> new SwedishLightStemFilter(in);
      case RU -> new RussianLightStemFilter(in);
      case EL -> new GreekStemFilter(new GreekLowerCaseFilter(in));
      case AR -> new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(in)));
      case HI -> new HindiStemFilter(new HindiNormalizationFilter(new DecimalDigitFilter(in)));
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of {@code text}; {@code declared} is believed when it is one of these. */
  public static Language of(@Nullable String declared, String text) {
    if (declared != null && declared.length() >= 2) {
      String code = declared.substring(0, 2).toUpperCase(Locale.ROOT);
      for (Language language : values()) {
        if (language.name().equals(code)) {
          return language;
        }
      }
    }
    return guess(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
  }

  private static Language guess(String text) {
    char[] opening = Lower.of(text, BEGINNING);
    int first = words(opening, null, 0);
    if (first >= ENOUGH && words(opening, EN.stop(), LONGEST_ENGLISH) * 6 >= first) {
      return EN;
    }
    char[] low = Lower.of(text, text.length());
    Language script = script(low);
    if (script != null) {
      return script;
    }
    int words = words(low, null, 0);
    Language best = EN;
    int most = words(low, EN.stop(), LONGEST_ENGLISH);
    // English news is the rule: the other languages' lists are looked at when it does not look so
    if (most * 8 >= words) {
      return EN;
    }
    for (Language language : LATIN) {
      int count = words(low, language.stop(), Integer.MAX_VALUE);
      if (count > most && count * 6 >= words) {
        best = language;
        most = count;
      }
    }
    return best;
  }

  /** How many words there are, of those in {@code asked} where it is given: none is longer. */
  private static int words(char[] text, @Nullable CharArraySet asked, int longest) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      // a letter beyond the first plane is in none of these languages
      if (i == text.length || !isLetter(text[i])) {
        int length = i - start;
        boolean counts =
            length > 0
                && (asked == null || length <= longest && asked.contains(text, start, length));
        words += counts ? 1 : 0;
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static @Nullable Language script(char[] text) {
    int[] seen = new int[4];
    int letters = 0;
    for (char c : text) {
      if (c >= 0x80 && Character.isLetter(c)) {
        switch (Character.UnicodeBlock.of(c).toString()) {
          case "CYRILLIC" -> seen[0]++;
          case "GREEK" -> seen[1]++;
          case "ARABIC" -> seen[2]++;
          case "DEVANAGARI" -> seen[3]++;
          default -> {}
        }
      }
      letters += isLetter(c) ? 1 : 0;
    }
    Language[] languages = {RU, EL, AR, HI};
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] * 2 > letters) {
        return languages[i];
      }
    }
    return null;
  }
}
