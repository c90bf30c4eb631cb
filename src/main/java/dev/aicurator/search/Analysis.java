package dev.aicurator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Text to terms: words folded and stemmed as their language asks, CJK runs to bigrams. */
final class Analysis extends Analyzer {
  /**
   * Changed whenever the same text may give other terms: an index of another version is rebuilt.
   */
  static final String VERSION = "1";

  private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
  private final Language language;

  Analysis(Language language) {
    super(Analyzer.PER_FIELD_REUSE_STRATEGY);
    this.language = language;
  }

  /** A term where it stands; {@code position} counts dropped words too. */
  record Token(String term, int position, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
    TokenStream stems;
    if (language == Language.EN) {
      TokenStream kept = new StopFilter(new EnglishPossessiveFilter(lower), STOP);
      stems = language.stems(new ASCIIFoldingFilter(new CJKBigramFilter(kept)));
    } else {
      stems = new ASCIIFoldingFilter(language.stems(new CJKBigramFilter(lower)));
    }
    return new TokenStreamComponents(words, stems);
  }

  /** A word as the index spells it, not stemmed. */
  static String fold(String word) {
    char[] in = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * 4];
    return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
  }

  /** The terms of {@code text}, in order. */
  List<Token> tokens(String text) {
    List<Token> all = new ArrayList<>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      for (int position = -1; stream.incrementToken(); ) {
        position += step.getPositionIncrement();
        all.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
