"""Turkish.

Names take their case endings behind an apostrophe (``Türkiye'nin``), years too (``1071'de``).
"""

from wikiconflict.languages import international
from wikiconflict.languages.international import fates, kinds, numerals, rows, words, world
from wikiconflict.languages.international_boxes import PARAMETERS, boxes, parameters
from wikiconflict.vocabulary.countries import Countries
from wikiconflict.vocabulary.dates import DateWords
from wikiconflict.vocabulary.language import Language
from wikiconflict.vocabulary.markup import MarkupWords
from wikiconflict.vocabulary.outcomes import OutcomeWords
from wikiconflict.vocabulary.parties import PartyWords
from wikiconflict.vocabulary.people import PeopleWords
from wikiconflict.vocabulary.phrases import phrases
from wikiconflict.vocabulary.places import PlaceWords
from wikiconflict.vocabulary.prose import ProseWords
from wikiconflict.vocabulary.quantities import QuantityWords
from wikiconflict.vocabulary.statements import StatementWords

MARKUP = MarkupWords(
    boxes=boxes(
        """military conflict: Savaş bilgi kutusu, Askerî çatışma bilgi kutusu, Askeri çatışma bilgi kutusu, Çatışma bilgi kutusu, Muharebe bilgi kutusu, Bilgi kutusu savaş, Bilgi kutusu askerî çatışma
        civil conflict: Sivil çatışma bilgi kutusu, Protesto bilgi kutusu, İç çatışma bilgi kutusu, Sivil karışıklık bilgi kutusu
        civilian attack: Sivillere karşı saldırı bilgi kutusu, Sivil saldırı bilgi kutusu, Saldırı bilgi kutusu, Terör saldırısı bilgi kutusu
        military operation: Askerî harekât bilgi kutusu, Askeri operasyon bilgi kutusu"""
    ),
    parameters={
        "military conflict": {
            **PARAMETERS["military conflict"],
            **parameters(
                """conflict: çatışma, savaş, adı, isim, ad, çatışma_adı
                partof: parçası, parçası_olduğu, bağlı olduğu
                image: resim, görsel, görüntü
                caption: başlık, resim_yazısı, resim_başlığı, resimyazısı, resim açıklaması, açıklama, altyazı
                date: tarih, tarihler, zaman
                place: yer, konum, mevki
                coordinates: koordinatlar, koordinat
                causes: sebep, neden, nedenler, sebepler
                territory: bölge, coğrafi_değişiklikler, coğrafi değişiklikler, toprak_değişiklikleri, toprak değişiklikleri
                result: sonuç, sonuçlar
                status: durum
                goals: amaç, amaçlar
                notes: notlar, not, dipnotlar
                combatant#: savaşan#, taraf#, taraflar#, muharip#
                commander#: kumandan#, komutan#, komutanlar#, lider#
                units#: birlik#, birlikler#, birimler#
                strength#: güç#, güçler#, kuvvet#
                casualties#: kayıp#, kayıplar#, zayiat#
                toll: kayıplar, toplam_kayıp, zayiat
                map: harita
                map_caption: harita_başlığı
                combatants_header: taraflar_başlığı
                -: resim_boyutu, resim boyutu, genişlik, harita_türü, harita_boyutu, harita türü, renk, seferkutusu, kampanya"""
            ),
        },
        "civil conflict": {
            **PARAMETERS["civil conflict"],
            **parameters(
                """conflict: başlık, ad, isim
                partof: parçası
                image: resim, görsel
                caption: resim_yazısı, resim açıklaması, açıklama
                date: tarih
                place: yer
                causes: nedenler, neden, sebep
                goals: amaçlar, amaç
                methods: yöntemler, yöntem, nitelikler
                status: durum
                result: sonuç, ödünler
                combatant#: taraf#
                commander#: lider#, liderler#, önderler#
                strength#: sayı#, güç#
                casualties#: kayıp#, kayıplar#
                fatalities: ölü, ölü_sayısı, ölüm
                injuries: yaralı, yaralı_sayısı
                arrests: tutuklu, tutuklananlar, gözaltı"""
            ),
        },
        "civilian attack": {
            **PARAMETERS["civilian attack"],
            **parameters(
                """conflict: başlık, ad, isim
                partof: parçası
                image: resim, görsel
                caption: resim_yazısı, açıklama
                date: tarih
                time: saat, zaman
                place: yer, konum
                target: hedef
                type: tür, saldırı_türü
                weapons: silah, silahlar
                fatalities: ölü, ölümler
                injuries: yaralı, yaralanma, yaralılar
                perpetrators: saldırgan, saldırganlar, failler, fail, şüpheliler
                motive: amaç, güdü"""
            ),
        },
        "military operation": {
            **PARAMETERS["military operation"],
            **parameters(
                """conflict: ad, isim, başlık
                partof: parçası
                image: resim
                caption: resim_yazısı, açıklama
                date: tarih
                place: yer
                target: hedef
                objective: amaç
                result: sonuç
                toll: kayıplar"""
            ),
        },
    },
    templates={
        **international.TEMPLATES,
        **rows("content", "nowrap, kaydırma, küçük, büyük, kalın, ortala, satır kaydırma"),
        **rows("content", "dil, lang, renk", "2,1"),
        **rows("abbreviation", "kısaltma, abbr, açıkla, ipucu"),
        **rows("items", "sade liste ögeleri, ubl, madde listesi, düz liste ögeleri"),
        **rows("list", "sade liste, sadeliste, düz liste, düzliste, yatay liste"),
        **rows("collapsible", "açılır liste, daralabilir liste, gizli liste, katlanır liste"),
        **rows("flag", "bayrak, ülke bayrak, bayrakülke, bayrak ülke, bayraklıülke, bayrak ve ad"),
        **rows("flagicon", "bayraksimge, bayraksimge2, bayrak simge, bayrakikon, bayraksız simge, ülkebayrak, arma"),
        **rows("flag_image", "bayrak resim, bayraksimge resim, bayrak simge resim"),
        **rows("fate", "ölü, şehit, öldürüldü, çatışmada öldürüldü, şehit oldu", value="killed_in_action"),
        **rows("fate", "esir, savaş esiri", value="prisoner_of_war"),
        **rows("fate", "yaralı", value="wounded_in_action"),
        **rows("fate", "idam, idam edildi", value="executed"),
        **rows("fate", "kayıp", value="missing_in_action"),
        **rows("fate", "suikast", value="assassinated"),
        **rows("note", "not, dipnot, efn, dn, açıklama notu"),
        **rows(
            "reference",
            "kaynak, web kaynağı, kitap kaynağı, haber kaynağı, dergi kaynağı, akademik dergi kaynağı, kaynak belirt, kaynak göster, kim, ne zaman, nerede, sfn, ölü bağlantı, kdş, webarşiv, isbn",
        ),
        **rows(
            "drop",
            "kaynakça, otorite kontrolü, commonscat, kaynaksız, taslak, düzenle, not listesi, portal çubuğu, kopyadüzen, commons kategori, çeviri, anlam ayrımı, kalkan, diğer anlamı",
        ),
        **rows("main", "ana, ana madde, ayrıntılı bilgi, ayrıca bakınız, bakınız, ek bilgi"),
        **rows("quote", "alıntı, alıntı kutusu, blok alıntı", "1,metin,alıntı"),
        **rows("date", "başlangıç tarihi, bitiş tarihi, tarih, başlama tarihi, başlangıç tarihi ve yaşı"),
        **rows("number", "formatnum:, formatnum, sayı, nts"),
        **rows("coordinates", "koordinat, coord, koordinatlar"),
        **rows("circa", "circa, yaklaşık, yak., y."),
        **rows("interlanguage", "dil bağlantısı, ill, diller arası bağlantı, kırmızı bağlantı, interwiki bağlantı"),
    },
    template_namespaces=("şablon", "template"),
    file_namespaces=("dosya", "resim", "file", "image"),
    category_namespaces=("kategori", "category"),
    see_also=("ayrıca bakınız", "bakınız", "ayrıca bkz.", "ayrıca bkz"),
    references=(
        *(
            "kaynakça",
            "dış bağlantılar",
            "notlar",
            "kaynaklar",
            "dipnotlar",
            "bibliyografya",
            "konuyla ilgili yayınlar",
        ),
        *("notlar ve kaynakça", "genel kaynaklar", "özel", "okuma önerileri", "ek okumalar"),
    ),
    months=tuple("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split()),
    before_christ="MÖ",
    circa="yaklaşık",
    day_first=True,
    thousands=".",
    argument_names=words(
        "yazar, soyadı, adı, başlık, yayıncı, yer, yıl, sayfa, sayfalar, isbn, url, erişimtarihi, erişim-tarihi, dil, tarih, çalışma"
    ),
)

DATES = DateWords(
    months=numerals(
        """Ocak, Oca | Şubat, Şub | Mart, Mar | Nisan, Nis | Mayıs, May | Haziran, Haz | Temmuz, Tem | Ağustos, Ağu | Eylül, Eyl | Ekim, Eki | Kasım, Kas | Aralık, Ara"""
    ),
    seasons={
        **dict.fromkeys(words("ilkbahar, bahar, ilkbaharı, baharı, ilkbaharında, baharında"), 21),
        **dict.fromkeys(words("yaz, yazı, yazında"), 22),
        **dict.fromkeys(words("sonbahar, güz, sonbaharı, güzü, sonbaharında"), 23),
        **dict.fromkeys(words("kış, kışı, kışında"), 24),
    },
    weekdays=words("Pazartesi, Salı, Çarşamba, Perşembe, Cuma, Cumartesi, Pazar"),
    before_christ=words("MÖ, M.Ö., M.Ö, İÖ, İ.Ö., İ.Ö, milattan önce, isadan önce, m.ö"),
    after_christ=words("MS, M.S., M.S, İS, İ.S., milattan sonra"),
    circa=words("yaklaşık, yak, y., yaklaşık olarak, takriben, civarı, civarında, dolayları, ~, ≈"),
    doubt=words("muhtemelen, belki, olasılıkla, tahminen"),
    unknown=words("bilinmiyor, bilinmeyen, belirsiz, tarihi bilinmiyor"),
    parts=words(
        """başları, başı, sonu, sonları, ortaları, ortası, başlarında, sonlarında, ortalarında, erken, geç, ilk yarısı, ikinci yarısı, ilk çeyreği, son çeyreği, ilk yarısında, ikinci yarısında"""
    ),
    centuries=words("yüzyıl, yüzyılın, yüzyılda, yy, asır, yüzyılı"),
    millennia=words("binyıl, bin yıl"),
    decade_endings=words(
        "'lar, 'ler, 'li yıllar, 'lu yıllar, 'lı yıllar, 'lü yıllar, 'ların, 'lerin, 'larda, 'lerde, lar, ler, 'lı, 'li, 'lu, 'lü"
    ),
    ordinals={
        **international.ROMAN,
        **numerals(
            "birinci, ilk | ikinci | üçüncü | dördüncü | beşinci | altıncı | yedinci | sekizinci | dokuzuncu | onuncu | on birinci | on ikinci | on üçüncü | on dördüncü | on beşinci | on altıncı | on yedinci | on sekizinci | on dokuzuncu | yirminci"
        ),
    },
    ordinal_dot=True,
    fillers=words("yılı, yılının, tarihi, günü, yıl, yılında, ayı, ayının, 'nin, 'nın, 'nun, 'nün, 'in, 'ın, 'un, 'ün"),
    on=words("tarihinde, tarihlerinde, tarihleri arasında, yıllarında, günü, sabahı, gecesi, akşamı"),
    before=words("öncesi"),
    until=words("en geç"),
    after=words("sonrası, en erken"),
    since=words("itibaren devam ediyor"),
    onward=words("ve sonrası, 'den itibaren, 'dan itibaren, 'ten itibaren, 'tan itibaren, den beri, itibaren"),
    begun=words("başlangıç, başladı, başlangıcı, patlak verdi"),
    ended=words("bitiş, bitti, sona erdi, son, sonu"),
    to=words("ile, ila, 'den, 'dan, 'ten, 'tan, den, dan, ilâ"),
    either=words("veya, ya da, yahut"),
    also=words("ve, ile"),
    between=words("arasında"),
    ongoing=words(
        "günümüz, devam ediyor, sürüyor, halen, hâlen, şimdi, hâlâ, hala, devam etmekte, günümüze, süregelen, devam etmektedir, halen devam ediyor"
    ),
    old_style=words("eski takvim, Jülyen takvimi, Jülyen, E.T., Rumi, rumi takvim, eski usul, J.T."),
    new_style=words("yeni takvim, Gregoryen takvimi, Gregoryen, miladi, yeni usul, Y.T."),
    calendars=words("hicri, hicrî, H., AH, rumi, rumî"),
    calendar_months=words(
        "Ramazan, Muharrem, Safer, Recep, Şaban, Şevval, Zilkade, Zilhicce, Cemaziyelevvel, Cemaziyelahir, Rebiülevvel, Rebiülahir, Brumaire, Thermidor"
    ),
    units=words("gün, günü, hafta, ay, yıl, yıllık, saat, dakika, gece, günlük, haftalık, aylık, saatlik"),
    cardinals=words("bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, birkaç, on bir, on iki"),
    ago=words("önce, sonra, sonrasında, öncesinde"),
    daytimes=words(
        "sabah, sabahı, akşam, akşamı, öğle, öğleden sonra, gece, gecesi, gece yarısı, şafak, şafakta, Ramazan Bayramı, Paskalya, Noel"
    ),
    clock=words("saat, saatlerinde, UTC, yerel saat, TSİ"),
    counted=words(
        "asker, ölü, yaralı, esir, kişi, gemi, tank, uçak, top, sivil, adam, süvari, piyade, savaşçı, km, at, insan"
    ),
    numbered=words("evre, aşama, bölüm, no, kısım, karar, madde, harekât"),
    year_marks=words(
        """'de, 'da, 'te, 'ta, 'deki, 'daki, 'teki, 'taki, 'den, 'dan, 'ten, 'tan, 'e, 'a, 'ye, 'ya, 'in, 'ın, 'un, 'ün, 'nin, 'nın, 'nun, 'nün, 'i, 'ı, 'u, 'ü, 'yi, 'yı, 'yu, 'yü, yılında, yılı, yılının, yıllarında, yıllarındaki, yılındaki, senesinde, senesi, tarihinde, tarihli"""
    ),
    order="dmy",
)

QUANTITIES = QuantityWords(
    numbers={
        **numerals(
            "bir, tek | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on | on bir | on iki | on üç | on dört | on beş | on altı | on yedi | on sekiz | on dokuz | yirmi"
        ),
        **dict(zip(phrases("otuz, kırk, elli, altmış, yetmiş, seksen, doksan"), range(30, 100, 10), strict=True)),
        "sıfır": 0,
    },
    multipliers={
        "yüz": 100,
        **dict.fromkeys(words("bin, bine, bini"), 1000),
        **dict.fromkeys(words("milyon, mn"), 10**6),
        **dict.fromkeys(words("milyar, mlr"), 10**9),
        "düzine": 12,
    },
    halves={"yarım": 0.5, "bir buçuk": 1.5},
    decimal=",",
    ordinal_dot=True,
    fractions=words("%, yüzde, üçte, dörtte, çeyrek, kat"),
    measures=words(
        "mm, cm, km, m, metre, kilometre, mil, deniz mili, t, ton, tonluk, kg, kilogram, libre, saat, saatlik, gün, günlük, hafta, ay, yıl, yıllık, dakika, lira, kuruş, akçe, altın, euro, dolar, ruble, frank, knot, hp, hektar, dönüm, librelik, inç, yaşında"
    ),
    at_least=words("en az, asgari, en azından, 'den fazla, 'dan fazla, minimum, >, ≥, fazla"),
    at_most=words("en fazla, en çok, azami, maksimum, <, ≤, 'den az, 'dan az"),
    about=words(
        "yaklaşık, yaklaşık olarak, takriben, tahmini, tahminen, aşağı yukarı, yak, civarında, kadar, civarı, neredeyse, hemen hemen, ~, ≈, ortalama"
    ),
    or_more=words(
        "veya daha fazla, veya fazlası, den fazla, dan fazla, 'den fazla, 'dan fazla, 'ten fazla, 'tan fazla, üzeri, üzerinde, aşkın, 'i aşkın, 'ı aşkın, 'ü aşkın, 'u aşkın, ve üzeri, 'nin üzerinde, 'ın üzerinde, 'in üzerinde"
    ),
    or_so=words("kadar, civarında, civarı, dolayında, yakın, 'e yakın, 'a yakın, 'ye yakın, 'ya yakın"),
    or_less=words("veya daha az, 'den az, 'dan az, 'ten az, 'tan az"),
    perhaps=words(
        "muhtemelen, belki, toplam, toplamda, sadece, yalnızca, başlangıçta, sonradan, daha sonra, ayrıca, resmi, resmî, olasılıkla, ek olarak, bazı kaynaklara göre"
    ),
    to=words("ile, ila, veya, ilâ, ya da"),
    between=words("arasında, arası"),
    also=words("ve, ile, artı, &, ayrıca"),
    either=words("veya, ya da, yahut"),
    none=words("yok, hiç, kayıp yok, sıfır, kayıpsız, hiçbiri"),
    no=words("hiç, hiçbir"),
    unknown=words(
        """bilinmiyor, bilinmeyen, bilinmeyen sayıda, belirsiz, birkaç, birkaç yüz, birkaç bin, yüzlerce, binlerce, onlarca, on binlerce, yüz binlerce, milyonlarca, çok sayıda, az sayıda, kesin bilinmiyor, tam olarak bilinmiyor, bilgi yok, sayısı bilinmiyor, net değil, belli değil"""
    ),
    some=words("birçok, çok, bazı, pek çok, az, çeşitli, çoğu"),
    severities=words(
        "ağır, ağır kayıplar, hafif, hafif kayıplar, çok ağır, çok fazla, büyük, az, önemsiz, yüksek, düşük, küçük, asgari düzeyde, önemli, ciddi, fazla"
    ),
    entire=words(
        "tüm, tümü, tamamı, bütün, hepsi, neredeyse tamamı, neredeyse tümü, büyük bölümü, çoğunluğu, geri kalanı, ordunun tamamı, tüm ordu, büyük kısmı"
    ),
    kinds=kinds(
        """killed: ölü, öldü, öldürüldü, ölüm, ölen, şehit, şehit oldu, can kaybı, hayatını kaybetti, hayatını kaybeden, öldürülen, boğuldu, boğulan, ölmüş, ölmüştür, maktul, katledildi, şehit düştü
        wounded: yaralı, yaralandı, yaralanan, hasta, yaralı asker
        captured: esir, esir alındı, esir alınan, esir düştü, tutsak, savaş esiri, rehine, esir edildi, ele geçirilen asker, esareti
        missing: kayıp, kaybolan, kayboldu, kayıp asker, akıbeti bilinmeyen
        deserted: firar, firari, asker kaçağı, firar etti, kaçtı
        displaced: mülteci, sığınmacı, yerinden edildi, yerinden edilmiş, sürgün edilen, evsiz, göçmen, göç etti
        arrested: tutuklandı, tutuklu, tutuklanan, gözaltı, gözaltına alındı, tutuklama
        executed: idam, idam edildi, idam edilen, infaz, infaz edildi, asıldı, kurşuna dizildi
        surrendered: teslim, teslim oldu, teslim olan
        died_of_disease: hastalıktan öldü, hastalıktan ölen, hastalık nedeniyle ölen, hastalıktan, hastalık sebebiyle, hastalık nedeniyle
        casualties: zayiat, kayıplar, zayiatlar, kaybı, toplam kayıp, toplam zayiat, telefat, kayıp ve yaralı"""
    ),
    befallen=words(
        "battı, batırıldı, batırılan, batan, imha edildi, imha, tahrip edildi, tahrip, hasar gördü, hasarlı, kaybedildi, düşürüldü, düşürülen, ele geçirildi, ele geçirilen, yakıldı, kullanılamaz hâle geldi, yok edildi, karaya oturdu, ele geçti"
    ),
    materiel=words(
        """gemi, gemisi, gemiler, gemiyle, savaş gemisi, firkateyn, fırkateyn, kalyon, kadırga, kadırgası, mavna, çektiri, kalite, fusta, korvet, kruvazör, zırhlı, zırhlısı, muhrip, destroyer, uçak gemisi, denizaltı, denizaltısı, torpidobot, hücumbot, mayın gemisi, tekne, tank, tankı, tanklar, zırhlı araç, zırhlı araçlar, araç, aracı, kamyon, tren,
        uçak, uçağı, savaş uçağı, bombardıman uçağı, avcı uçağı, helikopter, helikopteri, top, topu, toplar, sahra topu, obüs, havan, havan topu, makineli tüfek, makinelitüfek, tüfek, tüfeği, roket, füze, fil, at, deve, sancak, bayrak, sancağı, İHA, SİHA, drone, savaş arabası, araba, silah"""
    ),
    formations=words(
        "tümen, tümeni, tugay, tugayı, alay, alayı, tabur, taburu, bölük, bölüğü, kolordu, kolordusu, ordu, ordusu, lejyon, lejyonu, kohort, batarya, bataryası, filo, filosu, müfreze, süvari tümeni, piyade tümeni, takım, piyade alayı, orta"
    ),
    people=words(
        """asker, askeri, askerler, kişi, kişilik, insan, adam, er, erat, subay, astsubay, piyade, piyadesi, süvari, süvarisi, atlı, atlısı, yaya, topçu, okçu, okçusu, atlı okçu, mızraklı, şövalye, sipahi, yeniçeri, yeniçerisi, akıncı, azap, kapıkulu, tımarlı sipahi, leventler, levent, silahşör, paralı asker, kazak, kazağı, tatar, tatarı, türkmen, gönüllü, gönüllüsü,
        isyancı, asi, asiler, direnişçi, gerilla, militan, milis, milisi, savaşçı, savaşçısı, çeteci, partizan, köylü, sivil, siviller, halk, sakin, vatandaş, polis, jandarma, gösterici, protestocu, işçi, öğrenci, denizci, bahriyeli, pilot, mürettebat, paraşütçü, muhafız, savunmacı, kadın, çocuk, kadın ve çocuk, terörist, haçlı, hoplit, lejyoner, samuray, personel, korucu, redif, başıbozuk, kuvvet, nefer, aşiret mensubu"""
    ),
    people_forms={"sivil": "sivil"},
    plain=words(
        "toplam, toplamda, yaklaşık, bunların, sadece, yalnızca, diğer, sayısı, sayı, mevcut, mevcudu, resmi, resmî, kadar, civarında, tahmini, kendi, düzenli, muharip"
    ),
    stops=words(
        "için, ile birlikte, göre, karşı, arasında, sonra, önce, olmak, olan, ve diğer, dahil, hariç, komutasında, emrinde, oldu, vardı, idi, tarafından, destekli, olarak, üzere, içinde, bulunan"
    ),
    parts=words("bunların, dahil, aralarında, içlerinden, bunlardan"),
    totals=words("toplam, toplamda, genel toplam, toplam kayıp, toplam güç, toplamı, toplam kuvvet, toplam zayiat"),
    claims=words(
        "iddia, iddiası, iddiasına göre, kaynakları, kaynaklar, kaynaklara göre, tahmin, tahmini, tahminleri, göre, verileri"
    ),
    claimed_by=words("iddia eden, kaynak"),
    designators=words("no, tip, tipi, sınıf, sınıfı, model, s, sayfa, tepe, grup, madde, numaralı"),
    numbered=words("ordu, tümen, tugay, alay, tabur, kolordu, bölük"),
    noun_follows=True,
)

# names of ranks and titles are compared in lower case, which parts the dot from İ
PEOPLE = PeopleWords(
    ranks=frozenset(
        word.casefold()
        for word in words(
            """mareşal, feldmareşal, müşir, general, orgeneral, korgeneral, tümgeneral, tuğgeneral, korgeneral, ferik, mirliva, albay, miralay, yarbay, kaymakam, binbaşı, kolağası, yüzbaşı, üsteğmen, teğmen, asteğmen, çavuş, başçavuş, onbaşı, amiral, büyükamiral, oramiral, koramiral, tümamiral, tuğamiral, komodor, kaptan-ı derya, kaptanıderya, kapudan paşa,
            serdar, serdar-ı ekrem, serasker, beylerbeyi, sancakbeyi, sancak beyi, yeniçeri ağası, başkomutan, genelkurmay başkanı, tuğbay, hetman, ataman, voyvoda, kurmay albay, kurmay başkanı, ihtiyat generali, birinci ferik, gazi, tümen komutanı, mirza, nökör, noyan, general-feldmareşal"""
        )
    ),
    rank_prefixes=words("kurmay, emekli, vekil, 1, 2"),
    titles=frozenset(
        word.casefold()
        for word in words(
            """kral, kraliçe, imparator, İmparator, imparatoriçe, İmparatoriçe, çar, çariçe, prens, prenses, veliaht, dük, arşidük, büyük dük, kont, kontes, baron, marki, vikont, lord, sir, şövalye, sultan, padişah, han, hakan, kağan, şah, halife, emir, şeyh, imam, paşa, bey, ağa, efendi, vezir, sadrazam, veziriazam, atabey, melik, şehzade, papa, kardinal, başpiskopos, piskopos, patrik, büyük üstat, doç,
            cumhurbaşkanı, devlet başkanı, başkan, başbakan, başvekil, şansölye, bakan, vali, genel vali, naip, kral naibi, konsül, diktatör, tribün, satrap, firavun, reis, dr, prof, tekfur, despot, knez, prens-elektör, mihrace, şogun, hidiv, kayser, kaiser, tümen beyi, kethüda, kadı, molla"""
        )
    ),
    peerages=words("dük, dükü, kont, kontu, baron, baronu, prens, prensi, kral, kralı, marki, vikont, lord"),
    suffixes=words("jr, jr., sr, ii, iii, iv, genç, yaşlı"),
    particles=words(
        "von, van, de, der, la, le, du, di, da, del, ve, bin, ibn, ibni, el, al, zu, oğlu, bey, paşa, han, ağa, dükü, kontu, y, den, den."
    ),
    fates=fates(
        """killed_in_action: öldürüldü, şehit, şehit oldu, şehit düştü, çatışmada öldürüldü, savaşta öldü, muharebede öldü, muharebede öldürüldü, †, kia, ölü, çarpışmada öldü
        wounded_in_action: yaralı, yaralandı, ağır yaralı, ağır yaralandı, hafif yaralı
        died_of_wounds: yaralanarak öldü, ölümcül yaralandı, aldığı yaralar sonucu öldü, ölümcül yaralı, aldığı yaradan öldü
        prisoner_of_war: esir, esir alındı, esir düştü, tutsak, tutsak edildi, savaş esiri, pow, yakalandı, esir edildi
        missing_in_action: kayıp, kayboldu, mia
        executed: idam edildi, idam, infaz edildi, asıldı, kurşuna dizildi, boynu vuruldu, kafası kesildi, boğduruldu, başı kesildi
        assassinated: suikast, suikaste uğradı, suikasta uğradı, suikast sonucu öldürüldü, zehirlendi, katledildi
        surrendered: teslim oldu, teslim
        suicide: intihar, intihar etti
        died_of_natural_causes: eceliyle öldü, doğal nedenlerle öldü, hastalıktan öldü, doğal ölüm
        changed_sides: taraf değiştirdi, saf değiştirdi, hain, karşı tarafa geçti
        deserted: firar etti, firar, kaçtı, firari
        exiled: sürgün, sürgün edildi, sürgüne gönderildi, sürgünde
        arrested: tutuklandı, gözaltında, tutuklu, hapsedildi
        died: öldü, vefat etti, boğuldu, vefat"""
    ),
    signs=international.FATE_SIGNS,
    glued=international.GLUED_FATES,
    fate_targets=fates(
        """killed_in_action: şehit, muharebede ölüm
        prisoner_of_war: savaş esiri, savaş tutsağı
        wounded_in_action: yaralı
        missing_in_action: muharebede kaybolma
        executed: idam, ölüm cezası
        assassinated: suikast
        surrendered: teslim (askerlik), teslim olma
        suicide: intihar"""
    ),
    conjunctions=("ve", "ile", "&"),
    nobody=words("bilinmiyor, bilinmeyen, ?, –, -, —, yok, çeşitli"),
    references=("bakınız ", "bkz. "),
    full_list=("tam liste", "liste"),
    others=words("ve diğerleri, diğerleri, vd, ve daha fazlası"),
)

PARTIES = PartyWords(
    support=words(
        "destekleyen, destekleyenler, destek, desteği, desteğiyle, destekli, destekçi, destekçiler, destekleyici, yardım, tarafından desteklenen, desteklenen, diplomatik destek, lojistik destek, askerî destek"
    ),
    nobody=words("bilinmiyor, bilinmeyen, ?, –, -, —, yok"),
    references=("bakınız ", "bkz. "),
    full_list=("tam liste", "liste"),
    others=words("diğerleri, ve diğerleri, vd, diğer"),
)

OUTCOMES = OutcomeWords(
    victory=phrases("zafer, zaferi, galibiyet, galibiyeti, zaferiyle, utku, zaferle"),
    pyrrhic=phrases("pirus zaferi, pirüs zaferi, pyrrhus zaferi"),
    wins=phrases("kazandı, galip, galip geldi, kazanır, muzaffer, kazandılar"),
    defeat=phrases("yenilgi, yenilgisi, mağlubiyet, mağlubiyeti, bozgun, bozgunu, hezimet, hezimeti"),
    beaten=phrases("yenildi, mağlup, mağlup oldu, yenik, bozguna uğradı, kaybetti"),
    success=phrases("başarı, başarısı, fetih, fethi, başarılı"),
    failure=phrases("başarısızlık, başarısızlığı, başarısız, bastırıldı, bastırılması"),
    denied=words("değil, yok, hiçbir"),
    stalemate=phrases(
        "sonuçsuz, berabere, beraberlik, kesin sonuç yok, belirsiz, kararsız, çıkmaz, statüko, status quo, status quo ante bellum, net sonuç yok, sonuç alınamadı, kesin olmayan sonuç, sonuçlanmadı"
    ),
    ceasefire=phrases("ateşkes, ateşkesi, mütareke, mütarekesi, bırakışma, ateşkes antlaşması, ateşkes anlaşması"),
    treaty=phrases(
        "antlaşma, antlaşması, anlaşma, anlaşması, barış, barışı, barış antlaşması, barış anlaşması, muahede, uzlaşma, muahedesi"
    ),
    ongoing=phrases("devam ediyor, sürüyor, devam etmekte, devam etmektedir, süren, halen devam ediyor"),
    disputed=phrases("tartışmalı, ihtilaflı, her iki taraf da zafer*, iki taraf da zafer*"),
    modifiers=words(
        "kesin, büyük, açık, taktik, taktiksel, stratejik, tam, askerî, askeri, siyasi, mutlak, ezici, operasyonel, kısmi, nihai, ordusu, kuvvetleri, güçleri, kuvvetlerinin, ordusunun, tarafı, tarafının, bir, ağır, belirleyici, önemli, pahalı, zorlu"
    ),
    conjunctions=words("ve, ile, &, veya"),
    giving=words("için, lehine"),
    agents=words("tarafından, karşısında"),
    stops=words(
        "karşı, sonra, önce, rağmen, ancak, ama, sırasında, olarak, gibi, dolayı, ile sonuçlandı, üzerine, karşısında, sonucunda, sonrasında"
    ),
    plurals=phrases(
        "'nin, 'nın, 'nun, 'nün, 'in, 'ın, 'un, 'ün, lar, ler, ların, lerin, nin, nın, nun, nün, in, ın, un, ün, ları, leri, larının, lerinin, sı, si, i, ı"
    ),
    suffixes=phrases(
        "lı, li, lu, lü, lar, ler, ların, lerin, ca, ce, lılar, liler, lular, lüler, ya, lıların, lilerin, luların, lülerin, i, ı, u, ü, si, sı, nin, nın, cı, ci, cu, cü, cılar, ciler, cular, cüler, cıların, cilerin, ist, istler, yan, yen, a, e, stan"
    ),
    led=phrases("liderliğindeki, önderliğindeki"),
    against=words("anti, karşıtı"),
    kin=tuple(
        words(group)
        for group in (
            "müttefik, müttefikler, ittifak, ittifakı, müttefiklerin, koalisyon, koalisyonu, koalisyonun, itilaf, itilâf, itilaf devletleri",
            "mihver, mihver devletleri",
            "hükûmet, hükümet, hükûmeti, hükümeti, hükûmetin, hükümetin, hükümet güçleri, hükûmet güçleri",
            "isyancı, isyancılar, isyancıların, asi, asiler, asilerin, isyan, ayaklanmacılar, direnişçiler",
            "haçlı, haçlılar, haçlıların",
            "kralcı, kralcılar, kraliyet",
            "cumhuriyetçi, cumhuriyetçiler, cumhuriyet",
            "celali, celaliler",
            "müslüman, müslümanlar, müslümanların, islam",
        )
    ),
    opposites={
        "hükûmet": ("isyancı",),
        "hükümet": ("isyancı",),
        "isyancı": ("hükûmet", "hükümet"),
        "müttefik": ("mihver",),
        "mihver": ("müttefik",),
    },
    authorities=words("hükûmet, hükümet, hükûmetin, hükümetin, devlet, kraliyet, hükûmet güçleri"),
    risings=words("isyancı, isyancılar, isyancıların, asi, asiler, asilerin"),
    coalitions=words("koalisyon, koalisyonu, müttefik, müttefikler, ittifak, haçlı"),
    generic=words(
        "ve, ile, krallığı, krallık, imparatorluğu, imparatorluk, cumhuriyeti, cumhuriyet, dükalığı, büyük, prensliği, devleti, devlet, birleşik, birliği, ordusu, ordu, donanması, donanma, kuvvetleri, güçleri, tarikatı, federasyonu, hanlığı, beyliği, sultanlığı, emirliği, halk, sovyet, sosyalist, birinci, ikinci, üçüncü, kutsal, yeni, kontluğu, hareketi, cephesi, partisi, çarlığı, eyaleti, grandükalığı"
    ),
)

PLACES = PlaceWords(
    prepositions=words(
        "yakınları, yakınlarında, yakını, civarı, civarında, açıkları, çevresi, önleri, arasında, kuzeyi, güneyi, doğusu, batısı, bugünkü, günümüz, günümüzde, ovası, yakınındaki, yakınlarındaki"
    ),
    conjunctions=words("ve, ile, veya"),
    part_of=("parçası",),
)

STATEMENTS = StatementWords(
    events=words(
        "zafer, zaferi, yenilgi, savaş, muharebe, barış, antlaşma, antlaşması, son, başlangıç, geri çekilme, teslim, oldu, edildi, bıraktı, kazandı, kaybetti, aldı, ilhak, kuruldu, açıldı, bastırıldı, yıkıldı, isyan"
    ),
    event_endings=("ması", "mesi", "ldı", "ldi", "ldu", "ldü", "ndı", "ndi", "tı", "ti", "dı", "di", "du", "dü"),
    binding=words("ve, ile, veya, bir, için, gibi, olarak, ama, ancak"),
    conjunctions=words("ve, ile, veya, ama, ancak, fakat, ki"),
    coordinating=words("ve, ile, veya"),
)

PROSE = ProseWords(
    abbreviations=words(
        "gen, alb, yb, bnb, yzb, tğm, dr, prof, doç, av, bkz, vb, vd, yy, yak, s, sf, no, cilt, c, çev, ed, der, hz, st, mah, cad, sok, m.ö, m.s, i.ö, i.s, örn, ör, ing, fr, alm, rus, lat, ar, far, t.c, a.ş, org, kor, tüm, tuğ, ort, haz"
    ),
    numbered=words("no, s, sf, c, cilt, md, böl"),
    closing_abbreviations=words("vb, vd, yy"),
    openers=words(
        "bu, o, bir, ancak, fakat, ama, daha, sonra, bunun, bundan, böylece, ayrıca, ordu, kral, sultan, imparator, i̇mparator, osmanlı, türk, savaş, muharebe, ertesi, aynı, onun, onlar, bunlar, ilk, son, her, iki"
    ),
    subordinators=words("rağmen, çünkü, üzerine, önce, sonra, nedeniyle, dolayı"),
    hypotheticals=words("eğer, şayet"),
    relatives=words("ki"),
    narrative=words("sonra, daha sonra, ardından, böylece, nihayet"),
    negations=words("değil"),
    units={
        **dict.fromkeys(words("gün, günü, günler, sabah, akşam, gece"), "day"),
        **dict.fromkeys(words("hafta, haftalar"), "week"),
        **dict.fromkeys(words("ay, aylar, ayı"), "month"),
        **dict.fromkeys(words("yıl, yıllar, yılı, sene"), "year"),
    },
    counts=numerals("bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz | on"),
    later=words("sonra, daha sonra"),
    next_words=words("ertesi, bir sonraki"),
    same_words=words("aynı, o"),
    at=words("yakınlarında, civarında"),
    fates=fates(
        """killed_in_action: öldürüldü, öldürüldüler
        prisoner_of_war: esir alındı, esir düştü
        executed: idam edildi, asıldı
        assassinated: suikaste uğradı"""
    ),
    apparatus=words("kaynakça, dış bağlantılar, notlar, kaynaklar, dipnotlar, bibliyografya"),
)

COUNTRIES = Countries(
    **world(
        """Türkiye / Türkiye Cumhuriyeti / Ankara Hükûmeti / Büyük Millet Meclisi: Türk, Türkler, Türklerin, Türkiyenin | TUR
        Osmanlı İmparatorluğu / Osmanlı Devleti / Osmanlı / Osmanlı Beyliği: Osmanlı, Osmanlılar, Osmanlıların, Türk, Türkler
        Büyük Selçuklu İmparatorluğu / Büyük Selçuklu Devleti / Selçuklu Devleti / Anadolu Selçuklu Devleti / Türkiye Selçuklu Devleti: Selçuklu, Selçuklular, Selçukluların, Türk
        Bizans İmparatorluğu / Bizans / Doğu Roma İmparatorluğu: Bizans, Bizanslılar, Doğu Roma
        Roma İmparatorluğu / Roma / Roma Cumhuriyeti: Roma, Romalı, Romalılar
        Safevî Devleti / Safevi Devleti / Safevîler / Safeviler: Safevi, Safevî, Safeviler
        Memlük Sultanlığı / Memlûk Devleti / Memlükler: Memlük, Memlûk, Memlükler
        Timur İmparatorluğu / Timurlular: Timur, Timurlu
        Moğol İmparatorluğu / Moğolistan: Moğol, Moğollar | MNG
        Altın Orda Devleti / Altın Orda: Altın Orda, Tatar
        Kırım Hanlığı: Kırım, Tatar, Tatarlar
        Rusya / Rus İmparatorluğu / Rusya İmparatorluğu / Rus Çarlığı / Rusya Çarlığı / Rusya Federasyonu: Rus, Ruslar, Rusların | RUS
        Sovyetler Birliği / SSCB / Sovyet Rusya / RSFSC: Sovyet, Sovyetler, Bolşevik, Bolşevikler | SUN
        Ukrayna: Ukrayna, Ukraynalı | UKR
        Fransa / Birinci Fransa İmparatorluğu / Fransa Krallığı / İkinci Fransa İmparatorluğu / Birinci Fransa Cumhuriyeti / Fransız İmparatorluğu: Fransız, Fransızlar, Fransa | FRA
        Birleşik Krallık / Büyük Britanya / Büyük Britanya ve İrlanda Birleşik Krallığı / Büyük Britanya Krallığı / Britanya İmparatorluğu / Britanya: Britanya, Britanyalı, İngiliz, İngilizler, Birleşik Krallık | GBR
        İngiltere / İngiltere Krallığı: İngiliz, İngilizler | ENG
        İskoçya / İskoçya Krallığı: İskoç, İskoçlar | SCO
        İrlanda: İrlandalı | IRL
        Almanya / Alman İmparatorluğu / Nazi Almanyası / Üçüncü Reich / Weimar Cumhuriyeti: Alman, Almanlar | DEU
        Prusya / Prusya Krallığı: Prusya, Prusyalı | PRU
        Kutsal Roma İmparatorluğu / Kutsal Roma Cermen İmparatorluğu: Kutsal Roma, imparatorluk
        Avusturya / Avusturya İmparatorluğu / Habsburg Monarşisi / Avusturya Arşidüklüğü: Avusturya, Avusturyalı, Habsburg | AUT
        Avusturya-Macaristan: Avusturya-Macaristan, Avusturya | AUH
        Macaristan / Macaristan Krallığı: Macar, Macarlar | HUN
        Lehistan / Polonya / Polonya Krallığı / Lehistan-Litvanya Birliği: Leh, Lehler, Polonya, Polonyalı | POL
        Litvanya / Litvanya Büyük Dükalığı: Litvanya, Litvan | LTU
        Çekya / Bohemya Krallığı: Çek, Bohemya | CZE
        İsveç / İsveç Krallığı / İsveç İmparatorluğu: İsveç, İsveçli, İsveçliler | SWE
        Danimarka / Danimarka-Norveç: Danimarka, Danimarkalı | DNK
        Norveç: Norveç, Norveçli | NOR
        Finlandiya: Fin, Finler | FIN
        Hollanda / Hollanda Birleşik Krallığı / Hollanda Cumhuriyeti / Yedi Birleşik Hollanda Cumhuriyeti: Hollanda, Hollandalı, Felemenk | NLD
        Belçika: Belçika, Belçikalı | BEL
        Hannover / Hannover Krallığı: Hannover
        Brunswick / Brunswick Dükalığı: Brunswick
        Nassau / Nassau Dükalığı: Nassau
        İspanya / İspanya Krallığı / İspanyol İmparatorluğu: İspanyol, İspanyollar, İspanya | ESP
        Portekiz / Portekiz Krallığı: Portekiz, Portekizli | PRT
        İtalya / İtalya Krallığı: İtalyan, İtalyanlar | ITA
        Sardinya / Sardinya Krallığı / Piyemonte: Sardinya, Sardinyalı, Piyemonte
        Venedik / Venedik Cumhuriyeti: Venedik, Venedikli
        Ceneviz / Ceneviz Cumhuriyeti: Ceneviz, Cenevizli
        Papalık Devleti: Papalık
        İsviçre: İsviçre, İsviçreli | CHE
        Yunanistan / Yunanistan Krallığı: Yunan, Yunanlar, Yunanlılar, Yunanların | GRC
        Bulgaristan / Bulgar İmparatorluğu: Bulgar, Bulgarlar | BGR
        Sırbistan / Sırbistan Krallığı / Sırbistan Despotluğu: Sırp, Sırplar | SRB
        Karadağ: Karadağ, Karadağlı | MNE
        Romanya: Romen, Rumen, Romanya | ROU
        Eflak / Eflak Prensliği: Eflak
        Boğdan / Boğdan Prensliği: Boğdan
        Hırvatistan: Hırvat, Hırvatlar | HRV
        Yugoslavya: Yugoslav | YUG
        Arnavutluk: Arnavut, Arnavutlar | ALB
        Ermenistan / Ermenistan Cumhuriyeti: Ermeni, Ermeniler, Ermenilerin | ARM
        Gürcistan / Gürcü Krallığı: Gürcü, Gürcüler | GEO
        Azerbaycan: Azerbaycan, Azeri, Azerbaycanlı | AZE
        İran / Pers İmparatorluğu / Ahameniş İmparatorluğu / Sasani İmparatorluğu: İran, İranlı, Pers, Persler, Sasani | IRN
        Irak: Irak, Iraklı | IRQ
        Suriye: Suriye, Suriyeli | SYR
        İsrail: İsrail, İsrailli | ISR
        Mısır / Mısır Hidivliği: Mısır, Mısırlı, Mısırlılar | EGY
        Suudi Arabistan: Suudi | SAU
        Kıbrıs / Kıbrıs Cumhuriyeti: Kıbrıs, Rum | CYP
        Afganistan: Afgan, Afganlar | AFG
        Hindistan / Babür İmparatorluğu: Hint, Hindistan, Babür | IND
        Pakistan: Pakistan, Pakistanlı | PAK
        Çin / Çin Halk Cumhuriyeti / Çin Cumhuriyeti / Qing Hanedanı: Çin, Çinli, Çinliler | CHN
        Japonya / Japon İmparatorluğu: Japon, Japonlar | JPN
        Kuzey Kore: Kuzey Kore, Kuzey Koreli | PRK
        Güney Kore: Güney Kore, Güney Koreli | KOR
        Vietnam: Vietnam, Vietnamlı | VNM
        Amerika Birleşik Devletleri / ABD: Amerikan, Amerikalı, Amerikalılar, ABD | USA
        Amerika Konfedere Devletleri: Konfederasyon, Konfedere | CSA
        Meksika: Meksika, Meksikalı | MEX
        Kanada: Kanada, Kanadalı | CAN
        Avustralya: Avustralya, Avustralyalı, Anzak | AUS
        Yeni Zelanda: Yeni Zelanda, Anzak | NZL
        Arjantin: Arjantin, Arjantinli | ARG
        Brezilya: Brezilya, Brezilyalı | BRA
        Etiyopya / Habeşistan: Etiyopya, Habeş | ETH
        Kartaca: Kartaca, Kartacalı
        Makedonya / Makedonya Krallığı: Makedon, Makedonyalı
        Abbâsîler / Abbasiler: Abbasi, Abbâsî
        Emevîler / Emeviler: Emevi, Emevî
        Haçlılar / Kudüs Krallığı: Haçlı, Haçlılar"""
    ),
    prefixes={"anglo": ("İngiliz", "Britanya"), "rus": ("Rus",), "türk": ("Türk",), "osmanlı": ("Osmanlı",), "fransız": ("Fransız",), "alman": ("Alman",), "yunan": ("Yunan",), "leh": ("Leh",)},
    forms=phrases("Krallığı, İmparatorluğu, Cumhuriyeti, Dükalığı, Büyük Dükalığı, Prensliği, Devleti, Çarlığı, Hanlığı, Sultanlığı, Emirliği, Beyliği, Kontluğu, Halk Cumhuriyeti, Hanedanı, Despotluğu"),
)  # fmt: skip

TURKISH = Language(
    code="tr",
    name="Turkish",
    markup=MARKUP,
    dates=DATES,
    quantities=QUANTITIES,
    people=PEOPLE,
    parties=PARTIES,
    outcomes=OUTCOMES,
    places=PLACES,
    statements=STATEMENTS,
    prose=PROSE,
    countries=COUNTRIES,
)
