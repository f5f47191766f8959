import { linesOf, table } from "../table.js";

/** Sentences that need the rules of German: each rule is needed by two of their dates, or of those in `sentences.ts`. */
export const needed = table(`
Stand 2016-11-30, geprüft 2017-01-12. | - | 2016-11-30; 2017-01-12
Im Mai 1940 war es still. Vom 12. bis 15. Mai fielen Bomben, am 17. und 18. Juni noch einmal. | - | 1940-05; 1940-05-12/1940-05-15; 1940-06-17/1940-06-18
Im Juni 1950 kam der Umzug. Zwischen dem 3. und dem 5. Juni war alles fertig, zwischen dem 7. und dem 9. Juni wurde gefeiert. | - | 1950-06; 1950-06-03/1950-06-05; 1950-06-07/1950-06-09
Zwischen dem 3. und dem 5. Juli 1950 regnete es, zwischen dem 7. und dem 9. August 1951 auch. | - | 1950-07-03/1950-07-05; 1951-08-07/1951-08-09
Der Sommer von 1912 und der Herbst, 1913, waren nass. | - | 1912-22; 1913-23
Es war im Winter 1946/47 kalt und im Winter 1962/63 auch. | - | 1946-24; 1962-24
Der Winter 1709/1710 war kalt, der Winter 1812/1813 auch. | - | 1709-24; 1812-24
Im Herbst wurde gewählt, im Winter regiert. | 2017-02-16 | 2016-23; 2016-24
1812 zog er los. Im Herbst kam er an, im Winter kehrte er um. | - | 1812; 1812-23; 1812-24
Im ersten Quartal 2015 und im zweiten Vierteljahr 2016 sank der Umsatz. | - | 2015-33; 2016-34
Im dritten Quartal sank der Umsatz, im vierten Quartal stieg er. | 2017-02-16 | 2016-35; 2016-36
Im ersten Halbjahr 2015 und in der zweiten Jahreshälfte 2016 sank der Umsatz. | - | 2015-40; 2016-41
Im ersten Halbjahr sank der Umsatz, in der zweiten Jahreshälfte stieg er. | 2017-12-01 | 2017-40; 2017-41
Im 1. Quartal 2015 und im 2. Quartal 2016 sank der Umsatz. | - | 2015-33; 2016-34
Im 3. Quartal sank der Umsatz, im 4. Quartal stieg er. | 2017-02-16 | 2016-35; 2016-36
Im 1. Halbjahr 2015 und im 2. Halbjahr 2016 sank der Umsatz. | - | 2015-40; 2016-41
Im 1. Halbjahr sank der Umsatz, im 2. Halbjahr stieg er. | 2017-12-01 | 2017-40; 2017-41
Im Q1 2015 und im Q2/2016 sank der Umsatz. | - | 2015-33; 2016-34
Im Geschäftsjahr 2015 und im Haushaltsjahr 2016 sank der Umsatz. | - | 2015~; 2016~
Im Geschäftsjahr 2014/15 und in der Saison 2015/16 sank der Umsatz. | - | 2014/2015; 2015/2016
Im Jahr 480 v. Chr. kämpften sie. Um 450 war Ruhe, seit 431 war Krieg. | - | -0479; -0449; -0430
Der Krieg 1914–1918 und die Jahre 1920 bis 1923 waren schwer. | - | 1914/1918; 1920/1923
Er lebte 1901–1967 in Wien und 1914 bis 1918 in Prag. | - | 1901/1967; 1914/1918
Zwischen 1914 und 1918 und zwischen 1939 und 1945 war Krieg. | - | 1914/1918; 1939/1945
Sie lebten zwischen den Jahren 1920 und 1925 und zwischen den Jahren 1930 und 1935 dort. | - | 1920/1925; 1930/1935
In den Jahren 1914–18 und 1939/45 fehlte Brot. | - | 1914/1918; 1939/1945
Er starb 1690 oder 1691, sie 1702 oder 1703. | - | [1690,1691]; [1702,1703]
Im neunzehnten Jahrhundert wuchs sie, im zwanzigsten Jahrhundert schrumpfte sie. | - | 18XX; 19XX
Im 17. und 18. Jahrhundert und im 13. oder 14. Jahrhundert wurde gebaut. | - | 16XX/17XX; 12XX/13XX
Weihnachten 1914 schwiegen die Waffen, Weihnachten 1915 nicht. | - | 1914-12-25; 1915-12-25
Heiligabend 1914 war es still, Heiligabend 1915 nicht. | - | 1914-12-24; 1915-12-24
Silvester 1999 und Silvester 2000 feierten sie. | - | 1999-12-31; 2000-12-31
Neujahr 1999 und Neujahr 2000 feierten sie. | - | 1999-01-01; 2000-01-01
Im 5. Jahrhundert v. Chr. und im 2. Jahrhundert n. Chr. blühte die Stadt. | - | -04XX; 01XX
Im 4. Jahrhundert v. u. Z. und im 3. Jh. u. Z. blühte die Stadt. | - | -03XX; 02XX
Sie fiel im Jahr 480 v. u. Z. und im Jahr 79 u. Z. wieder. | - | -0479; 0079
Sie fiel im März 44 v. Chr. und im Mai 43 v. Chr. wieder. | - | -0043-03; -0042-05
Sie fiel im März 44 v. u. Z. und im Mai 43 v. u. Z. wieder. | - | -0043-03; -0042-05
Sie fiel im Sommer 480 v. Chr. und im Herbst 479 v. Chr. wieder. | - | -0479-22; -0478-23
Sie fiel im Sommer 480 v. u. Z. und im Herbst 479 v. u. Z. wieder. | - | -0479-22; -0478-23
Am 15. März 44 v. Chr. und am 2. August 338 v. Chr. fiel die Entscheidung. | - | -0043-03-15; -0337-08-02
Am 15. März 44 v. u. Z. und am 2. August 338 v. u. Z. fiel die Entscheidung. | - | -0043-03-15; -0337-08-02
Er führte 58 bis 51 v. Chr. Krieg, sein Neffe 44–30 v. Chr. auch. | - | -0057/-0050; -0043/-0029
Er führte 58 bis 51 v. u. Z. Krieg, sein Neffe 44–30 v. u. Z. auch. | - | -0057/-0050; -0043/-0029
Die Wahl am 24.09.17 und die am 26.09.13 waren knapp. | 2018-01-05 | 2017-09-24; 2013-09-26
Am 16.2. und am 3.1. traf sich der Rat. | 2017-02-18 | 2017-02-16; 2017-01-03
Der Brief vom 16/02/2017 und der vom 28/11/2016 fehlen. | - | 2017-02-16; 2016-11-28
Am ersten Mai 1960 und am dritten Oktober 1990 wurde gefeiert. | - | 1960-05-01; 1990-10-03
In den dreißiger Jahren des 16. Jahrhunderts und in den 20er Jahren des 19. Jahrhunderts wurde gebaut. | - | 153X; 182X
Heute morgen kam er an, heute abend geht er. | 2017-02-16 | 2017-02-16; 2017-02-16
Vorgestern kam er an, und vorgestern abend sang er. | 2017-02-16 | 2017-02-14; 2017-02-14
Morgen kommt er an, und übermorgen geht er. | 2017-02-16 | 2017-02-17; 2017-02-18
Sie treffen sich morgen und wollen übermorgen abend reisen. | 2017-02-16 | 2017-02-17; 2017-02-18
Er wird in zwei Wochen kommen und in drei Tagen reden. | 2017-02-16 | 2017-02-27/2017-03-05; 2017-02-19
1960 baute er ein Haus; zwei Jahre zuvor hatte er geerbt, drei Jahre davor geheiratet. | - | 1960; 1958; 1955
Zwei Jahre nach 1960 zog er um, drei Tage nach dem 5. Mai 1963 wieder. | - | 1962; 1963-05-08
Zwei Jahre vor 1960 zog er um, drei Tage vor dem 5. Mai 1963 wieder. | - | 1958; 1963-05-02
Im Jahr nach 1960 zog er um, und am Tag nach dem 5. Mai 1963 war er da. | - | 1961; 1963-05-06
Im Jahr vor 1960 zog er um, und am Tag vor dem 5. Mai 1963 war er da. | - | 1959; 1963-05-04
Am 5. Mai 1960 kam er, tags darauf ging er. Am 7. Juni 1961 kam sie, tags darauf ging sie. | - | 1960-05-05; 1960-05-06; 1961-06-07; 1961-06-08
Am 5. Mai 1960 kam er, tags zuvor kam sie. Am 7. Juni 1961 kam er, tags zuvor kam sie. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
Er ging am 5. Mai 1960; am Freitag darauf kam er an. Im Oktober 1961 ging er wieder und im März darauf kam er an. | - | 1960-05-05; 1960-05-06; 1961-10; 1962-03
1960 zog er um, im Jahr darauf starb er. 1970 zog sie um, im Jahr danach starb sie. | - | 1960; 1961; 1970; 1971
1960 zog er um, im Jahr zuvor war er krank. 1970 zog sie um, im Jahr davor war sie krank. | - | 1960; 1959; 1970; 1969
Vor einigen Jahren und nach wenigen Wochen war alles anders. | 2017-02-16 | ?; ?
1960 zog er um; einige Jahre später starb er, wenige Wochen zuvor war er krank. | - | 1960; ?; ?
Im Vorjahr sank der Umsatz, wie schon im Vorjahr befürchtet. | 2017-02-16 | 2016; 2016
Heuer fällt das Fest aus, erst heuer wurde es beschlossen. | 2017-02-16 | 2017; 2017
Zum Jahresende geht sie, am Jahresende geht er. | 2017-02-16 | 2017 late; 2017 late
Zum Jahresbeginn kam sie, am Jahresanfang kam er. | 2017-02-16 | 2017 early; 2017 early
Am 5. Mai 1960 kam er. Am Vortag war sie gekommen. Am 7. Juni 1961 ging er, am Vortag ging sie. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
Am Wochenende brannte es, am Wochenende regnete es. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-11/2017-02-12
Im vergangenen März brannte es, im letzten Herbst auch. | 2017-02-16 | 2016-03; 2016-23
Im letzten Mai brannte es, im vergangenen Sommer auch. | 2017-02-16 | 2016-05; 2016-22
Im ersten Quartal des vergangenen Jahres und im dritten Quartal des laufenden Jahres. | 2017-02-16 | 2016-33; 2016-35
Im ersten Halbjahr des vergangenen Jahres und im zweiten Halbjahr des laufenden Jahres. | 2017-02-16 | 2016-40; 2016-41
Am 5. Mai 1960 kam er, am nächsten Tag ging er. Am 7. Juni 1961 kam sie, am folgenden Morgen ging sie. | - | 1960-05-05; 1960-05-06; 1961-06-07; 1961-06-08
Am 5. Mai 1960 kam er, in der folgenden Nacht ging er. Am 7. Juni 1961 kam sie, in der nächsten Nacht ging sie. | - | 1960-05-05; 1960-05-06; 1961-06-07; 1961-06-08
Am 5. Mai 1960 kam er, am selben Abend ging er. Am 7. Juni 1961 kam sie, am gleichen Tag ging sie. | - | 1960-05-05; 1960-05-05; 1961-06-07; 1961-06-07
Am 5. Mai 1960 kam er, noch am selben Tag ging er. Am 7. Juni 1961 kam sie und ging noch am selben Abend. | - | 1960-05-05; 1960-05-05; 1961-06-07; 1961-06-07
Am 5. Mai 1960 kam er, am vorherigen Tag kam sie. Am 7. Juni 1961 kam er, am vorherigen Abend kam sie. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
Er kam im Mai 1960 und im folgenden März wieder. Sie kam im Juli 1961 und im folgenden Herbst wieder. | - | 1960-05; 1961-03; 1961-07; 1961-23
Ende des Jahres wird er gehen, Anfang dieses Monats ging er. | 2017-02-16 | 2017 late; 2017-02 early
Im Mai des Jahres 1960 kam er. Im März des folgenden Jahres ging er. Im April des folgenden Jahres starb er. | - | 1960-05; 1961-03; 1962-04
1960 kam er. Im Herbst des folgenden Jahres ging er. Im Frühjahr des folgenden Jahres kam er wieder. | - | 1960; 1961-23; 1962-21
1960 kam er. Am 5. Mai des folgenden Jahres ging er. Am 7. Juni des folgenden Jahres kam er wieder. | - | 1960; 1961-05-05; 1962-06-07
Der Zaun steht seit Montag letzter Woche, am Freitag dieser Woche fällt er. | 2017-02-16 | 2017-02-06/..; 2017-02-17
Am zweiten Samstag im Oktober 2016 und am ersten Montag im Mai 2015 war Markt. | - | 2016-10-08; 2015-05-04
Am letzten Sonntag im Oktober 2016 und am letzten Freitag im Mai 2015 war Markt. | - | 2016-10-30; 2015-05-29
In der Woche vom 3. Mai 1960 und in der Woche ab dem 6. Juni 1960 wurde gebaut. | - | 1960-05-02/1960-05-08; 1960-06-06/1960-06-12
Zwischen März und Mai 2016 und zwischen dem Frühjahr und dem Herbst 2017 wurde gebaut. | - | 2016-03/2016-05; 2017-21/2017-23
Juni bis August 2016 und Oktober 2016 bis März 2017 wurde gebaut. | - | 2016-06/2016-08; 2016-10/2017-03
Von 1975 an wurde gebaut, vom 3. Mai 1976 an gefeiert. | - | 1975/..; 1976-05-03/..
Vor dem Frühjahr 1976 wurde gebaut, vor 1066 nicht. | - | [..1976-02-29]; [..1065]
Nach dem 3. Mai 1976 wurde gebaut, nach 1980 nicht. | - | [1976-05-04..]; [1981..]
In den letzten Tagen des Jahres 1879 und den letzten Wochen des Jahres 1880 stürmte es. | - | 1879 late; 1880 late
In den ersten Tagen des Jahres 1879 und den ersten Monaten des Jahres 1880 stürmte es. | - | 1879 early; 1880 early
Die frühen 1990er Jahre und die frühen 1970er Jahre waren still. | - | 199X early; 197X early
Die späten 1990er Jahre und die späten 1970er Jahre waren still. | - | 199X late; 197X late
Am Donnerstag Abend brannte es, gestern Nachmittag auch, und am 5. Mai 1960 morgens. | 2017-02-16 | 2017-02-16; 2017-02-15; 1960-05-05
Es geschah im 3. Jh. u. Z. und im 2. Jh. v. u. Z. wieder. | - | 02XX; -01XX
Der Krieg 1914-1918 und der von 1701–1714 waren lang, 1920-1923 auch. | - | 1914/1918; 1701/1714; 1920/1923
Am 7. Juni 1961 abends brannte es, am 8. Juni 1962 morgens auch. | - | 1961-06-07; 1962-06-08
`);

/** Sentences that all but match a rule: each rule is held back by two of them, or of those in `sentences.ts`. */
export const nearMisses = linesOf(`
Band 1999-10-x fehlt, Band 2000-11-y auch.
Die Bände 3 bis 5 fehlen im Mai 1960.
Punkt 3. und Punkt 5. Mai 1960.
Am 3. und am 5. Mai 1960 regnete es.
Zwischen dem 3. und 5. Juni 1950 regnete es.
Zwischen 3. und 5. Juli 1951 regnete es.
Im Sommer 1912 / 13 Tage lang.
Im Winter 1812 – 1813 war es kalt.
Im ersten Jahr 2015 gab es vieles.
Die Saison 2014 / 15 Spiele.
Im Geschäftsjahr 2014 – 15 Prozent mehr.
Im Jahr 1914 –18 Grad.
Von 1914 und 1918 ist die Rede.
Zwischen 1914 – 1918 lag viel.
Er nannte 1914 und 1918.
1690 und 1691 waren nass.
Er las Kapitel 3. und 4. im Jahrhundert der Bücher.
Weihnachten war schön, weihnachten schrieb er klein.
Am Heiligabend heiratete sie, heiligabend schrieb er klein.
Silvester war laut, silvester schrieb er klein.
Neujahr war laut, neujahr schrieb er klein.
Im 5. Jahrhundert vor der Flut.
Er starb 44 nach langer Krankheit.
Der Sommer 480 vor der Flut.
Von 58 bis 51 vor der Flut.
Die Noten 2.3. und 4.5. sind gut.
Note 2.3.
Ein Verhältnis von 3/4/b und 5/6/c.
Der erste Mai war schön.
In den dreißiger Jahren wurde gebaut.
Er ist ein Dreißiger, sie ist eine Vierziger.
In zwei Wochen war es fertig.
In drei Tagen lief er heim.
Zwei Jahre nach dem Krieg zog er um.
Zwei Jahre vor dem Krieg zog er um.
Drei Tage nach der Wahl war er weg.
Drei Tage vor der Wahl war er weg.
Im Jahr nach der Wahl, im Jahr vor der Wahl.
Tags schlief er, darauf kam er zurück.
Tags war er wach, zuvor war er müde.
Vor einigen Häusern und nach wenigen Worten.
Einige Jahre war er krank, später nicht.
Wenige Wochen reichten dazu.
Das Vorjahresergebnis und die Vorjahre.
Am Vortag der Wahl, am Vortag des Festes.
In der folgenden Szene, in der nächsten Nacht.
Noch am Tag, noch am Abend.
Am ersten Montag im Monat, am zweiten Samstag im Monat.
Zwischen dem Haus und dem Garten im Mai 1960.
Mai 1960 oder Juni 1961.
Die erste Hälfte der Strecke, die zweite Hälfte des Spiels.
In den letzten Tagen des Krieges, in den letzten Wochen.
In den ersten Tagen des Krieges, in den ersten Wochen.
In frühen Jahren, in späten Jahren.
Die späten Tomaten von 1990, die frühen Äpfel von 1991.
Ende des Spiels, Anfang der Straße.
Diese Leute, jene Woche, das Jahr.
Im Saal Q 3 2016 saßen sie.
In Q 4 2016 kam er.
Im Jahr 1939 -45 Grad.
Er schrieb silvester und neujahr klein, weihnachten und heiligabend auch.
Im 3. Jahrhundert u. Ä. wurde gebaut, im 4. Jahrhundert v. Linz auch.
Im 3. Jahrhundert Chr. wurde gebaut, im 4. Jahrhundert Z. auch.
Im Jahr 480 v. Linz aus, im Jahr 79 u. Ä. mehr.
Er führte 58 bis 51 v. Linz, 44–30 u. Ä. Krieg.
Er führte 58 bis 51 Chr. und 44–30 Z. Krieg.
Der Bruch 3/4 / 2016 und 5/6 /2017.
Ein Maß von 7/8 / 2016.
In den Jahren des 16. Jahrhunderts war Krieg.
In den Jahren des 18. Jahrhunderts war Ruhe.
Die Dreißiger-Gruppe kam, die Vierziger-Gruppe auch.
Ein Zwanziger lag da.
Im ersten Quartal vergangenen Jahres und im ersten Halbjahr vergangenen Jahres.
Im dritten Quartal laufenden Jahres und im zweiten Halbjahr laufenden Jahres.
Noch vom selben Abend sprach er im Mai 1960.
Am Montag 2016 war er da.
Montag Mai 1960 kam er.
Am ersten Montag 2016 kam er.
Am zweiten Samstag Mai 2016 kam er.
Am letzten Montag Mai 2016 kam er.
Am letzten Samstag 2016 kam er.
Die erste Hälfte 1960 war gut.
Die zweite Hälfte Mai 1960 war gut.
Band 2016 - 11 - 30 fehlt.
Vom 12. sowie 15. Mai 1940 ist die Rede.
Vom 12. sowie 15. Mai ist die Rede.
Zwischen dem 3. oder dem 5. Juni liegt viel, zwischen den Jahren 1920 oder 1925 auch.
Im Winter 1812 /1813 lag Schnee.
Zwischen Jahren 1920 und 1925 liegt viel.
Am Vortag des Spiels war er da.
Band 2016- 11-30 und Band 2016-11- 30.
Band 2015-10 -29 und Band 2015 -10-29.
Im Jahr 1914- 18 Grad.
Im Jahr 1915 -16 Grad.
Sie fiel im Jahr 480 v. Z. und kämpfte 58 bis 51 v. Z. weiter.
Sie fiel im Jahr 480 v. u. Zell und kämpfte 58 bis 51 v. u. Zell weiter.
In der Zeit 1939 /45 starben sie.
Im Jahr 1939/ 45 Mann.
Die Klassen 1914 -1918 und die Lose 1850- 1900.
Raum 1914-1918.
Seiten 1850-1900.
`);
