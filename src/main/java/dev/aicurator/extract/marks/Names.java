package dev.aicurator.extract.marks;

import dev.aicurator.text.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What class, id and role names say of an element, as a set of bits; one instance a page. */
public final class Names {
  /** The groups of names, in the order of their bits. */
  public enum Group {
    BODY(
        "articlebody,article-body,article_body,articlecontent,article-content,entry-content,"
            + "post-content,post-body,postcontent,story-body,storybody,story-content,richtext,rich-text,"
            + "rte,markdown,prose,bodytext,body-text,article-text,articletext,content-body,body-copy,"
            + "article__body,article__content,post__content,entry__content,wysiwyg"),
    CONTENT("content,article,entry,post,story,text,main,blog,copy,page"),
    COMMENT("comment,disqus,replies,-respond-,shoutbox,coral-talk"),
    RELATED(
        "related,recommend,popular,trending,more-,-more,readmore,read-more,also,latest,recirc,"
            + "suggest,similar,next-,prev,teaser,card,most-,promoted,you-may,explore,upnext"),
    SOCIAL("share,social,follow,facebook,twitter,addthis,sharing,like"),
    NAV("nav,menu,breadcrumb,pager,pagination,skip,toolbar,tabs,crumb"),
    AD(
        "advert,-ad-,ad-,ads,-ad,promo,sponsor,banner,outbrain,taboola,affiliate,product,shop,buy,cta,"
            + "commerce,deal,price,callout"),
    SIGNUP(
        "newsletter,subscri,signup,sign-up,paywall,register,login,optin,opt-in,form,email,donat,"
            + "membership,popup,modal,overlay,cookie,consent,gdpr"),
    AUTHOR("author,byline,-bio,bio-,contributor,profile,avatar,writer,vcard,about"),
    META("meta,date,time,publish,info,dateline,kicker,eyebrow,reading"),
    CAPTION(
        "caption,credit,figure,photo,gallery,image,media,video,slideshow,carousel,player,thumb,"
            + "slider,lightbox,embed,picture"),
    FOOT("foot,copyright,legal,disclaimer,disclosure,bottom,colophon"),
    HEAD("header,masthead,title,headline,hero,head,top"),
    SIDE(
        "sidebar,aside,widget,rail,secondary,supplemental,infobox,factbox,inset,pullquote,"
            + "pull-quote,side-,-side"),
    TAG("tags,tag-,-tag,category,categories,topic,label,keyword,cat-"),
    TOC("toc,table-of-contents,contents,tableofcontents,jump,anchor-"),
    DEK(
        "dek,standfirst,summary,subtitle,subhead,sub-title,lead,intro,abstract,excerpt,description,"
            + "deck,takeaway,key-points,highlights"),
    NOTE(
        "note,footnote,reference,correction,tooltip,citation,mw-,edit,hidden,print,sr-only,"
            + "screen-reader,visually");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    public int bit() {
      return 1 << ordinal();
    }
  }

  private static final int MAX_NAME = 300;
  private static final Lexicon WORDS = words();

  private final Map<String, Integer> known = new HashMap<>();
  private final char[] given = new char[MAX_NAME];
  private final char[] dashed = new char[3 * (2 * MAX_NAME + 1) + 1];

  private static Lexicon words() {
    Lexicon words = new Lexicon(3);
    for (Group group : Group.values()) {
      for (String word : group.words.split(",")) {
        words.add(word, group.bit());
      }
    }
    return words;
  }

  /** The bits of the groups that the names of an element mention. */
  public int of(String classes, String id, String role) {
    if (!id.isEmpty() || !role.isEmpty()) {
      return WORDS.in(dashed, dash(role, dash(id, dash(classes, 0))) + 1);
    }
    return classes.isEmpty() ? 0 : of(classes);
  }

  private int of(String classes) {
    Integer bits = known.get(classes);
    if (bits == null) {
      bits = WORDS.in(dashed, dash(classes, 0) + 1);
      known.put(classes, bits);
    }
    return bits;
  }

  /**
   * Takes down a name after the {@code size} characters there are, camel case, underscores and
   * spaces as dashes, so that a word's edge can be asked for; returns how many there are then.
   */
  private int dash(String name, int size) {
    int length = Math.min(name.length(), MAX_NAME);
    name.getChars(0, length, given, 0);
    int end = size;
    dashed[end++] = '-';
    char before = '-';
    for (int i = 0; i < length; i++) {
      char c = given[i];
      boolean upper = c >= 'A' && (c <= 'Z' || c > 'z' && Character.isUpperCase(c));
      if (upper && Character.isLowerCase(before)) {
        dashed[end++] = '-';
      }
      dashed[end++] = upper ? Character.toLowerCase(c) : isPart(c) ? c : '-';
      before = c;
    }
    dashed[end] = '-';
    return end;
  }

  private static boolean isPart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && (c <= '9' || c > 'z' && Character.isLetterOrDigit(c));
  }
}
