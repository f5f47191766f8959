/** A way of writing, with titles as they stand in timelines, and the fonts that readers are likely to see them in. */
export interface Script {
  readonly titles: readonly string[];
  /** Families that have its letters; the first is what widths are made for. */
  readonly fonts: readonly string[];
}

const arial = ["Arimo", "Liberation Sans"];

const list = (titles: string): readonly string[] =>
  titles
    .split("\n")
    .map((title) => title.trim())
    .filter((title) => title !== "");

/** Titles of our own by script, twenty or more each. */
export const scripts = {
  English: {
    fonts: arial,
    titles: list(`
      The first railway bridge over the river opens
      Parliament passes the Clean Water Act after two years of debate
      “Nobody told us”: the inspector’s report is published
      Founding of the Academy of Sciences
      A fire destroys the eastern wing of the palace
      Company X buys its oldest rival for £3.5m
      The ship Aurora reaches Antarctica
      Talks between the two governments break down
      John F. Whitaker is elected mayor with 51% of the vote
      Launch of the weather satellite WX-7
      First vaccination campaign in the highlands
      A treaty of peace and friendship is signed
      Opening of the new harbour, warehouses & customs house
      The strike ends; work resumes at all 14 mines
      Publication of the Dictionary, volume III (L–R)
      King’s Cross reopens after the repairs
      Women vote for the first time
      The comet is seen from both hemispheres
      Riots in the capital
      Earthquake of magnitude 6.8
      Team B wins the Cup 3:2 after extra time
      MS. 2117 is found in a cellar`),
  },
  "Latin, extended": {
    fonts: arial,
    titles: list(`
      Début du siège de l’hôtel de ville
      L’Assemblée adopte la loi sur l’école gratuite
      Signature du traité à Besançon, près d’une fête foraine
      Eröffnung der Straßenbahn zwischen Köln und Mülheim
      Überschwemmung der Äcker, größte Flut seit 1784
      Gründung der „Neuen Zürcher Gesellschaft“
      La Compañía Española de Ferrocarriles inaugura la línea
      Año de la sequía más larga del país
      Fundação da Academia de Ciências de São Paulo
      A construção da ponte começa
      Pierwszy pociąg z Łodzi do Gdańska
      Żołnierze wracają do kraju; święto w Śląsku
      Založení české školy v Plzni, první žáci
      Říšský sněm přijímá ústavu
      Győri vásár, őszi gyűlés és új híd
      İstanbul Boğazı’nda ilk vapur seferi
      Şehir müzesi açıldı, çağdaş eserler sergileniyor
      Unirea școlilor din București și Iași
      Älvsborgs bro öppnas för trafik; Öresund fryser
      Færøerne får selvstyre på ny
      Þingvellir: fyrsta þingið kemur saman
      Hội nghị hòa bình khai mạc ở thành phố Huế
      Cuộc khởi nghĩa của nông dân bị dập tắt
      Rīgas ostā ierodas pirmais tvaikonis; Šiauliai tampa miestu`),
  },
  Greek: {
    fonts: arial,
    titles: list(`
      Ίδρυση του Πανεπιστημίου Αθηνών
      Η Βουλή ψηφίζει το νέο Σύνταγμα
      Εγκαίνια της σιδηροδρομικής γραμμής Πειραιάς–Λάρισα
      Έναρξη της Επανάστασης στην Πελοπόννησο
      Ο πρώτος μαραθώνιος των Ολυμπιακών Αγώνων
      Μεγάλη πυρκαγιά στη Θεσσαλονίκη
      Υπογραφή της συνθήκης ειρήνης
      Ανασκαφές στην Ακρόπολη, ευρήματα του 5ου αιώνα
      Σεισμός στα νησιά του Ιονίου
      Εκδίδεται η εφημερίδα «Ακρόπολις»
      Η διώρυγα της Κορίνθου ανοίγει για τα πλοία
      Πρώτη γυναίκα καθηγήτρια στο Πολυτεχνείο
      Ένταξη στην Ευρωπαϊκή Κοινότητα
      Απεργία των λιμενεργατών στον Βόλο
      Ναυμαχία του Ναυαρίνου
      Ο ποιητής τιμάται με το βραβείο Νόμπελ
      Κυκλοφορεί το πρώτο γραμματόσημο
      Δίκη των έξι υπουργών
      Ηλεκτροφωτισμός της πρωτεύουσας
      Ύδρα: ναυπηγείται το πλοίο «Άρης»
      Θεμέλιος λίθος του Μουσείου`),
  },
  Cyrillic: {
    fonts: arial,
    titles: list(`
      Основание города на берегу реки
      Открыта железная дорога Москва — Нижний Новгород
      Первый полёт человека в космос
      Заключён мирный договор между двумя державами
      Пожар уничтожил деревянный мост
      Учреждён университет, первые 82 студента
      Выборы в Государственную думу
      Экспедиция достигает Северного полюса
      Съезд врачей обсуждает борьбу с эпидемией
      Вышел первый номер газеты «Северная пчела»
      Забастовка на Путиловском заводе
      Щедрый урожай после трёх засушливых лет
      Київ стає столицею; з’їзд учителів
      Проголошено незалежність України
      Відкриття першої школи у Львові
      Крижаний похід через Дніпро
      Београд: отварање моста преко Саве
      Ђаци и учитељи оснивају читалиште „Његош“
      Създаване на Българската академия на науките
      Освобождението на София
      Бітва пад Оршай, паланёныя вяртаюцца
      Ташкентское землетрясение силой 8 баллов`),
  },
  Hebrew: {
    fonts: ["Arimo", "DejaVu Sans", "Noto Sans Hebrew"],
    titles: list(`
      הנחת אבן הפינה לאוניברסיטה העברית
      קו הרכבת הראשון מיפו לירושלים
      הכרזה על הקמת המדינה
      שביתת הימאים בנמל חיפה
      חתימת הסכם השלום במדבר
      גילוי המגילות במערה סמוך לים המלח
      הבחירות לכנסת הראשונה
      פתיחת המוזיאון לאמנות בתל אביב
      רעידת אדמה בצפת ובטבריה
      העיתון „הצבי” יוצא לאור
      ספינת המעפילים מגיעה לחוף
      סלילת הכביש המהיר צפון–דרום
      הקמת הקיבוץ הראשון בעמק הירדן
      מבול של גשם: 120 מ״מ בלילה אחד
      ועידת המורים בזכרון יעקב
      מהפכת הדפוס; ספרים זולים לכול
      ראש העירייה החדש נבחר ברוב גדול
      צה״ל נסוג מן הרצועה
      פרס נובל לסופר ש״י עגנון
      תחילת השידורים בטלוויזיה
      שריפה בשוק הפשפשים`),
  },
  Arabic: {
    fonts: ["Noto Sans Arabic", "Noto Sans Arabic UI", "DejaVu Sans", "KacstOne", "Amiri", "Noto Kufi Arabic"],
    titles: list(`
      تأسيس مدينة القاهرة على يد جوهر الصقلي
      افتتاح قناة السويس أمام الملاحة
      توقيع معاهدة السلام بين البلدين
      معركة حاسمة عند أبواب المدينة
      إعلان استقلال الجمهورية
      صدور العدد الأول من صحيفة الأهرام
      زلزال قوي يضرب الساحل الشمالي
      انتخاب أول رئيس للبرلمان
      بناء السد العالي في أسوان
      وفاة الشاعر أحمد شوقي
      بدء البث الإذاعي من بيروت
      إضراب عمال السكة الحديدية
      اكتشاف مقبرة الملك توت عنخ آمون
      المؤتمر العربي الأول في باريس
      ثورة الفلاحين في الجبل
      انضمام الدولة إلى الأمم المتحدة
      إطلاق أول قمر صناعي
      حريق يلتهم مكتبة الجامعة
      فيضان النيل يغرق القرى
      طباعة أول كتاب في مطبعة بولاق
      وصول السفن إلى ميناء الإسكندرية
      تأميم الشركة وخروج المهندسين
      مظاهرات الطلاب ضد القانون الجديد
      عودة المنفيين بعد ثلاثين عاما`),
  },
  Persian: {
    fonts: ["Noto Sans Arabic", "Noto Sans Arabic UI", "DejaVu Sans", "Amiri"],
    titles: list(`
      گشایش دارالفنون در تهران
      امضای فرمان مشروطه
      آغاز به کار راه‌آهن سراسری
      زمین‌لرزهٔ بزرگ در شهر طبس
      ملی شدن صنعت نفت
      انتشار نخستین روزنامهٔ کاغذ اخبار
      کشف گنجینه‌های تخت جمشید
      پیمان صلح با همسایهٔ غربی
      درگذشت نیما یوشیج، شاعر نوپرداز
      برگزاری نخستین انتخابات مجلس
      پایتخت به قزوین منتقل می‌شود
      پل تازه بر روی کارون
      جنگ چالدران
      اعتصاب کارگران پالایشگاه آبادان
      تأسیس بانک ملی
      پرتاب ماهوارهٔ امید
      سیل در شیراز
      نخستین فیلم گویا: دختر لر
      بازگشایی موزهٔ هنرهای معاصر
      ژاله و چند گزارش از قحطی`),
  },
  Devanagari: {
    fonts: ["Noto Sans Devanagari", "Noto Sans Devanagari UI", "Lohit Devanagari", "Gargi", "FreeSans"],
    titles: list(`
      भारत की स्वतंत्रता की घोषणा
      संविधान लागू हुआ, गणतंत्र की स्थापना
      पहली रेलगाड़ी बंबई से ठाणे तक चली
      पानीपत का तीसरा युद्ध
      दांडी मार्च और नमक सत्याग्रह
      विश्वविद्यालय का उद्घाटन समारोह
      पहले आम चुनाव संपन्न
      चंद्रयान का सफल प्रक्षेपण
      भूकंप से शहर में भारी क्षति
      शांति संधि पर हस्ताक्षर
      बाढ़ के बाद पुल का पुनर्निर्माण
      समाचार पत्र ‘केसरी’ का पहला अंक
      मज़दूरों की हड़ताल समाप्त
      राजधानी कोलकाता से दिल्ली स्थानांतरित
      रवींद्रनाथ को नोबेल पुरस्कार
      अकाल आयोग की रिपोर्ट प्रकाशित
      नई शिक्षा नीति को मंज़ूरी
      ऊर्जा मंत्री का त्यागपत्र
      महिलाओं को मताधिकार
      किसान आंदोलन की शुरुआत
      बैंकों का राष्ट्रीयकरण
      अंतरिक्ष में पहले भारतीय राकेश शर्मा
      मराठी भाषेचे व्याकरण प्रसिद्ध झाले
      काठमाडौँमा पहिलो विद्यालय खुल्यो`),
  },
  Chinese: {
    fonts: ["Noto Sans CJK SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"],
    titles: list(`
      大桥建成通车
      第一届全国运动会在上海开幕
      京张铁路全线贯通，历时四年
      《时务报》创刊
      学生上街抗议新法令
      长江发生百年一遇的洪水
      两国签署和平友好条约
      首颗人造卫星发射成功
      考古队发现汉代古墓，出土竹简2000余枚
      市民投票选出新市长
      港口恢复通航
      “一号文件”公布
      大学迁往昆明，师生步行三千里
      博物馆新馆落成并对公众开放
      地震波及三省十二县
      王安石开始变法
      电视台开始播出彩色节目
      工人罢工结束；工资上调8%
      造纸术传入西域
      科学家首次测定该粒子的质量
      民国政府迁都南京（1927年）
      高速铁路网突破一万公里`),
  },
  Japanese: {
    fonts: ["Noto Sans CJK JP", "IPAGothic"],
    titles: list(`
      東京駅が開業する
      関東地方で大地震、火災が広がる
      新しい憲法が施行される
      日本初の鉄道、新橋〜横浜間で営業開始
      「朝の新聞」創刊号を発行
      オリンピックの開会式
      人工衛星「おおすみ」の打ち上げに成功
      平和条約に調印
      テレビの本放送が始まる
      青函トンネルが開通
      大学の入学試験が中止となる
      ノーベル文学賞の受賞が決まる
      黒船が浦賀に来航
      台風１５号が上陸し、各地で停電
      消費税３％の導入
      スーパーコンピューターが世界一に
      古墳から鉄剣が見つかる
      江戸城の無血開城
      ストライキが終わり、工場が再開
      女性がはじめて投票する
      都が平安京に移される
      ラーメン博物館がオープン`),
  },
  Korean: {
    fonts: ["Noto Sans CJK KR", "NanumGothic"],
    titles: list(`
      경부선 철도 전 구간 개통
      대한민국 정부 수립 선포
      훈민정음 반포
      첫 민선 시장 선출
      서울 올림픽 개막식
      새 헌법이 국민투표로 확정되다
      평화 협정 서명
      한강 대교 붕괴 사고
      독립신문 창간호 발행
      인공위성 우리별 1호 발사
      대학생들의 시위가 전국으로 번지다
      고속철도 KTX 운행 시작
      여성 참정권 보장
      태풍 ‘매미’가 남해안을 강타
      국립중앙박물관 새 건물 개관
      노동조합 파업 종료, 임금 5% 인상
      금속활자로 책을 인쇄하다
      유엔 동시 가입
      남북 정상 회담
      월드컵 4강 진출
      지진으로 문화재 피해`),
  },
  Emoji: {
    fonts: ["Noto Color Emoji"],
    titles: list(`
      🚀 Launch of the probe
      The dove returns 🕊️
      🇫🇷 and 🇩🇪 sign the treaty ✍️
      ⚽ Final: 3:2 🏆
      👩‍🚀 First spacewalk by a woman
      Flood 🌊 in the old town
      🚂🚃🚃 Railway opens
      👍🏽 The council votes yes
      Eclipse 🌑 over the islands
      🎓 University founded
      ❄️ The hardest winter
      📰 First issue of the paper
      👨‍👩‍👧‍👦 Census of all households
      🔥🔥 Fire in the docks
      Vote no. 1️⃣ fails
      💉 Vaccine approved ✅
      🏛️ Museum reopens
      🎬 Premiere in Venice 🇮🇹
      🌍 Earth Day
      🧑🏿‍🌾 Farmers’ strike 🚜`),
  },
} as const satisfies Record<string, Script>;

/** The names of {@link scripts}. */
export type ScriptName = keyof typeof scripts;
