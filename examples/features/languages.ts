type Titles = readonly [heading: string, satellite: string, human: string, moon: string, station: string];

/** The same four dates with titles in several languages; the words of the dates come with the locale. */
function space([title, ...titles]: Titles): { readonly title: string; readonly events: readonly object[] } {
  const dates = ["1957-10-04", "1961-04-12", "1969-07", "1998-11-20/.."];
  return { title, events: dates.map((when, at) => ({ when, title: titles[at] })) };
}

export const german = space([
  "Der Weg in den Weltraum",
  "Sputnik 1 umkreist die Erde",
  "Juri Gagarin fliegt als Erster",
  "Menschen auf dem Mond",
  "Die Internationale Raumstation",
]);

export const french = space([
  "Vers l’espace",
  "Spoutnik 1 fait le tour de la Terre",
  "Youri Gagarine, premier en orbite",
  "Des hommes sur la Lune",
  "La Station spatiale internationale",
]);

export const arabic = space([
  "الطريق إلى الفضاء",
  "سبوتنيك 1 يدور حول الأرض",
  "يوري غاغارين أول إنسان في الفضاء",
  "بشر على سطح القمر",
  "محطة الفضاء الدولية",
]);

export const chinese = space([
  "走向太空",
  "斯普特尼克1号环绕地球",
  "尤里·加加林首次进入太空",
  "人类登上月球",
  "国际空间站",
]);
