package dev.aicurator.search.words;

import dev.aicurator.text.Accents;
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
public final class Analysis extends Analyzer {
  /**
   * Changed whenever the same article may give another document: an index of another version is
   * rebuilt.
   */
  public static final String VERSION = "4";

  private static final CharArraySet STOP = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
  private final Language language;
  private final boolean cached;

  public Analysis(Language language) {
    this(language, false);
  }

  private Analysis(Language language, boolean cached) {
    super(Analyzer.PER_FIELD_REUSE_STRATEGY);
    this.language = language;
    this.cached = cached;
  }

  /** The same terms, cheaper, for English texts that are {@link #isPlain}. */
  public static Analysis ofPlain() {
    return new Analysis(Language.EN, true);
  }

  /** Whether no run of characters becomes bigrams. */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x1100 && (c < 0x1200 || c >= 0x2e80)) {
        return false;
      }
    }
    return true;
  }

  /** A term where it stands; {@code position} counts dropped words too. */
  public record Token(String term, int position, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(
        words, cached ? new CachedTerms(words, this::terms) : terms(words));
  }

  private TokenStream terms(TokenStream words) {
    TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(new Composing(words)));
    if (language == Language.EN) {
      TokenStream kept = new StopFilter(new EnglishPossessiveFilter(lower), STOP);
      return language.stems(new ASCIIFoldingFilter(new CJKBigramFilter(kept)));
    }
    return new ASCIIFoldingFilter(language.stems(new CJKBigramFilter(lower)));
  }

  /** A word as the index spells it, not stemmed. */
  public static String fold(String word) {
    char[] in = Accents.composed(word).toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * 4];
    return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
  }

  /** The terms of {@code text}, in order. */
  public List<Token> tokens(String text) {
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
