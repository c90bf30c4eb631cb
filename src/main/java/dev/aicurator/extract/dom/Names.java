package dev.aicurator.extract.dom;

import java.util.HashMap;
import java.util.List;
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

    private final List<String> words;

    Group(String words) {
      this.words = List.of(words.split(","));
    }

    public int bit() {
      return 1 << ordinal();
    }

    boolean in(String name) {
      for (String word : words) {
        if (name.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final int MAX_NAME = 300;

  private final Map<String, Integer> known = new HashMap<>();

  /** The bits of the groups that the names of an element mention. */
  int of(String classes, String id, String role) {
    if (classes.isEmpty() && id.isEmpty() && role.isEmpty()) {
      return 0;
    }
    String all = classes + " " + id + " " + role;
    return known.computeIfAbsent(all, Names::read);
  }

  private static int read(String names) {
    String cut = names.length() > MAX_NAME ? names.substring(0, MAX_NAME) : names;
    String name = dashed(cut);
    int bits = 0;
    for (Group group : Group.values()) {
      bits |= group.in(name) ? group.bit() : 0;
    }
    return bits;
  }

  /** Camel case, underscores and spaces as dashes, so that a word's edge can be asked for. */
  private static String dashed(String names) {
    StringBuilder out = new StringBuilder(names.length() + 16).append('-');
    char before = '-';
    for (char c : names.toCharArray()) {
      if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
        out.append('-');
      }
      out.append(Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : '-');
      before = c;
    }
    return out.append('-').toString();
  }
}
