package dev.aicurator.extract.marks;

import java.util.HashMap;
import java.util.Map;

/** The names of months, whole or cut short, in lower case, in the languages of the web. */
public final class Months {
  private static final int LEAST = 3;

  /** From the first month to the last; where two languages differ the earlier row has it. */
  private static final String[] NAMES = {
    "january januar januari janvier janeiro jänner enero gennaio gener stycznia styczeń ledna leden"
        + " ianuarie ocak tammikuuta siječnja januára január января январь січня януари ιανουαρίου"
        + " يناير ינואר जनवरी",
    "february februar februari février fevrier fevereiro febrero febbraio februarie febrer lutego luty"
        + " února únor şubat helmikuuta veljače február febrúar февраля февраль лютого февруари"
        + " φεβρουαρίου فبراير פברואר फरवरी फ़रवरी",
    "march mars marzo março marco märz mrz maart marts march març marca marzec března březen martie mart"
        + " maret maaliskuuta ožujka március марта март березня μαρτίου مارس מרץ मार्च",
    "april avril abril aprile apríl aprilie kwietnia kwiecień dubna duben nisan huhtikuuta travnja"
        + " április apríla апреля апрель квітня април απριλίου أبريل ابريل אפריל अप्रैल",
    "may mai mayo maio maggio mei maj maja maig května květen mayıs toukokuuta svibnja május mája"
        + " мая май травня μαΐου μαϊου مايو מאי मई",
    "june juni juin junio junho giugno juny czerwca czerwiec června červen iunie haziran kesäkuuta"
        + " lipnja június júna июня июнь червня юни ιουνίου يونيو יוני जून",
    "july juli juillet julio julho luglio juliol lipca lipiec července červenec iulie temmuz"
        + " heinäkuuta július júla июля июль липня юли ιουλίου يوليو יולי जुलाई",
    "august augustus août aout agosto agost augusti augustus agustus sierpnia sierpień srpna srpen"
        + " ağustos elokuuta kolovoza augusztus augusta августа август серпня αυγούστου أغسطس אוגוסט"
        + " अगस्त",
    "september septembre septiembre setembro settembre setembre setiembre września wrzesień září"
        + " septembrie eylül syyskuuta rujna szeptember septembra сентября сентябрь вересня септември"
        + " σεπτεμβρίου سبتمبر ספטמבר सितंबर सितम्बर",
    "october octobre octubre outubro ottobre oktober octubre października październik října říjen"
        + " octombrie ekim lokakuuta október októbra октября октябрь жовтня октомври οκτωβρίου"
        + " أكتوبر אוקטובר अक्टूबर अक्तूबर",
    "november novembre noviembre novembro listopada listopad listopadu noiembrie kasım marraskuuta"
        + " studenoga novembra ноября ноябрь листопада ноември νοεμβρίου نوفمبر נובמבר नवंबर नवम्बर",
    "december décembre decembre diciembre dezembro dicembre dezember desember desembre grudnia grudzień"
        + " prosince prosinec decembrie aralık joulukuuta prosinca decembra декабря декабрь грудня"
        + " декември δεκεμβρίου ديسمبر דצמבר दिसंबर दिसम्बर"
  };

  private static final Map<String, Integer> MONTHS = months();

  private Months() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 1; month <= NAMES.length; month++) {
      for (String name : NAMES[month - 1].split(" ")) {
        months.put(name, month);
      }
    }
    for (int month = 1; month <= NAMES.length; month++) {
      for (String name : NAMES[month - 1].split(" ")) {
        for (int end = LEAST; end < name.length(); end++) {
          months.putIfAbsent(name.substring(0, end), month);
        }
      }
    }
    return months;
  }

  /** 1 to 12; 0 for any other word. */
  public static int of(String word) {
    Integer month = MONTHS.get(word);
    boolean prefixed = month == null && word.startsWith("ב"); // Hebrew: in
    return month != null ? month : prefixed ? MONTHS.getOrDefault(word.substring(1), 0) : 0;
  }
}
