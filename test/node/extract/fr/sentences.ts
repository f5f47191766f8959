import { linesOf, table } from "../table.js";

/** Sentences with dates, and what the dates are. */
export const dated = table(`
Le pont fut ouvert le 5 mai 1960. | - | 1960-05-05
Le 1er mai 2016, ils défilèrent. | - | 2016-05-01
Le vendredi 5 mai 1961, la tour s'effondra. | - | 1961-05-05
L'accord du 16 février 2017 reste en vigueur. | - | 2017-02-16
Reçu le 16/02/2017, classé le 3.4.2018. | - | 2017-02-16; 2018-04-03
Date limite : 31-12-2020. | - | 2020-12-31
Mis à jour 2015-03-04. | - | 2015-03-04
Signé le 24/09/17. | 2018-01-05 | 2017-09-24
Il mourut le 29 février 1904 à Berne. | - | 1904-02-29
Il partit en juin 1812. Le 24 juin, il franchit le fleuve. | - | 1812-06; 1812-06-24
César fut tué le 15 mars 44 av. J.-C. | - | -0043-03-15
Ils s'étaient rencontrés en janvier 2014. | - | 2014-01
Les travaux ont commencé en avril de 2001. | - | 2001-04
L'opération dure depuis octobre 2001. | - | 2001-10/..
Il neigea d'avril 1917 à mai 1917. | - | 1917-04/1917-05
La Russie a annexé la Crimée en 2014. | - | 2014
En 2014, la Russie annexa la Crimée. | - | 2014
Fondée en 1994, l'entreprise grandit vite. | - | 1994
La loi de 1976 est toujours en vigueur. | - | 1976
Les élections de 2008 et 2012 furent perdues. | - | 2008; 2012
En l'an 800, Charles fut couronné. | - | 0800
L'année 1848 fut longue. | - | 1848
La Constitution (1958) le garantit. | - | 1958
La guerre de 1914-1918 coûta des millions de vies. | - | 1914/1918
Il régna de 1914 à 1918. | - | 1914/1918
La guerre de 1914-18 fut longue. | - | 1914/1918
Entre 1990 et 1995, beaucoup partirent. | - | 1990/1995
Elle fut baptisée en 1690 ou 1691. | - | [1690,1691]
On se battit du 12 au 15 mai 1940. | - | 1940-05-12/1940-05-15
La fête eut lieu les 3 et 4 juillet 1999. | - | 1999-07-03/1999-07-04
Le congrès siégea du 30 mars au 2 avril 1987. | - | 1987-03-30/1987-04-02
On construisit entre mars et mai 2016. | - | 2016-03/2016-05
De novembre à mars 1945, la ville eut faim. | - | 1944-11/1945-03
On vota au printemps 2016 et à l'automne 2017. | - | 2016-21; 2017-23
L'été 1914 fut beau. | - | 1914-22
L'été de 1789 fut chaud. | - | 1789-22
Pendant l'hiver 1946/47, on gela. | - | 1946-24
Durant l'hiver 1812-1813, des milliers moururent. | - | 1812-24
Le chiffre d'affaires a progressé au troisième trimestre 2019. | - | 2019-35
Au 1er trimestre 2020, il a baissé. | - | 2020-33
Le bénéfice du T3 2019 a reculé. | - | 2019-35
Au premier semestre 2018, les ventes montèrent. | - | 2018-40
Lors de l'exercice 2018, elle perdit de l'argent. | - | 2018~
La ville grandit au XIXe siècle. | - | 18XX
L'église date du XIIe siècle. | - | 11XX
La ville grandit au 19e siècle. | - | 18XX
Aux XVIIe et XVIIIe siècles, la peste revint. | - | 16XX/17XX
La cité naquit au IIIe siècle av. J.-C. | - | -02XX
Il déménagea dans les années 1990. | - | 199X
Il déménagea dans les années 90. | 2017-02-18 | 199X
Les années quatre-vingt-dix furent calmes. | 2017-02-18 | 199X
Les années trente furent dures. | 2017-02-18 | 193X
Les années soixante-dix passèrent. | 2017-02-18 | 197X
L'usine ferma au milieu des années 1990. | - | 199X mid
Le tournant vint à la fin des années 80. | 2017-02-18 | 198X late
Elle fut connue au début des années 90. | 2017-02-18 | 199X early
Début 1941, la ville tomba. | - | 1941 early
Fin mars 1918, l'attaque commença. | - | 1918-03 late
À la mi-septembre 1914, le front se figea. | - | 1914-09 mid
Mi-2007, les prix montèrent. | - | 2007 mid
Au début de 1933, le nombre monta. | - | 1933 early
Au début de l'année 1933, le nombre monta. | - | 1933 early
À la fin du XVIIIe siècle, des colons vinrent. | - | 17XX late
Dans la seconde moitié du XIXe siècle, elle grandit. | - | 18XX late
Il fut assassiné en 44 av. J.-C. | - | -0043
Le Vésuve entra en éruption en 79 apr. J.-C. | - | 0079
Vers 90 après J.-C., le fort fut bâti. | - | 0090~
Vers 500 avant notre ère, on y cultivait la terre. | - | -0499~
Il fit la guerre de 58 à 51 av. J.-C. | - | -0057/-0050
L'imprimerie apparut vers 1450. | - | 1450~
Le tableau fut peint vers le XVe siècle. | - | 14XX~
Aux alentours de 1720, on bâtit la maison. | - | 1720~
La coopération est suspendue depuis 2014. | - | 2014/..
Le pays fut divisé jusqu'en 1991. | - | ../1991
Le front tint jusqu'à la fin 1944. | - | ../1944 late
Le fort tint jusqu'au 3 juin 1944. | - | ../1944-06-03
Avant 1066, d'autres régnaient. | - | [..1065]
Après 1945, on reconstruisit. | - | [1946..]
À partir de 1892, elle enseigna à Lyon. | - | 1892/..
Dès 1905, il écrivit. | - | 1905/..
À partir de janvier 2020, tout changera. | - | 2020-01/..
Les armes se turent à Noël 1914. | - | 1914-12-25
Le jour de l'An 2002, la monnaie changea. | - | 2002-01-01
La Saint-Sylvestre 1999 fut calme. | - | 1999-12-31
Ils se sont rencontrés jeudi à Bakou. | 2017-02-18 | 2017-02-16
Ils se sont rencontrés jeudi à Bakou. | 2017-02-16 | 2017-02-16
Le tribunal tranchera mardi. | 2013-03-22 | 2013-03-26
Mardi, le pont sera ouvert. | 2013-03-22 | 2013-03-26
Mardi, le pont a été ouvert. | 2013-03-22 | 2013-03-19
Le tribunal doit se prononcer mardi. | 2013-03-22 | 2013-03-26
La grange a brûlé vendredi soir. | 2013-03-25 | 2013-03-22
Les chauffeurs sont en grève depuis lundi. | 2013-03-22 | 2013-03-18/..
Jeudi dernier, le courant fut coupé. | 2013-03-22 | 2013-03-21
Le procès commencera mercredi prochain. | 2013-03-22 | 2013-03-27
Avant-hier il neigeait, hier il pleuvait. | 2013-03-22 | 2013-03-20; 2013-03-21
Le conseil a voté aujourd'hui ; demain, on fêtera. | 2013-03-22 | 2013-03-22; 2013-03-23
Elle partira après-demain. | 2013-03-22 | 2013-03-24
Hier soir, un feu a pris. | 2013-03-22 | 2013-03-21
La semaine dernière, le cours baissa. | 2013-03-22 | 2013-03-11/2013-03-17
Cette semaine, il monte. | 2013-03-22 | 2013-03-18/2013-03-24
L'année prochaine, on votera. | 2013-03-22 | 2014
L'an dernier, le nombre baissa. | 2013-03-22 | 2012
L'année dernière, le nombre baissa. | 2013-03-22 | 2012
Le mois dernier, il gela. | 2013-03-22 | 2013-02
L'été dernier fut sec. | 2013-03-22 | 2012-22
En mars dernier, il neigea. | 2013-05-22 | 2013-03
La grève a commencé il y a trois semaines. | 2013-03-22 | 2013-02-25/2013-03-03
Il partit il y a deux ans. | 2013-03-22 | 2011
Le mur tomba il y a vingt-cinq ans. | 2014-11-09 | 1989
La lettre est arrivée il y a 10 jours. | 2013-03-22 | 2013-03-12
Le chantier finira dans deux ans. | 2013-03-22 | 2015
Le ministre se rendra à Lyon en mars. | 2013-01-22 | 2013-03
Il avait refusé en décembre. | 2013-03-22 | 2012-12
On votera le 14 février. | 2019-01-03 | 2019-02-14
Le toit a brûlé le 30 décembre. | 2019-01-03 | 2018-12-30
Ils se sont rencontrés jeudi. | - | ?
Hier, il pleuvait. | - | ?
Il partit il y a deux ans. | - | ?
Cela commença en avril. | - | ?
Le 10 juin 1940, la ville tomba ; le lendemain, l'ordre vint. | - | 1940-06-10; 1940-06-11
Le 10 juin 1940, la ville tomba ; la veille, elle était vide. | - | 1940-06-10; 1940-06-09
Le 10 juin 1940, la ville tomba ; le surlendemain, il plut. | - | 1940-06-10; 1940-06-12
Le 10 juin 1940, la ville tomba. Douze jours plus tard, tout fut fini. | - | 1940-06-10; 1940-06-22
En 1939, la guerre éclata. Cinq ans plus tôt, tout était calme. | - | 1939; 1934
En 1939, la guerre éclata. Dix ans plus tard, le pays était divisé. | - | 1939; 1949
En 1939, la guerre éclata. Une décennie plus tard, le pays était divisé. | - | 1939; 1949
Ouverte en mai 1932, elle ferma deux ans après. | - | 1932-05; 1934
En 1848, des rois tombèrent. L'année suivante, ils revinrent. | - | 1848; 1849
En 1848, des rois tombèrent. La même année, le train arriva. | - | 1848; 1848
En 1848, des rois tombèrent ; l'année précédente fut calme. | - | 1848; 1847
En 1848, des rois tombèrent ; l'année d'après, ils revinrent. | - | 1848; 1849
Le 5 mai 1945, tout finit. Le même jour, on chanta. | - | 1945-05-05; 1945-05-05
En mai 1848, il s'enfuit ; à la fin de l'année, il mourut. | - | 1848-05; 1848 late
En 1848, tout commença ; en mars de la même année, la ville brûla. | - | 1848; 1848-03
On signa deux jours après le 5 mai 1945. | - | 1945-05-07
En 1950, l'usine ferma. Quelques années plus tard, elle brûla. | - | 1950; ?
Tout finit le 31 juin 1950. | - | ?
Le premier lundi de mai 2018, il y eut marché. | - | 2018-05-07
Le dernier samedi de juin 2023, ce fut la fête. | - | 2023-06-24
La semaine du 9 janvier 2023, l'école ferma. | - | 2023-01-09/2023-01-15
Entre le 3 et le 5 mai 1945, la ville tomba. | - | 1945-05-03/1945-05-05
Le 14 juillet, le peuple prit la Bastille. | 2019-05-20 | 2018-07-14
La saison 2018/19 fut courte. | - | 2018/2019
Au soir du 29 janvier 1960, la glace céda. | - | 1960-01-29
Dans la nuit du 20 juin 1791, le roi s'enfuit. | - | 1791-06-20
`);

/** Sentences with numbers, names and spans that are no dates. */
export const undated = linesOf(`
La clinique a vu 1 984 cas et 2 014 visiteurs.
Il l'écrivit en 300 mots et en vendit 1800 exemplaires.
Ils commandèrent 1945 boulons et 2020 écrous.
Ajoutez 1500 ml de bouillon et 2000 g de farine.
Cela coûtait 1999 euros, puis 1 850,50 €.
Environ 1500 personnes vinrent, près de 2000 restèrent.
Un texte de 1500 mots dans une salle de 2000 places.
Le moteur tourne à 1850 tours et pèse 1600 kg.
L'indice gagna 12 % à 2000 points.
Le prix passa de 1,4 à 1,2 million d'euros.
Le modèle 2014 coûte plus que la version 2012.
Voir p. 1848 et no 1776.
Chambre 1812, vol 1549, casier 2012.
Téléphone 04 72 19 84 20, poste 2017.
Référence 1914-C, article 1865.
Windows 2000 et Office 2010 tournent encore.
La version 1.10.30 est neuve, le score de 21-19.
Mme Avril rencontra M. Juin.
Vendredi est le compagnon de Robinson sur Mars.
La planète Mars est rouge.
Chaque lundi et tous les mardis, il y a marché.
Le musée ferme le lundi.
Il avait 34 ans et pesait 80 kg.
Elle passa cinq mois en prison.
Les trois derniers mois furent bons.
Ces dernières années, tout monta.
Le trajet dura 15 heures et 29 minutes.
Il lui fallut deux ans.
Chaque année, chaque mois, deux fois par semaine.
Un contrat de deux ans et de 24 mois.
À l'âge de 60 ans, il recommença.
Il a été reçu, elle a été élue.
Les portes ont été ouvertes.
Le matin il faisait froid, le soir il faisait doux.
Bonne nuit et bon matin.
L'article 5, alinéa 2, du code 1804.
La rue fait 1900 mètres.
La maison numéro 1900 est vide.
Il courut le 1500 mètres en trois minutes.
La séance commence à 20 heures.
Vers 8 heures, le train arriva.
La carte coûte 24 euros, 12 en tarif réduit.
La page 2017 manque.
Il gagna par 7 voix contre 2.
Personne n'habite au 3e étage.
Berne finit à la 2e place.
La 3e édition est épuisée.
La première fois, il gagna.
Le second chemin est plus court.
Elle lut 2000 pages et écrivit 1500 lettres.
Le club compte 1848 membres.
Un troupeau de 1914 moutons paissait.
Plus de 1900 soldats attendaient.
Au total, 2016 voix furent comptées.
Le bus 2014 ne s'arrête pas.
La ligne 1066 ne circule pas.
À la fin, la raison gagna.
Le milieu et le bord diffèrent.
Le début fut difficile.
Depuis longtemps, avant tout, après coup.
Le nombre monta de 2000 à 4500.
Le rapport est de 1900:1.
Louis XIV et Henri IV régnèrent.
`);
