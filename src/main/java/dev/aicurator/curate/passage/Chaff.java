package dev.aicurator.curate.passage;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a page says about itself, not about its subject: bylines, captions, invitations. */
final class Chaff {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:by [a-z.'’ -]{3,40}(?:$|,? (?:staff|senior|contributing|reporter|editor|updated|published))"
              + "|(?:photo|image|picture|video|credit|source|caption|photograph|illustration|graphic|figure|fig|table|screenshot|slide|listing|watch|related|see also|read|read more|read next|read also|more|topics|tags|filed under|share|editor[’']s note|editors[’'] note|update|updated|posted|published|disclosure|correction|note|tl;dr|via|h/t|file photo|advertisement|sponsored|continue reading)\\s*(?:[:|]|\\d+[.:]|$)"
              + "|(?:click|tap|swipe|scroll|subscribe|sign up|sign in|log in|register|follow us|follow me|join us|join our|join the|stay tuned|stay up|download our|download the|get the|get our|buy|check out|learn more|find out|read more|read the full|read our|read about|see our|see the full|see more|visit|watch the|watch our|listen to|contact us|email us|call us|write to|share this|tweet|like us|enter your|please|thank you|thanks|welcome to|don[’']t miss|don[’']t forget|want (?:to|more)|looking for|have a (?:tip|story)|got a (?:tip|story)|scroll down|let us know|let me know|leave a comment|comment below|loading|skip to|need to know|image copyright|media caption|posted in|this (?:article|story|post|piece|page|site|website|copy|content|material|video) (?:was|is|has|originally|first|may|contains|uses|appeared|includes)|(?:this|the) (?:blog )?post (?:first )?appeared|in this (?:article|post|video|tutorial|episode|guide|story|blog)|all rights reserved|copyright|©|\\(c\\)|for more (?:information|details|on|about|stories)|to learn more|to find out more|to read more|to subscribe|the views expressed|views expressed|opinions expressed|about the author|disclaimer|cookies?|we use cookies|by (?:clicking|continuing|using|signing|submitting|subscribing)|you (?:can|may) (?:unsubscribe|opt|also (?:follow|like|read)|follow|find (?:us|me)|reach)|if you (?:buy|click|enjoyed|liked|would like|have any|want to (?:read|learn|know more|support|comment)|found this)|we may (?:earn|receive)|products? (?:featured|recommended)|when you (?:buy|purchase)|(?:our|my) (?:newsletter|podcast|website|privacy)|follow [@a-z]+ on (?:twitter|x|facebook|instagram|linkedin)|here[’']s what|here are|here is|below (?:is|are)|above:|pictured|(?:written|reported|edited|reporting|additional reporting|editing|compiled|translated|photography|produced) by|with (?:files|reporting|additional reporting) from|press release|media contacts?|for (?:media|press) (?:inquiries|enquiries)|about [a-z]+:?$|(?:last )?(?:updated|modified|published|posted)(?: on| at|:)|\\d+ (?:min|minute|minutes|mins)(?: read)?$|originally published|first published|reprinted|republished|sponsored|advertisement|promoted|what do you think|tell us|share your|sound off|do you (?:have|think|want|agree)|are you|ready to)\\b)");
  private static final Pattern HOLDS =
      Pattern.compile(
          "click here|click (?:on )?the (?:link|button|image)|click to|tap here|getty images|\\(reuters/|/afp\\b|/ap\\)|ap photo|shutterstock|istock|unsplash|file photo|all rights reserved|sign up (?:for|to) |subscribe (?:to|now|for|here)|our newsletter|newsletter sign|our (?:free )?(?:daily|weekly) (?:newsletter|email|briefing)|privacy policy|terms of (?:service|use)|terms and conditions|follow (?:us|me|him|her|them) on|follow @|contributed to this (?:report|article|story)|contributed reporting|affiliate (?:link|commission)|use of cookies|enable javascript|browser does not support|may not be published, broadcast|rewritten or redistributed|this material may not|read more (?:about|at|here|on|:)|see below|shown below|figure \\d|fig\\. \\d|table \\d|as shown in|view gallery|photo (?:by|credit|courtesy|via)|image (?:by|credit|courtesy|via|:)|picture (?:by|credit|courtesy)|courtesy of the|\\(photo|\\(image|\\(credit|\\(pictured|pictured (?:above|below|left|right)|image source|advert(?:isement)? below|comments? (?:section|below)|min read|add us as|preferred source|via email at|reached at [a-z.]+@|is a (?:freelance|staff|senior|contributing)? ?(?:writer|reporter|editor|journalist|correspondent|columnist|contributor)(?: at| for| with| based| covering|,| who|\\.)|link in bio|scroll (?:down|to)|continue reading|buy (?:it )?now|order now|free trial|promo code|discount code");

  private Chaff() {}

  static boolean is(String sentence) {
    String low = sentence.toLowerCase(Locale.ROOT);
    return OPENS.matcher(low).lookingAt() || HOLDS.matcher(low).find() || isMarks(sentence);
  }

  /** Mostly marks, digits, capitals, addresses or shouting: tables, codes, tickers, hashtags. */
  private static boolean isMarks(String s) {
    int letters = 0;
    int upper = 0;
    int odd = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
      } else if ("|{}<>=#@_/\\~^*•·".indexOf(c) >= 0) {
        odd++;
      }
    }
    return letters * 2 < s.length()
        || odd > 2 && odd * 25 > s.length()
        || upper > 12 && upper * 2 > letters;
  }
}
