package dev.aicurator.feed.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of months and days in the languages of many feeds, whole and cut short. */
final class Months {
  private static final String[] NAMES = {
    // English, German, French, Spanish, Portuguese, Italian
    "january jan januar jänner jan. janvier janv jan enero ene janeiro gennaio gen gener",
    "february feb februar febr feber février fevrier févr fevr fév fev febrero fevereiro febbraio febrer",
    "march mar märz maerz mär mrz mars marzo março marco març",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio mag maggio maig",
    "june jun juni juin junio junho giugno giu juny",
    "july jul juli juillet juil julio julho luglio lug juliol",
    "august aug août aout aoû agosto ago agost",
    "september sep sept septembre septiembre setembro set settembre setiembre setembre",
    "october oct oktober okt octobre octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desembre",
    // Dutch, Scandinavian, Finnish, Polish, Czech, Hungarian, Romanian, Turkish
    "januari januar tammikuu tammikuuta stycznia styczeń sty ledna leden led január janvári ianuarie ian ocak oca",
    "februari februar helmikuu helmikuuta lutego luty lut února únor úno február februarie şubat şub subat",
    "maart mrt mars marts maaliskuu maaliskuuta marca marzec března březen bře március márc martie mart",
    "huhtikuu huhtikuuta kwietnia kwiecień kwi dubna duben dub április ápr aprilie nisan nis",
    "mei maj toukokuu toukokuuta maja května květen kvě május máj mayıs mayis",
    "kesäkuu kesäkuuta czerwca czerwiec cze června červen čvn június jún iunie iun haziran haz",
    "heinäkuu heinäkuuta lipca lipiec lip července červenec čvc július júl iulie iul temmuz tem",
    "augustus augusti elokuu elokuuta sierpnia sierpień sie srpna srpen srp augusztus ağustos ağu agustos",
    "syyskuu syyskuuta września wrzesień wrz září zář szeptember szept septembrie eylül eyl eylul",
    "oktober lokakuu lokakuuta października październik paź října říjen říj október octombrie ekim eki",
    "marraskuu marraskuuta listopada listopad lis noiembrie noi kasım kas kasim",
    "joulukuu joulukuuta grudnia grudzień gru prosince prosinec pro december decembrie aralık ara aralik desember",
    // Russian, Ukrainian, Bulgarian, Greek
    "января январь янв січня січень січ януари яну ιανουαρίου ιανουάριος ιαν ιανουαριου",
    "февраля февраль фев февр лютого лютий лют февруари φεβρουαρίου φεβρουάριος φεβ",
    "марта март мар березня березень бер μαρτίου μάρτιος μαρ μάρ μαρτ",
    "апреля апрель апр квітня квітень кві април απριλίου απρίλιος απρ",
    "мая май травня травень тра μαΐου μάιος μάι μαι μαϊ μαΐ μαιου",
    "июня июнь июн червня червень чер юни ιουνίου ιούνιος ιουν ιούν",
    "июля июль июл липня липень лип юли ιουλίου ιούλιος ιουλ ιούλ",
    "августа август авг серпня серпень сер αυγούστου αύγουστος αυγ αύγ αυγουστ",
    "сентября сентябрь сен сент вересня вересень вер септември септ σεπτεμβρίου σεπτέμβριος σεπ σεπτ",
    "октября октябрь окт жовтня жовтень жов октомври οκτωβρίου οκτώβριος οκτ",
    "ноября ноябрь ноя нояб листопада листопад лис ноември ное νοεμβρίου νοέμβριος νοε νοέ",
    "декабря декабрь дек грудня грудень гру декември δεκεμβρίου δεκέμβριος δεκ",
    // Croatian and Serbian in Latin, Indonesian, Vietnamese abbreviations, Esperanto, Estonian
    "siječnja siječanj sij jaanuar jaan januaro januarie",
    "veljače veljača velj veebruar veebr pebruari peb",
    "ožujka ožujak ožu märts maret",
    "travnja travanj tra aprill",
    "svibnja svibanj svi",
    "lipnja lipanj juuni",
    "srpnja srpanj juuli",
    "kolovoza kolovoz kol agt",
    "rujna rujan ruj",
    "listopadu listopada oktoober",
    "studenoga studenog studeni stu",
    "prosinca prosinac detsember dets des desembar desembro",
  };

  private static final Map<String, Integer> BY_NAME = table();
  private static final Set<String> DAYS =
      Set.of(
          ("mon monday montag mo lundi lun lunes lunedì lunedi segunda maandag ma måndag"
                  + " mandag man maanantai poniedziałek pon pondělí po hétfő hét luni pazartesi pzt"
                  + " понедельник пн пон δευτέρα δευ δευτ senin tue tues tuesday dienstag di mardi mar"
                  + " martes martedì martedi terça ter dinsdag tisdag tis tirsdag tir tiistai wtorek"
                  + " wto úterý út kedd marți marti salı sali вторник вт вто τρίτη τρι τρίτ selasa wed"
                  + " weds wednesday mittwoch mi mercredi mer miércoles miercoles mié mie mercoledì"
                  + " mercoledi quarta qua woensdag wo onsdag ons keskiviikko środa śro středa st"
                  + " szerda sze miercuri çarşamba среда ср сре τετάρτη τετ rabu thu thur thurs"
                  + " thursday donnerstag do jeudi jeu jueves jue giovedì giovedi gio quinta qui"
                  + " donderdag torsdag tors tor torstai czwartek czw čtvrtek čt csütörtök csüt joi"
                  + " perşembe четверг чт чет πέμπτη πεμ πέμ kamis fri friday freitag fr vendredi ven"
                  + " viernes vie venerdì venerdi sexta sex vrijdag vr fredag fre perjantai piątek pią"
                  + " pátek pá péntek pén vineri cuma пятница пт пят παρασκευή παρ jumat sat saturday"
                  + " samstag sa sonnabend samedi sam sábado sabado sáb sab sabato zaterdag za lördag"
                  + " lør lørdag lör lauantai sobota sob so szombat szo sâmbătă cumartesi суббота сб"
                  + " суб σάββατο σάβ σαβ sabtu sun sunday sonntag dimanche dim domingo dom domenica"
                  + " zondag zo söndag søndag sön søn sunnuntai niedziela nie nd neděle ne vasárnap"
                  + " vas duminică pazar воскресенье вс вос κυριακή κυρ κυρι minggu нд")
              .split(" "));

  private Months() {}

  /** 1 to 12; null when the lower-case word names no month. */
  static @Nullable Integer month(String word) {
    return BY_NAME.get(word);
  }

  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      for (String name : NAMES[i].split(" ")) {
        months.putIfAbsent(name, i % 12 + 1);
      }
    }
    return Map.copyOf(months);
  }
}
