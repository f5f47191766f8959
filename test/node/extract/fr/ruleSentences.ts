import { linesOf, table } from "../table.js";

/** Sentences that need the rules of French: each rule is needed by two of their dates, or of those in `sentences.ts`. */
export const needed = table(`
Relevé du 2016-11-30, vérifié le 2017-01-12. | - | 2016-11-30; 2017-01-12
En mai 1940, il plut. Du 12 au 15 mai, on se battit, et les 17 et 18 juin encore. | - | 1940-05; 1940-05-12/1940-05-15; 1940-06-17/1940-06-18
En juin 1950, il plut. Entre le 3 et le 5 juin, on chanta, et entre le 7 et le 9 juin, on dansa. | - | 1950-06; 1950-06-03/1950-06-05; 1950-06-07/1950-06-09
Entre le 3 et le 5 juillet 1950, il plut, et entre le 7 et le 9 août 1951 aussi. | - | 1950-07-03/1950-07-05; 1951-08-07/1951-08-09
L'hiver 1946-47 et l'hiver 1962/63 furent froids. | - | 1946-24; 1962-24
L'hiver 1709-1710 et l'hiver 1812/1813 furent froids. | - | 1709-24; 1812-24
En 1812, il partit. En automne, il arriva; en hiver, il revint. | - | 1812; 1812-23; 1812-24
Au troisième trimestre, le profit baissa; au quatrième trimestre, il monta. | 2017-02-16 | 2016-35; 2016-36
Au premier semestre 2015 et au second semestre 2016, le profit baissa. | - | 2015-40; 2016-41
Au premier semestre, le profit baissa; au second semestre, il monta. | 2017-12-01 | 2017-40; 2017-41
Au T1 2015 et au T2 2016, le profit baissa. | - | 2015-33; 2016-34
L'exercice 2015 et l'exercice 2016 furent bons. | - | 2015~; 2016~
L'exercice 2014/15 et la saison 2015-16 furent bons. | - | 2014/2015; 2015/2016
L'exercice 2014/2015 et la saison 2015-2016 furent bons. | - | 2014/2015; 2015/2016
En 480 av. J.-C., ils se battirent. Vers 450, ce fut la paix, et en 431, la guerre. | - | -0479; -0449; -0430
La guerre 1914-1918 et la crise 1929-1933 furent longues. | - | 1914/1918; 1929/1933
Entre 1914 et 1918 et entre 1939 et 1945, ce fut la guerre. | - | 1914/1918; 1939/1945
La guerre de 1914-18 et celle de 1939-45 furent longues. | - | 1914/1918; 1939/1945
Il mourut en 1690 ou 1691, et elle en 1702 ou 1703. | - | [1690,1691]; [1702,1703]
Aux XVIIe et XVIIIe siècles, puis aux XIIe et XIIIe siècles, on bâtit. | - | 16XX/17XX; 11XX/12XX
Du XVIIe au XVIIIe siècle, puis au XIIe ou au XIIIe siècle, on bâtit. | - | 16XX/17XX; 11XX/12XX
Aux XVIIe-XVIIIe siècles, puis aux XIIe-XIIIe siècles, on bâtit. | - | 16XX/17XX; 11XX/12XX
À la Noël 1914, on chanta; à la Noël de 1915, non. | - | 1914-12-25; 1915-12-25
La Saint-Sylvestre 1999 et la Saint-Sylvestre 2000 furent gaies. | - | 1999-12-31; 2000-12-31
Au Ve siècle av. J.-C. et au IIe siècle apr. J.-C., elle brilla. | - | -04XX; 01XX
Au Ve siècle avant Jésus-Christ et au IIe siècle après Jésus-Christ, elle brilla. | - | -04XX; 01XX
Au Ve siècle av. JC et au IIe siècle apr. JC, elle brilla. | - | -04XX; 01XX
Au Ve siècle avant notre ère et au IIe siècle de notre ère, elle brilla. | - | -04XX; 01XX
Au IVe siècle avant notre ère, elle brilla. | - | -03XX
En 480 avant Jésus-Christ et en 79 après Jésus-Christ, elle tomba. | - | -0479; 0079
En 480 av. JC et en 79 apr. JC, elle tomba. | - | -0479; 0079
En 480 avant notre ère et en 479 avant notre ère, elle tomba. | - | -0479; -0478
En mars 44 av. J.-C. et en mai 43 av. J.-C., elle tomba. | - | -0043-03; -0042-05
En mars 44 avant Jésus-Christ et en mai 43 avant Jésus-Christ, elle tomba. | - | -0043-03; -0042-05
En mars 44 av. JC et en mai 43 av. JC, elle tomba. | - | -0043-03; -0042-05
En mars 44 avant notre ère et en mai 43 avant notre ère, elle tomba. | - | -0043-03; -0042-05
À l'été 480 av. J.-C. et à l'automne 479 av. J.-C., elle tomba. | - | -0479-22; -0478-23
À l'été 480 avant Jésus-Christ et à l'automne 479 avant Jésus-Christ, elle tomba. | - | -0479-22; -0478-23
À l'été 480 av. JC et à l'automne 479 av. JC, elle tomba. | - | -0479-22; -0478-23
À l'été 480 avant notre ère et à l'automne 479 avant notre ère, elle tomba. | - | -0479-22; -0478-23
Le 15 mars 44 av. J.-C. et le 2 août 338 av. J.-C., elle tomba. | - | -0043-03-15; -0337-08-02
Le 15 mars 44 avant Jésus-Christ et le 2 août 338 avant Jésus-Christ, elle tomba. | - | -0043-03-15; -0337-08-02
Le 15 mars 44 av. JC et le 2 août 338 av. JC, elle tomba. | - | -0043-03-15; -0337-08-02
Le 15 mars 44 avant notre ère et le 2 août 338 avant notre ère, elle tomba. | - | -0043-03-15; -0337-08-02
Il se battit de 58 à 51 av. J.-C., et son fils de 44 à 30 av. J.-C. aussi. | - | -0057/-0050; -0043/-0029
Il se battit de 58 à 51 avant Jésus-Christ, et son fils de 44 à 30 avant Jésus-Christ aussi. | - | -0057/-0050; -0043/-0029
Il se battit de 58 à 51 av. JC, et son fils de 44 à 30 av. JC aussi. | - | -0057/-0050; -0043/-0029
Il se battit de 58 à 51 avant notre ère, et son fils de 44 à 30 avant notre ère aussi. | - | -0057/-0050; -0043/-0029
Le 24/09/17 et le 26/09/13, on vota. | 2018-01-05 | 2017-09-24; 2013-09-26
Lundi matin, il arriva; mardi soir, il repartit. | 2017-02-16 | 2017-02-13; 2017-02-14
Les années 1990 et les années 1970 furent calmes. | - | 199X; 197X
Les années trente et les années vingt furent calmes. | 2017-02-16 | 193X; 192X
Dans les années trente du XVIe siècle et les années vingt du XIXe siècle, on bâtit. | - | 153X; 182X
Le 10 mai 1940, on attaqua; le 12, on passa. Le 3 juin 1944, il plut; le 5, il fit beau. | - | 1940-05-10; 1940-05-12; 1944-06-03; 1944-06-05
Les années soixante-dix furent calmes, mais les années soixante-dix finirent mal. | 2017-02-16 | 197X; 197X
Les années quatre-vingt furent calmes, mais les années quatre-vingts finirent mal. | 2017-02-16 | 198X; 198X
Les années quatre-vingt-dix furent calmes, mais les années quatre-vingt-dix finirent mal. | 2017-02-16 | 199X; 199X
Le jour de Noël 1914 et le jour de Noël 1915, on chanta. | - | 1914-12-25; 1915-12-25
Le jour de l'an 1914 et le jour de l'an 1915, on chanta. | - | 1914-01-01; 1915-01-01
Le nouvel an 1914 et le nouvel an 1915 furent calmes. | - | 1914-01-01; 1915-01-01
Aujourd'hui il pleut, et c'est aujourd'hui qu'il part. | 2017-02-16 | 2017-02-16; 2017-02-16
Ce matin il arriva, ce soir il partira. | 2017-02-16 | 2017-02-16; 2017-02-16
Hier au soir il arriva, et hier soir il chanta. | 2017-02-16 | 2017-02-15; 2017-02-15
Hier au soir, elle dansa. | 2017-02-16 | 2017-02-15
Avant-hier il arriva, et avant-hier il chanta. | 2017-02-16 | 2017-02-14; 2017-02-14
Demain il arrive, et demain soir il chantera. | 2017-02-16 | 2017-02-17; 2017-02-17
Après-demain il arrivera, et après-demain il chantera. | 2017-02-16 | 2017-02-18; 2017-02-18
Il y a quelques années il arriva, il y a quelques semaines il partit. | 2017-02-16 | ?; ?
Il y a un siècle il arriva; il y a un siècle, tout était calme. | 2017-02-16 | 1917~; 1917~
Dans deux semaines il arrivera, dans trois jours il chantera. | 2017-02-16 | 2017-02-27/2017-03-05; 2017-02-19
En 1960, il bâtit; deux ans plus tôt, il hérita; trois ans auparavant, il se maria. | - | 1960; 1958; 1955
Deux ans après 1960, il partit; trois jours après le 5 mai 1963, il revint. | - | 1962; 1963-05-08
Deux ans avant 1960, il partit; trois jours avant le 5 mai 1963, il revint. | - | 1958; 1963-05-02
En 1960, il partit; quelques années plus tard, il mourut; quelques mois auparavant, il tomba. | - | 1960; ?; ?
Le 5 mai 1960, il arriva; le lendemain, il partit. Le 7 juin 1961, elle arriva; le lendemain matin, elle partit. | - | 1960-05-05; 1960-05-06; 1961-06-07; 1961-06-08
Le lendemain du 5 mai 1960, il partit; le lendemain du 7 juin 1961, elle partit. | - | 1960-05-06; 1961-06-08
Le 5 mai 1960, il arriva; le surlendemain, il partit. Le 7 juin 1961, elle arriva; le surlendemain, elle partit. | - | 1960-05-05; 1960-05-07; 1961-06-07; 1961-06-09
Le 5 mai 1960, il arriva; la veille, il dormit. Le 7 juin 1961, elle arriva; la veille au soir, elle dansa. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
La veille du 5 mai 1960, il partit; la veille du 7 juin 1961, elle partit. | - | 1960-05-04; 1961-06-06
Le 5 mai 1960, il arriva; l'avant-veille, il dormit. Le 7 juin 1961, elle arriva; l'avant-veille, elle dansa. | - | 1960-05-05; 1960-05-03; 1961-06-07; 1961-06-05
En 1960, il partit; l'année d'après, il mourut. En mai 1970, elle partit; le mois d'après, elle mourut. | - | 1960; 1961; 1970-05; 1970-06
En 1960, il partit; l'année d'avant, il tomba. En mai 1970, elle partit; le mois d'avant, elle tomba. | - | 1960; 1959; 1970-05; 1970-04
Cette semaine il pleut, et cette année il gèle. | 2017-02-16 | 2017-02-13/2017-02-19; 2017
Ce week-end il plut, et ce week-end il gela. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-11/2017-02-12
Le week-end dernier il plut, et le week-end prochain il gèlera. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-25/2017-02-26
Ce jeudi il plut, et ce mardi il gela. | 2017-02-16 | 2017-02-16; 2017-02-14
En mars dernier il plut, et en octobre dernier il gela. | 2017-02-16 | 2016-03; 2016-10
L'été dernier il plut, et l'automne dernier il gela. | 2017-02-16 | 2016-22; 2016-23
Cet hiver il plut, et cet été il fera beau. | 2017-02-16 | 2016-24; 2017-22
Au premier trimestre de l'année dernière et au troisième trimestre de l'année passée, il plut. | 2017-02-16 | 2016-33; 2016-35
Au premier semestre de l'année dernière et au second semestre de l'année passée, il plut. | 2017-02-16 | 2016-40; 2016-41
Au premier trimestre de cette année et au deuxième trimestre de cette année, il gèle. | 2017-02-16 | 2017-33; 2017-34
En 1960, il partit; cette même année, il revint. En mai 1970, elle partit; ce même mois, elle revint. | - | 1960; 1960; 1970-05; 1970-05
En 1960, il partit; cette année-là, il gela. En 1970, elle partit; cette année-là, il plut. | - | 1960; 1960; 1970; 1970
En mai 1960, il partit; ce mois-là, il gela. En juin 1970, elle partit; ce mois-là, il plut. | - | 1960-05; 1960-05; 1970-06; 1970-06
Le 5 mai 1960, il partit; ce jour-là, il gela. Le 7 juin 1970, elle partit; ce jour-là, il plut. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
Le 5 mai 1960, il partit; le même jour, il gela. Le 7 juin 1970, elle partit; le même jour, il plut. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
Le 5 mai 1960, il partit; le soir même, il gela. Le 7 juin 1970, elle partit; le soir même, il plut. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
Le 5 mai 1960, il partit; le lundi suivant, il gela. En juin 1970, elle partit; en octobre suivant, il plut. | - | 1960-05-05; 1960-05-09; 1970-06; 1970-10
À la fin de l'année, il partira; au début de l'année, il arriva. | 2017-02-16 | 2017 late; 2017 early
En fin d'année, il partira; en début d'année, il arriva. | 2017-02-16 | 2017 late; 2017 early
À la fin du mois, il partira; au début du mois, il arriva. | 2017-02-16 | 2017-02 late; 2017-02 early
À la fin de cette année, il partira; au début de ce mois, il arriva. | 2017-02-16 | 2017 late; 2017-02 early
En 1960, il partit. En mars de l'année suivante, il revint. En avril de l'année suivante, il mourut. | - | 1960; 1961-03; 1962-04
En 1960, il partit. À l'automne de l'année suivante, il revint. À l'été de l'année suivante, il mourut. | - | 1960; 1961-23; 1962-22
En 1960, il partit. Le 5 mai de l'année suivante, il revint. Le 7 juin de l'année suivante, il mourut. | - | 1960; 1961-05-05; 1962-06-07
Il plut le mardi de la semaine dernière, il gela le lundi de la semaine passée. | 2017-02-16 | 2017-02-07; 2017-02-06
Le deuxième samedi d'octobre 2016 et le premier lundi de mai 2015 furent gais. | - | 2016-10-08; 2015-05-04
Le dernier dimanche d'octobre 2016 et le dernier vendredi de mai 2015 furent gais. | - | 2016-10-30; 2015-05-29
La semaine du 3 mai 1960 et la semaine du 6 juin 1960 furent gaies. | - | 1960-05-02/1960-05-08; 1960-06-06/1960-06-12
Entre mars et mai 2016 et entre le printemps et l'automne 2017, on bâtit. | - | 2016-03/2016-05; 2017-21/2017-23
Juin à août 2016 et octobre 2016 - mars 2017 furent gais. | - | 2016-06/2016-08; 2016-10/2017-03
Depuis la fin de 2015, il dort; depuis la mi 2016, il rêve. | - | 2015/.. late; 2016/.. mid
Dès 1975, on bâtit; dès le 3 mai 1976, on chanta. | - | 1975/..; 1976-05-03/..
À compter de 1975, on bâtit; à compter du 3 mai 1976, on chanta. | - | 1975/..; 1976-05-03/..
Avant le printemps 1976, on bâtit; avant 1066, non. | - | [..1976-02-29]; [..1065]
Après le 3 mai 1976, on bâtit; après 1980, non. | - | [1976-05-04..]; [1981..]
Autour de 1720, on bâtit; autour de 1850, on rasa. | - | 1720~; 1850~
Aux alentours de 1720, on bâtit; aux alentours de 1850, on rasa. | - | 1720~; 1850~
Bâti env. 1720, rasé env. 1850. | - | 1720~; 1850~
Dans la seconde moitié du XVIIe siècle et la première moitié de 1920, on bâtit. | - | 16XX late; 1920 early
Au début du mois de mai 1968, on défila; à la fin du mois de juin 1969, on vota. | - | 1968-05 early; 1969-06 late
Les derniers jours de 1879 et les derniers mois de 1880 furent froids. | - | 1879 late; 1880 late
Les premiers jours de 1879 et les premières semaines de 1880 furent froids. | - | 1879 early; 1880 early
Le 5 mai 1960 au soir, il partit; le 7 juin 1961 au matin, il revint. | - | 1960-05-05; 1961-06-07
Vendredi soir, il chanta; samedi matin, il partit. | 2017-02-16 | 2017-02-10; 2017-02-11
Aux XVIIe et au XVIIIe siècle, puis au XIIe ou au XIIIe siècle, on bâtit. | - | 16XX/17XX; 11XX/12XX
Il vécut là de 1914-1918; en 1920-1923, à Lille; en 1925-1927, à Pau. | - | 1914/1918; 1920/1923; 1925/1927
En 1920 - 1923, il vécut à Lille; en 1925 à 1927, à Pau. | - | 1920/1923; 1925/1927
`);

/** Sentences that all but match a rule: each rule is held back by two of them, or of those in `sentences.ts`. */
export const nearMisses = linesOf(`
Le tome 1999-10-x manque, le tome 2000-11-y aussi.
Les volumes 3 et 5 manquent.
Du 3, on passe au 5 mai 1960.
Entre le 3 mai et le 5 juin 1950, il plut.
Entre le 3, le 4 et le 5 mai 1950, il plut.
L'hiver 1812 / 13 jours de gel.
L'hiver 1812 - 1813 et la suite.
Au premier étage 2015, rien.
La salle T 1 2015 est vide.
La saison 2014 / 15 matchs.
L'exercice 2015 / 2016 personnes.
Entre 1914 - 1918, il y eut la guerre.
Il écrivit 1914 - 18 fois.
En 1690 et 1691, il plut.
Au XVIIe - XVIIIe, rien.
Noël Martin chanta à noël.
La Saint Jean et la Saint-Sylvestre.
La saint-sylvestre fut gaie.
En 480 avant la crue.
De 58 à 51 avant la crue.
Les notes 2/3/b et 4/5/c.
Le score fut de 3/4/17.
Dans les années de guerre.
Les années trente du village.
Soixante-dix ans, quatre-vingts ans, quatre-vingt-dix ans.
Les années soixante furent calmes.
Les années quatre, vingt et dix.
Le jour de fête, le jour de l'oncle.
Un nouvel ami, un nouvel an.
L'an 2014 fut calme, mais le nouvel élan aussi.
Jusqu'à aujourd'hui, il dort.
Avant les fêtes, il dormit.
Après les fêtes, il dormit.
Il y a deux chats et trois chiens.
Il y a quelques chats.
Il y avait deux ans de travail.
Dans deux semaines de travail, il finit tout.
Dans quelques pages, il le dit.
Deux ans après la guerre, il partit.
Deux ans avant la guerre, il partit.
Trois jours après le vote, il partit.
Trois jours avant le vote, il partit.
Quelques années de plus, et tard le soir.
Quelques mois de paix.
Le surlendemain du vote, il partit.
L'avant du bateau et la veille du vote.
L'avant-garde et l'avant-propos.
L'année de l'eau, le mois de l'air, d'après lui.
Il parla d'avant et d'après.
Ce week-end de fête.
Les week-ends passés au lit.
Ce trimestre de l'année scolaire.
Cette même école, ce même homme.
Cette année, là où il vit, il gèle.
Ce mois, il gèle.
Ce jour, il gèle.
Le même homme, le même jour que lui.
À la fin de l'hymne, au début de l'opéra.
En fin de course, en début de partie.
À la fin du bal, au début du film.
À la fin de cette rue, au début de ce livre.
Le 5 mai de la paix, le 7 juin de la guerre.
Le mardi de la fête, le lundi de la foire.
Le premier lundi de la fête, le deuxième mardi du concours.
Entre mai et la mer, entre le printemps et lui.
Depuis la fin de la guerre, depuis la mort du roi.
À partir de rien, à partir de Paris.
À compter de rien, à compter les moutons.
Jusqu'au bout, jusqu'en haut.
Aux alentours de Paris, autour de la ville.
La première moitié de la course, la seconde moitié du film.
Les derniers jours de la guerre, les derniers mois du roi.
Les premiers jours de la guerre, les premiers mois du roi.
Au Ve siècle av. J. Dupont vint, en 480 av. J. Dupont vint, en mars 44 av. J. Dupont vint, à l'été 480 av. J. Dupont vint, le 15 mars 44 av. J. Dupont vint, de 58 à 51 av. J. Dupont vint.
Au Ve siècle J.-C. Martin vint, en 480 J.-C. Martin vint, en mars 44 J.-C. Martin vint, à l'été 480 J.-C. Martin vint, le 15 mars 44 J.-C. Martin vint, de 58 à 51 J.-C. Martin vint.
Au Ve siècle avant Jésus vint, en 480 avant Jésus vint, en mars 44 avant Jésus vint, à l'été 480 avant Jésus vint, le 15 mars 44 avant Jésus vint, de 58 à 51 avant Jésus vint.
Au Ve siècle Jésus-Christ vint, en 480 Jésus-Christ vint, en mars 44 Jésus-Christ vint, à l'été 480 Jésus-Christ vint, le 15 mars 44 Jésus-Christ vint, de 58 à 51 Jésus-Christ vint.
Au Ve siècle JC vint, en 480 JC vint, en mars 44 JC vint, à l'été 480 JC vint, le 15 mars 44 JC vint, de 58 à 51 JC vint.
Au Ve siècle avant notre départ vint, en 480 avant notre départ vint, en mars 44 avant notre départ vint, à l'été 480 avant notre départ vint, le 15 mars 44 avant notre départ vint, de 58 à 51 avant notre départ vint.
Au Ve siècle notre ère vint, en 480 notre ère vint, en mars 44 notre ère vint, à l'été 480 notre ère vint, le 15 mars 44 notre ère vint, de 58 à 51 notre ère vint.
Le volume 2016 - 11 - 30 manque.
Entre le 3 et vers le 5 juin, il plut.
L'hiver 1812 /1813 fut froid, l'exercice 2015 /2016 aussi.
La salle T 2 2016 est vide.
L'année 1939 -45 degrés.
Aux XVIIe - ou XVIIIe siècles.
La Saint ~ Sylvestre et la saint-sylvestre 1999.
Les années trente, au XVIe siècle.
Les années trente XVIe siècle.
Les années soixante et dix jours.
Les années quatre-vingts furent gaies.
Les années quatre et vingt.
Le jour du roi et le jour de noël.
Le jour de l'oncle, l'an 1914.
C'est encore aujourd'hui ainsi.
Avant tout, hier fut gai.
L'avant et hier matin.
L'après et demain matin.
Après cela, demain viendra.
Il y a quelques rues.
Dans deux semaines, il avait tout fini.
Le surlendemain de la fête.
L'avant, la veille du bal.
L'année avant, le mois avant.
Ce week et ce end, le week dernier.
Ce long week-end, le week-end de mai 1960.
Ce week end passé.
Le premier trimestre, année dernière, et le premier semestre, année dernière.
Le troisième trimestre année passée et le second semestre année passée.
Le premier trimestre cette année fut gai.
Le deuxième trimestre, cette année.
Cette année ici, cette année du là.
Cette année - là, ce mois - là, ce jour - là.
Ce mois de là, ce jour de là.
En fin année, en début année.
La fin d'année fut gaie, le début d'année aussi.
À la fin le mois, au début le mois.
Le 5 mai la paix et le 7 juin l'année suivante.
Le mardi semaine dernière, le lundi semaine passée.
Le mardi de mai 1960 et le lundi de 1961.
Le premier lundi mai 2015 et le dernier lundi mai 2016.
Le deuxième samedi 2016 et le dernier samedi 2016.
Le début mois de mai 1968 et la fin mois de juin 1969.
Au début du beau mois de mai 1968.
Le volume 2016- 11-30 et le volume 2016-11- 30.
Le volume 2015-10 -29 et le volume 2015 -10-29.
En 1914- 18 degrés.
En 1915 -16 degrés.
Entre le 3 avec le 5 juin, il plut.
Aux XVIIe XVIIIe siècles.
Les années soixante -dix furent gaies.
Les années soixante- dix furent gaies.
Les années quatre -vingt furent gaies.
Les années quatre- vingt furent gaies.
Les années quatre-vingt -dix furent gaies.
Les années quatre-vingt- dix furent gaies.
Il vint avant -hier et partit après -demain.
Il vint avant- hier et partit après- demain.
En mai 1960, il vint; l'avant- veille, il partit; l'avant -veille aussi.
Cette année l'avant du bateau céda.
Ce mois l'avant du train céda.
Ce week- end, il plut; le week- end dernier aussi.
Ce week -end, il plut; le week -end dernier aussi.
En mai 1960, il vint; cette année -là, ce mois -là, ce jour -là, il plut.
Le 5 mai 1960, il vint; cette année- là, ce mois- là, ce jour- là, il plut.
Au début du mois pour mai 1968.
En 1939 /45 hommes.
En 1939/ 45 hommes.
L'année l'avant du train céda.
En mai 1960, il vint; le mois l'avant du train céda.
Les classes 1914 -1918 et les lots 1850- 1900.
Salle 1914-1918.
Pages 1850-1900.
En 1914 -18 hommes, en 1914- 18 hommes.
Salle 1914-18, pages 1850-60.
Lot 1939-45.
`);
