package dev.aicurator.search.words;

import dev.aicurator.text.Accents;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A letter and its marks become one character, as stemmers and folding know them. */
final class Composing extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Composing(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (Accents.isMark(chars[i])) {
        String whole = Accents.composed(term.toString());
        term.setEmpty().append(whole);
        break;
      }
    }
    return true;
  }
}
