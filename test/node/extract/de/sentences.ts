import { linesOf, table } from "../table.js";

/** Sentences with dates, and what the dates are. */
export const dated = table(`
Die Brücke wurde am 5. Mai 1960 eröffnet. | - | 1960-05-05
Am Freitag, dem 5. Mai 1961, stürzte der Turm ein. | - | 1961-05-05
Am Freitag, den 5. Mai 1961 regnete es. | - | 1961-05-05
Am Samstag feiert der Verein. Am Freitag stellt sie es vor. | 2024-05-14 | 2024-05-18; 2024-05-17
Am Samstag feierte der Verein. Am Freitag stellte sie es vor. | 2024-05-14 | 2024-05-11; 2024-05-10
Das Abkommen vom 16. Februar 2017 gilt noch. | - | 2017-02-16
Eingegangen am 16.02.2017, erledigt am 3.4.2018. | - | 2017-02-16; 2018-04-03
Sie wurde am 7. 3. 1987 geboren. | - | 1987-03-07
Frist bis zum 31.12.2020. | - | ../2020-12-31
Der Brief vom 1. Sept. 1939 kam nie an. | - | 1939-09-01
Stand: 2015-03-04. | - | 2015-03-04
Er starb am 29. Februar 1904 in Bern. | - | 1904-02-29
Am 16.2. traf sich der Rat. | 2017-02-18 | 2017-02-16
Die Wahl am 24.09.17 war knapp. | 2018-01-05 | 2017-09-24
Im Juni 1812 zog er los. Am 24. Juni überschritt er den Fluss. | - | 1812-06; 1812-06-24
Caesar starb am 15. März 44 v. Chr. in Rom. | - | -0043-03-15
Im Januar 2014 trafen sie sich zuletzt. | - | 2014-01
Seit Oktober 2001 läuft der Einsatz. | - | 2001-10/..
Im März des Jahres 1848 begann es. | - | 1848-03
Russland annektierte 2014 die Krim. | - | 2014
Er starb 1832 in Weimar. | - | 1832
Die Firma, 1994 gegründet, wuchs rasch. | - | 1994
2014 annektierte Russland die Krim. | - | 2014
1949 wurde er Kanzler. | - | 1949
Er wurde 1949 Kanzler. | - | 1949
Im Jahr 1066 landete Wilhelm in England. | - | 1066
Im Jahre 800 wurde Karl gekrönt. | - | 0800
Die Wahlen von 2008 und 2012 verlor er. | - | 2008; 2012
Das Gesetz aus dem Jahr 1976 blieb in Kraft. | - | 1976
Die Verfassung (1949) schützt das. | - | 1949
Der Krieg von 1914–1918 kostete Millionen das Leben. | - | 1914/1918
Er regierte von 1914 bis 1918. | - | 1914/1918
In den Jahren 1914–18 fehlte Brot. | - | 1914/1918
Zwischen 1990 und 1995 zogen viele fort. | - | 1990/1995
Sie wurde 1690 oder 1691 getauft. | - | [1690,1691]
Vom 12. bis 15. Mai 1940 wurde gekämpft. | - | 1940-05-12/1940-05-15
Das Fest fand am 3. und 4. Juli 1999 statt. | - | 1999-07-03/1999-07-04
Vom 30. März bis zum 2. April 1987 tagte der Kongress. | - | 1987-03-30/1987-04-02
Zwischen März und Mai 2016 wurde gebaut. | - | 2016-03/2016-05
Von November bis März 1945 hungerte die Stadt. | - | 1944-11/1945-03
Im Frühjahr 2016 und im Herbst 2017 wurde gewählt. | - | 2016-21; 2017-23
Im Sommer 1914 war noch Frieden. | - | 1914-22
Im Winter 1946/47 froren die Menschen. | - | 1946-24
Im Winter 1812–1813 starben Tausende. | - | 1812-24
Der Umsatz stieg im dritten Quartal 2019. | - | 2019-35
Das 1. Quartal 2020 war schwach. | - | 2020-33
Im Q3 2019 sank der Gewinn. | - | 2019-35
Im ersten Halbjahr 2018 wuchs der Absatz. | - | 2018-40
Im Geschäftsjahr 2018 verlor die Firma Geld. | - | 2018~
Im 19. Jahrhundert wuchs die Stadt. | - | 18XX
Die Kirche stammt aus dem zwölften Jahrhundert. | - | 11XX
Im 17. und 18. Jahrhundert wütete die Pest. | - | 16XX/17XX
Im 3. Jahrhundert v. Chr. entstand die Stadt. | - | -02XX
In den 1990er Jahren zog er um. | - | 199X
In den 1990er-Jahren zog er um. | - | 199X
In den 90er Jahren zog er um. | 2017-02-18 | 199X
Die neunziger Jahre waren ruhig. | 2017-02-18 | 199X
Seit den Neunzigerjahren schrumpft der Ort. | 2017-02-18 | 199X/..
Mitte der 1990er schloss das Werk. | - | 199X mid
Ende der 80er Jahre kam die Wende. | 2017-02-18 | 198X late
Anfang der 90er wurde er bekannt. | 2017-02-18 | 199X early
In den frühen 1970er Jahren fehlte Geld. | - | 197X early
In den späten 1960er Jahren demonstrierten Studenten. | - | 196X late
Anfang 1941 fiel die Stadt. | - | 1941 early
Ende März 1918 begann der Angriff. | - | 1918-03 late
Mitte September 1914 stand die Front. | - | 1914-09 mid
Zu Beginn des Jahres 1933 stieg die Zahl. | - | 1933 early
Gegen Ende des 18. Jahrhunderts kamen Siedler. | - | 17XX~ late
In der zweiten Hälfte des 19. Jahrhunderts wuchs sie. | - | 18XX late
In der ersten Hälfte der 1920er Jahre war Geld nichts wert. | - | 192X early
Er wurde 44 v. Chr. ermordet. | - | -0043
Der Vesuv brach 79 n. Chr. aus. | - | 0079
Um 90 n. Chr. stand das Kastell. | - | 0090~
Um 500 v. u. Z. lebten hier Bauern. | - | -0499~
Von 58 bis 51 v. Chr. führte er Krieg. | - | -0057/-0050
Um 1450 entstand der Druck. | - | 1450~
Etwa 1720 wurde das Haus gebaut. | - | 1720~
Gegen 1900 lebten hier Fischer. | - | 1900~
Ca. 1530 malte er das Bild. | - | 1530~
Seit 2014 ist die Zusammenarbeit ausgesetzt. | - | 2014/..
Bis 1991 war das Land geteilt. | - | ../1991
Bis Ende 1944 hielt die Front. | - | ../1944 late
Vor 1066 herrschten andere. | - | [..1065]
Nach 1945 wurde neu gebaut. | - | [1946..]
Ab 1892 arbeitete sie in Leipzig. | - | 1892/..
Ab Januar 2020 gelten neue Regeln. | - | 2020-01/..
Heiligabend 1968 sahen sie die Erde aufgehen. | - | 1968-12-24
Silvester 1999 blieb alles ruhig. | - | 1999-12-31
Am Neujahrstag 2002 kam das neue Geld. | - | 2002-01-01
Weihnachten 1914 schwiegen die Waffen. | - | 1914-12-25
Am Donnerstag trafen sie sich in Baku. | 2017-02-18 | 2017-02-16
Sie trafen sich am Donnerstag in Baku. | 2017-02-16 | 2017-02-16
Das Gericht wird am Dienstag entscheiden. | 2013-03-22 | 2013-03-26
Am Dienstag soll die Brücke öffnen. | 2013-03-22 | 2013-03-26
Sie haben sich am Dienstag geeinigt. | 2013-03-22 | 2013-03-19
Er sagte, dass der Rat am Montag tagen wird. | 2013-03-22 | 2013-03-25
Am Freitagabend brannte die Scheune. | 2013-03-25 | 2013-03-22
Seit Montag streiken die Fahrer. | 2013-03-22 | 2013-03-18/..
Letzten Donnerstag fiel der Strom aus. | 2013-03-22 | 2013-03-21
Am vergangenen Samstag gewann sie. | 2013-03-22 | 2013-03-16
Nächsten Mittwoch beginnt der Prozess. | 2013-03-22 | 2013-03-27
Am kommenden Montag beginnt der Bau. | 2013-03-22 | 2013-03-25
Vorgestern schneite es, gestern taute es. | 2013-03-22 | 2013-03-20; 2013-03-21
Heute hat der Rat entschieden, morgen wird gefeiert. | 2013-03-22 | 2013-03-22; 2013-03-23
Übermorgen reist sie ab. | 2013-03-22 | 2013-03-24
Gestern Abend brannte es. | 2013-03-22 | 2013-03-21
Letzte Woche sank der Kurs. | 2013-03-22 | 2013-03-11/2013-03-17
In dieser Woche stieg er. | 2013-03-22 | 2013-03-18/2013-03-24
Nächstes Jahr wird gewählt. | 2013-03-22 | 2014
Im vergangenen Jahr sank die Zahl. | 2013-03-22 | 2012
Im vergangenen Sommer war es trocken. | 2013-03-22 | 2012-22
Im letzten März war Schnee gefallen. | 2013-03-22 | 2012-03
Vor drei Wochen begann der Streik. | 2013-03-22 | 2013-02-25/2013-03-03
Vor zwei Jahren zog er fort. | 2013-03-22 | 2011
Vor fünfundzwanzig Jahren fiel die Mauer. | 2014-11-09 | 1989
Vor 10 Tagen kam der Brief. | 2013-03-22 | 2013-03-12
In zwei Jahren soll der Bau fertig sein. | 2013-03-22 | 2015
Am Wochenende wurde gefeiert. | 2016-08-01 | 2016-07-30/2016-07-31
Im März will der Minister reisen. | 2013-01-22 | 2013-03
Im Dezember hatte er abgelehnt. | 2013-03-22 | 2012-12
Am 14. Februar wird gewählt. | 2019-01-03 | 2019-02-14
Am 30. Dezember brannte der Dachstuhl. | 2019-01-03 | 2018-12-30
Im dritten Quartal des vergangenen Jahres stieg der Umsatz. | 2019-05-03 | 2018-35
Am Donnerstag trafen sie sich. | - | ?
Gestern regnete es. | - | ?
Vor zwei Jahren zog er fort. | - | ?
Im April begann es. | - | ?
Am 10. Juni 1940 fiel die Stadt; tags darauf kam der Befehl. | - | 1940-06-10; 1940-06-11
Am 10. Juni 1940 fiel die Stadt; tags zuvor war sie leer. | - | 1940-06-10; 1940-06-09
Am 10. Juni 1940 fiel die Stadt. Zwölf Tage später schwiegen die Waffen. | - | 1940-06-10; 1940-06-22
1939 begann der Krieg. Fünf Jahre zuvor war alles ruhig. | - | 1939; 1934
1939 begann der Krieg. Ein Jahrzehnt später war das Land geteilt. | - | 1939; 1949
Im Mai 1932 öffnete das Bad; zwei Jahre später schloss es. | - | 1932-05; 1934
1848 fielen Könige. Im folgenden Jahr kamen sie zurück. | - | 1848; 1849
1848 fielen Könige. Im Jahr darauf kamen sie zurück. | - | 1848; 1849
1848 fielen Könige. Im selben Jahr begann die Eisenbahn. | - | 1848; 1848
1848 fielen Könige; das Jahr zuvor war ruhig. | - | 1848; 1847
Am 5. Mai 1945 endete es. Am nächsten Tag sangen sie. | - | 1945-05-05; 1945-05-06
Am 5. Mai 1945 endete es. Am selben Abend sangen sie. | - | 1945-05-05; 1945-05-05
Im Mai 1848 floh er; Ende des Jahres starb er. | - | 1848-05; 1848 late
1848 begann es; im März desselben Jahres brannte die Stadt. | - | 1848; 1848-03
Zwei Tage nach dem 5. Mai 1945 wurde unterschrieben. | - | 1945-05-07
1950 schloss das Werk. Einige Jahre später brannte es ab. | - | 1950; ?
Am 31. Juni 1950 endete es. | - | ?
Am ersten Montag im Mai 2018 war Markt. | - | 2018-05-07
Am letzten Samstag im Juni 2023 war das Fest. | - | 2023-06-24
In der Woche vom 9. Januar 2023 fiel der Unterricht aus. | - | 2023-01-09/2023-01-15
Zwischen dem 3. und dem 5. Mai 1945 fiel die Stadt. | - | 1945-05-03/1945-05-05
Die Saison 2018/19 endete früh. | - | 2018/2019
Am Abend des 29. Januar 1960 brach das Eis. | - | 1960-01-29
In der Nacht vom 20. Juni 1791 floh der König. | - | 1791-06-20
Am 12. Mai 1931 kam z. B. Dr. Rast nach Bern. | - | 1931-05-12
`);

/** Sentences with numbers, names and spans that are no dates. */
export const undated = linesOf(`
Die Klinik zählte 1.984 Fälle und 2.014 Besucher.
Er schrieb es in 300 Wörtern und verkaufte 1800 Exemplare.
Sie bestellten 1945 Schrauben und 2020 Muttern.
Man gebe 1500 ml Brühe und 2000 g Mehl dazu.
Es kostete 1999 Euro, dann 1.850,50 €.
Rund 1500 Menschen kamen, fast 2000 blieben fern.
Ein Aufsatz mit 1500 Wörtern in einem Saal mit 2000 Plätzen.
Der Motor läuft mit 1850 Umdrehungen und wiegt 1600 kg.
Der Kurs stieg um 12 % auf 2000 Punkte.
Der Preis fiel von 1,4 auf 1,2 Millionen Euro.
Das Modell 2014 ist teurer als die Version 2012.
Siehe S. 1848 und Nr. 1776.
Zimmer 1812, Flug 1549, Schließfach 2012.
Telefon 0341 1984201, Durchwahl 2017.
Bestellnummer 1914-C, Artikel 1865.
Windows 2000 und Office 2010 laufen noch.
Die Version 1.10.30 ist neu, das Ergebnis 21:19.
Frau Mai traf Herrn August Winter.
Herr Sommer und Frau Herbst fehlten.
August Freitag spielte Geige.
Jeden Montag und jeden Freitag ist Markt.
Montags bleibt das Museum zu, donnerstags ist es offen.
Er war 34 Jahre alt und wog 80 kg.
Sie saß fünf Monate in Haft.
In den letzten drei Monaten wuchs es.
Die Fahrt dauerte 15 Stunden und 29 Minuten.
Er brauchte zwei Jahre dafür.
Jedes Jahr, jeden Monat, zweimal die Woche.
Ein zweijähriger Vertrag über 24 Monate.
Im Alter von 60 Jahren fing er an.
Am Morgen war es kalt, am Abend warm.
Guten Morgen, gute Nacht.
Der Sommerreifen passt im Winterdienst.
Paragraf 218, Artikel 5, Absatz 2.
Die Straße ist 1900 Meter lang.
Das Haus Nummer 1900 steht leer.
Er lief die 1500 Meter in drei Minuten.
Um 20 Uhr beginnt die Vorstellung.
Gegen 8 Uhr kam der Zug.
Die Karte kostet 24 Euro, ermäßigt 12 Euro.
Seite 2017 fehlt.
Er gewann 7 zu 2 Stimmen.
Im 3. Stock wohnt niemand.
Auf dem 2. Platz landete Bern.
Die 3. Auflage ist vergriffen.
Zum ersten Mal gewann er.
Der zweite Weg ist kürzer.
Das dritte Kind heißt Mai.
Sie las 2000 Seiten und schrieb 1500 Briefe.
Der Verein hat 1848 Mitglieder.
Eine Herde von 1914 Schafen graste dort.
Über 1900 Soldaten lagen im Tal.
Insgesamt 2016 Stimmen wurden gezählt.
Der Bus 2014 hält hier nicht.
Linie 1066 fährt nicht.
Die Leitung liefert 1900 Watt bei 230 Volt.
Am Ende siegte die Vernunft.
Mitte und Rand sind verschieden.
Der Anfang war schwer.
Seit langem, seit kurzem, vor allem.
Nach und nach, vor Ort, bis bald.
Die Zahl stieg um 2000 auf 4500.
Das Verhältnis beträgt 1900:1.
Die Postleitzahl 1010 gehört zu Wien.
`);
