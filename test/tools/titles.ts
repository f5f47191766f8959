/** Words to make titles of, by script or language. All are in the font Arimo. */
const words = {
  English: `The Treaty of Peace of War and the Battle Foundation of the Company First the Second Election of
    President Revolution opens begins and ends in the at with for the from to the by near Act signed the published
    World Award Tower for Tunnel of Bridge in Railway Voyage of "Victory" Queen's King's (second) 1914–1918 in 1789 2014,
    100th NATO Launch; discovered invented Law, Team the Expedition Waverley John F. 50% £3.5 & Tomorrow, Vienna 1815:`,
  French: `Révolution française Traité signé à Genève fête île où naît l’œuvre forêt déjà été Église évêque théâtre
    Académie d’Orléans siècle première chaîne ça là-bas Noël Édit « grande » guerre république`,
  German: `Gründung Universität Straßenbahn eröffnet Überschwemmung Königreich Völkerbund Frühjahrsmesse größte
    Brücke für Österreich „Zeitung“ erscheint ältestes Bürgerkrieg Währung Äußere Donau`,
  Polish: `Powstanie listopadowe żołnierze źródło łódź Gdańsk święto wojna królestwo Śląsk część między Sejm
    uchwala konstytucję ćwierć Żyrardów pierwszy kościół`,
  Czech: `Založení města příběh žluťoučký kůň říšský sněm Šlechta čtvrť ďábelské ódy světová válka Ústí těžba`,
  Turkish: `İstanbul Boğaziçi köprüsü açıldı Cumhuriyet ilân edildi yılında şehir ığdır çağdaş müziği Üniversite`,
  Hungarian: `Városi könyvtár megnyílik őszi hűvös szűk erdő közgyűlés forradalom Győr újság királyság`,
  Vietnamese: `Thành phố Hồ Chí Minh độc lập tuyên ngôn được công bố năm cuộc khởi nghĩa đường sắt Việt Nam mở cửa
    những người ở miền Bắc chiến thắng lớn Ủy ban nước`,
  Romanian: `Unirea principatelor țară orașul București învățământ știință război întâi școală ședință`,
  Greek: `Η Επανάσταση του αρχίζει στην Πελοπόννησο ίδρυση πανεπιστημίου Αθηνών πόλεμος και ειρήνη μάχη των Θερμοπυλών
    πρώτοι Ολυμπιακοί Αγώνες ΰψος σύνταγμα ψηφίζεται Ξένιος βασιλιάς`,
  Russian: `Основание города Санкт-Петербурга война и мир Великая революция первый полёт человека в космос железная дорога
    Съезд депутатов объявляет юбилей «Журнал» щедрость эпоха цирк ёлка Федерация`,
  Ukrainian: `Київська Русь їжак єдність ґанок незалежність України проголошено з’їзд перша школа Львів`,
  Serbian: `Ђорђе Љубљана њива Ћуприја џеп Краљевина основана устанак ђаци мост преко Дунава`,
  Hebrew: `הקמת המדינה מלחמת העולם השנייה פתיחת האוניברסיטה ראש הממשלה נבחר שלום עליכם ספר ראשון יוצא לאור בירושלים
    קו הרכבת החדש צה״ל תל־אביב`,
} as const;

/** The languages that titles can be made in. */
export type Language = keyof typeof words;

/** All languages of {@link titlesIn}. */
export const languages = Object.keys(words) as readonly Language[];

/** Titles of two to eight words, always the same for the same number. */
export function titlesIn(language: Language, count: number): readonly string[] {
  const list = words[language].split(/\s+/);
  let seed = 20141123;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + next(7) }, () => list[next(list.length)] ?? "").join(" "),
  );
}
