import { linesOf, table } from "../table.js";

/** Sentences that need the rules of Spanish: each rule is needed by two of their dates, or of those in `sentences.ts`. */
export const needed = table(`
Visto el 2016-11-30, revisado el 2017-01-12. | - | 2016-11-30; 2017-01-12
En mayo de 1940 llovió. Del 12 al 15 de mayo combatieron, y el 17 y 18 de junio también. | - | 1940-05; 1940-05-12/1940-05-15; 1940-06-17/1940-06-18
En junio de 1950 llovió. Entre el 3 y el 5 de junio cantaron, y entre el 7 y el 9 de junio bailaron. | - | 1950-06; 1950-06-03/1950-06-05; 1950-06-07/1950-06-09
Entre el 3 y el 5 de julio de 1950 llovió, y entre el 7 y el 9 de agosto de 1951 también. | - | 1950-07-03/1950-07-05; 1951-08-07/1951-08-09
El verano de 1912 y el otoño de 1913 fueron lluviosos. | - | 1912-22; 1913-23
El invierno de 1946/47 y el invierno de 1962-63 fueron fríos. | - | 1946-24; 1962-24
El invierno de 1709-1710 y el invierno de 1812/1813 fueron fríos. | - | 1709-24; 1812-24
En 1812 partió. En otoño llegó y en invierno volvió. | - | 1812; 1812-23; 1812-24
En el tercer trimestre bajó la venta y en el cuarto trimestre subió. | 2017-02-16 | 2016-35; 2016-36
En el primer semestre de 2015 y en el segundo semestre de 2016 bajó la venta. | - | 2015-40; 2016-41
En el primer semestre bajó la venta y en el segundo semestre subió. | 2017-12-01 | 2017-40; 2017-41
En el T1 2015 y en el T2 de 2016 bajó la venta. | - | 2015-33; 2016-34
El ejercicio 2015 y el ejercicio fiscal de 2016 fueron buenos. | - | 2015~; 2016~
El curso 2014/15 y la temporada 2015-16 fueron buenos. | - | 2014/2015; 2015/2016
En 480 a. C. combatieron. Hacia 450 hubo paz y en 431 hubo guerra. | - | -0479; -0449; -0430
Estuvo de 1914 a 1918 en Roma; en 1920-1923, en Madrid; en 1925-1927, en Lugo. | - | 1914/1918; 1920/1923; 1925/1927
Entre 1914 y 1918 y entre 1939 y 1945 hubo guerra. | - | 1914/1918; 1939/1945
Entre 1920 y 1925 vivieron allí. | - | 1920/1925
La guerra de 1914-18 y la de 1939-45 fueron largas. | - | 1914/1918; 1939/1945
Murió en 1690 o 1691, y ella en 1702 o 1703. | - | [1690,1691]; [1702,1703]
En el siglo 19 y en el siglo 18 creció la ciudad. | - | 18XX; 17XX
En los siglos XVII y XVIII y en los siglos XII a XIII se construyó. | - | 16XX/17XX; 11XX/12XX
En la Navidad de 1914 cantaron; en la Navidad de 1915, no. | - | 1914-12-25; 1915-12-25
En la Nochebuena de 1914 cantaron; en la Nochebuena de 1915, no. | - | 1914-12-24; 1915-12-24
En la Nochevieja de 1999 y en la Nochevieja de 2000 bailaron. | - | 1999-12-31; 2000-12-31
El Año Nuevo de 1914 y el Año Nuevo de 1915 fueron tristes. | - | 1914-01-01; 1915-01-01
En el siglo V a. C. y en el siglo II d. C. brilló. | - | -04XX; 01XX
En el siglo V ac y en el siglo IV aec brilló. | - | -04XX; -03XX
En el siglo II dc y en el siglo III ec brilló. | - | 01XX; 02XX
Cayó en el año 480 ac y en el año 479 aec. | - | -0479; -0478
Cayó en el año 79 dc y en el año 410 ec. | - | 0079; 0410
Cayó en marzo de 44 a. C. y en mayo de 43 a. C. otra vez. | - | -0043-03; -0042-05
Cayó en marzo de 44 ac y en mayo de 43 aec otra vez. | - | -0043-03; -0042-05
Cayó en marzo de 44 dc y en mayo de 43 ec otra vez. | - | 0044-03; 0043-05
Cayó en el verano de 480 a. C. y en el otoño de 479 a. C. otra vez. | - | -0479-22; -0478-23
Cayó en el verano de 480 ac y en el otoño de 479 aec otra vez. | - | -0479-22; -0478-23
Cayó en el verano de 480 dc y en el otoño de 479 ec otra vez. | - | 0480-22; 0479-23
El 15 de marzo de 44 a. C. y el 2 de agosto de 338 a. C. cayó. | - | -0043-03-15; -0337-08-02
El 15 de marzo de 44 ac y el 2 de agosto de 338 aec cayó. | - | -0043-03-15; -0337-08-02
El 15 de marzo de 44 dc y el 2 de agosto de 338 ec cayó. | - | 0044-03-15; 0338-08-02
Combatió del 58 al 51 a. C., y su hijo de 44 a 30 a. C. también. | - | -0057/-0050; -0043/-0029
Combatió del 58 al 51 ac, y su hijo de 44 a 30 aec también. | - | -0057/-0050; -0043/-0029
Vivió del 20 al 51 dc, y su hijo de 44 a 90 ec también. | - | 0020/0051; 0044/0090
El primero de mayo de 1960 y el tercero de octubre de 1990 celebraron. | - | 1960-05-01; 1990-10-03
En mayo de 1960 llegó. El primero de junio cantó y el segundo de julio bailó. | - | 1960-05; 1960-06-01; 1960-07-02
En mayo de 1960 llegó. El 1.º de junio cantó y el 2.º de julio bailó. | - | 1960-05; 1960-06-01; 1960-07-02
El 1.º de junio de 1960 cantó y el 2.º de julio de 1961 bailó. | - | 1960-06-01; 1961-07-02
El 10 de mayo de 1940 atacaron; el 12, pasaron. El 3 de junio de 1944 llovió; el 5, nevó. | - | 1940-05-10; 1940-05-12; 1944-06-03; 1944-06-05
El 24/09/17 y el 26/09/13 votaron. | 2018-01-05 | 2017-09-24; 2013-09-26
El invierno de 1946 a 47 y el invierno de 1962 a 63 fueron fríos. | - | 1946-24; 1962-24
El invierno de 1946 a 1947 y el invierno de 1962 a 1963 fueron fríos. | - | 1946-24; 1962-24
El año fiscal 2015 y el año fiscal 2016 fueron buenos. | - | 2015~; 2016~
Los años 1990 y los años 1970 fueron tranquilos. | - | 199X; 197X
Los años 90 y los años 70 fueron tranquilos. | 2017-02-16 | 199X; 197X
Los años treinta del siglo XVI y los años veinte del siglo XIX fueron tranquilos. | - | 153X; 182X
La década de 1990 y la década de 1970 fueron tranquilas. | - | 199X; 197X
La década de los 1990 y la década de los años 1970 fueron tranquilas. | - | 199X; 197X
La década de los 90 y la década de los años 70 fueron tranquilas. | 2017-02-16 | 199X; 197X
La década de los noventa y la década de los años setenta fueron tranquilas. | 2017-02-16 | 199X; 197X
El día de Año Nuevo de 1914 y el día de Año Nuevo de 1915 llovió. | - | 1914-01-01; 1915-01-01
Hoy llueve, y hoy llegó. | 2017-02-16 | 2017-02-16; 2017-02-16
Esta mañana llegó, esta noche partirá. | 2017-02-16 | 2017-02-16; 2017-02-16
Anoche llovió, y anoche nevó. | 2017-02-16 | 2017-02-15; 2017-02-15
Anteayer llovió, y anteayer nevó. | 2017-02-16 | 2017-02-14; 2017-02-14
Antes de ayer llovió, y antes de ayer nevó. | 2017-02-16 | 2017-02-14; 2017-02-14
Mañana llega, y mañana por la noche cantará. | 2017-02-16 | 2017-02-17; 2017-02-17
Pasado mañana llegará, y pasado mañana cantará. | 2017-02-16 | 2017-02-18; 2017-02-18
Hace algunos años llegó, hace unas semanas partió. | 2017-02-16 | ?; ?
Dentro de dos semanas llegará, dentro de tres días cantará. | 2017-02-16 | 2017-02-27/2017-03-05; 2017-02-19
En dos semanas llegará y en tres días cantará. | 2017-02-16 | 2017-02-27/2017-03-05; 2017-02-19
En 1960 construyó; dos años antes heredó; tres años atrás se casó. | - | 1960; 1958; 1955
Dos años después de 1960 partió; tres días después del 5 de mayo de 1963 volvió. | - | 1962; 1963-05-08
Dos años antes de 1960 partió; tres días antes del 5 de mayo de 1963 volvió. | - | 1958; 1963-05-02
El año después de 1960 partió; el día después del 5 de mayo de 1963 volvió. | - | 1961; 1963-05-06
El año antes de 1960 partió; el día antes del 5 de mayo de 1963 volvió. | - | 1959; 1963-05-04
En 1960 partió; varios años después murió; pocos meses antes cayó. | - | 1960; ?; ?
En 1960 partió; al siguiente año murió. El 5 de mayo de 1970 partió ella; al siguiente día murió. | - | 1960; 1961; 1970-05-05; 1970-05-06
El 5 de mayo de 1960 llegó; a la mañana siguiente partió. El 7 de junio de 1961 llegó ella; a la mañana siguiente partió. | - | 1960-05-05; 1960-05-06; 1961-06-07; 1961-06-08
El 5 de mayo de 1960 llegó; la noche anterior cantó. El 7 de junio de 1961 llegó ella; la noche anterior bailó. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
El 5 de mayo de 1960 llegó; la víspera cantó. El 7 de junio de 1961 llegó ella; la víspera bailó. | - | 1960-05-05; 1960-05-04; 1961-06-07; 1961-06-06
La víspera del 5 de mayo de 1960 cantó; la víspera del 7 de junio de 1961 bailó. | - | 1960-05-04; 1961-06-06
Llovió el fin de semana, y nevó el fin de semana. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-11/2017-02-12
El año que viene partirá, y la semana que viene cantará. | 2017-02-16 | 2018; 2017-02-20/2017-02-26
El año en curso fue bueno, y el mes en curso también. | 2017-02-16 | 2017; 2017-02
El pasado fin de semana llovió; el próximo fin de semana nevará. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-25/2017-02-26
El fin de semana pasado llovió; el fin de semana próximo nevará. | 2017-02-16 | 2017-02-11/2017-02-12; 2017-02-25/2017-02-26
El lunes que viene partirá, y el jueves que viene cantará. | 2017-02-16 | 2017-02-20; 2017-02-23
En marzo pasado llovió, y en octubre pasado nevó. | 2017-02-16 | 2016-03; 2016-10
El pasado marzo llovió, y el pasado octubre nevó. | 2017-02-16 | 2016-03; 2016-10
El pasado mes de marzo llovió, y el pasado mes de octubre nevó. | 2017-02-16 | 2016-03; 2016-10
En el primer trimestre del año pasado y en el tercer trimestre del año pasado llovió. | 2017-02-16 | 2016-33; 2016-35
En el primer trimestre de este año y en el segundo trimestre de este año llueve. | 2017-02-16 | 2017-33; 2017-34
En el primer semestre del año pasado y en el segundo semestre del año pasado llovió. | 2017-02-16 | 2016-40; 2016-41
En 1960 partió; el mismo año volvió. En mayo de 1970 partió ella; el mismo mes volvió. | - | 1960; 1960; 1970-05; 1970-05
El 5 de mayo de 1960 partió; ese día llovió. El 7 de junio de 1970 partió ella; aquel mismo día nevó. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
El 5 de mayo de 1960 partió; esa noche llovió. El 7 de junio de 1970 partió ella; aquella misma tarde nevó. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
El 5 de mayo de 1960 partió; la misma noche llovió. El 7 de junio de 1970 partió ella; la misma tarde nevó. | - | 1960-05-05; 1960-05-05; 1970-06-07; 1970-06-07
El 5 de mayo de 1960 partió; el lunes siguiente llovió. En junio de 1970 partió ella; en octubre siguiente nevó. | - | 1960-05-05; 1960-05-09; 1970-06; 1970-10
El 5 de mayo de 1960 partió; el lunes anterior llovió. En junio de 1970 partió ella; en octubre anterior nevó. | - | 1960-05-05; 1960-05-02; 1970-06; 1969-10
En 1960 partió; ese otoño llovió. En 1970 partió ella; aquel mismo verano nevó. | - | 1960; 1960-23; 1970; 1970-22
A finales de este año partirá, y a principios de este mes llegó. | 2017-02-16 | 2017 late; 2017-02 early
En 1960 partió. En marzo del año siguiente volvió. En abril del año siguiente murió. | - | 1960; 1961-03; 1962-04
En 1960 partió. En otoño del año siguiente volvió. En verano del año siguiente murió. | - | 1960; 1961-23; 1962-22
En 1960 partió. El 5 de mayo del año siguiente volvió. El 7 de junio del año siguiente murió. | - | 1960; 1961-05-05; 1962-06-07
Llovió el martes de la semana pasada y nevó el lunes de esta semana. | 2017-02-16 | 2017-02-07; 2017-02-13
El segundo sábado de octubre de 2016 y el primer lunes de mayo de 2015 fueron alegres. | - | 2016-10-08; 2015-05-04
El último domingo de octubre de 2016 y el último viernes de mayo de 2015 fueron alegres. | - | 2016-10-30; 2015-05-29
La semana del 3 de mayo de 1960 y la semana del 6 de junio de 1960 fueron alegres. | - | 1960-05-02/1960-05-08; 1960-06-06/1960-06-12
Entre marzo y mayo de 2016 y entre la primavera y el otoño de 2017 construyeron. | - | 2016-03/2016-05; 2017-21/2017-23
En junio a agosto de 2016 y en octubre de 2016 a marzo de 2017 llovió. | - | 2016-06/2016-08; 2016-10/2017-03
De 1975 en adelante llovió; de mayo de 1976 en adelante nevó. | - | 1975/..; 1976-05/..
Antes de la primavera de 1976 llovió; antes de 1066, no. | - | [..1976-02-29]; [..1065]
Después del 3 de mayo de 1976 llovió; después de 1980, no. | - | [1976-05-04..]; [1981..]
Alrededor de 1720 lo alzaron; alrededor de 1850 lo derribaron. | - | 1720~; 1850~
En torno a 1720 lo alzaron; en torno a 1850 lo derribaron. | - | 1720~; 1850~
Alzado c. 1720, derribado ca. 1850. | - | 1720~; 1850~
Los últimos días de 1879 y los últimos meses de 1880 fueron fríos. | - | 1879 late; 1880 late
Los primeros días de 1879 y las primeras semanas de 1880 fueron fríos. | - | 1879 early; 1880 early
La noche del 5 de mayo de 1960 y la tarde del 7 de junio de 1961 llovió. | - | 1960-05-05; 1961-06-07
El 5 de mayo de 1960 por la noche llovió; el 7 de junio de 1961 por la tarde nevó. | - | 1960-05-05; 1961-06-07
El verano del año 1912 y el otoño del año 1913 fueron lluviosos. | - | 1912-22; 1913-23
A finales del año partirá, y a principios del mes partió. | 2017-02-16 | 2017 late; 2017-02 early
A finales del mes cantará. | 2017-02-16 | 2017-02 late
El verano, 1912, y el otoño, 1913, fueron lluviosos. | - | 1912-22; 1913-23
De 1914 - 1918 hubo guerra, y de 1939 - 1945 también. | - | 1914/1918; 1939/1945
La guerra 1914-1918 y la crisis 1929-1933 fueron largas. | - | 1914/1918; 1929/1933
`);

/** Sentences that all but match a rule: each rule is held back by two of them, or of those in `sentences.ts`. */
export const nearMisses = linesOf(`
Falta el tomo 1999-10-x y el tomo 2000-11-y.
Faltan los tomos 3 y 5.
Del 3, se pasa al 5 de mayo de 1960.
El 3 o bien el 5 de junio de 1950 llovió.
Entre el 3 de mayo y el 5 de junio de 1950 llovió.
Entre el 3, el 4 y el 5 de mayo de 1950 llovió.
El invierno de 1812 / 13 días de hielo.
El invierno de 1812 - 1813 y lo demás.
En el primer piso 2015, nada.
La sala T 1 2015 está vacía.
El curso 2014 / 15 partidos.
La temporada 2015 / 16 goles.
Entre 1914 - 1918 hubo guerra.
Escribió 1914 - 18 veces.
En 1690 y 1691 llovió.
En los siglos de oro y plata.
En los siglos XVII, el XVIII.
La Navidad fue alegre, y la navidad fue triste.
La Nochebuena fue alegre, y la nochebuena fue triste.
La Nochevieja fue alegre, y la nochevieja fue triste.
El Año Nuevo fue alegre, y el año nuevo fue triste.
El año fue nuevo y Nuevo fue el día.
En el verano de 480 hombres habló.
El primero de la clase y el segundo de la fila.
El tercero de mayo cantó.
El 1.º de la clase y el 2.º de la fila.
El lunes, primero de la lista.
Los votos 2/3/b y 4/5/c.
El marcador fue de 3/4/17.
El invierno de 1946 a 30 grados.
El año fiscal fue bueno, y el año 2015 también.
Los años de guerra, los años treinta.
Los años treinta del pueblo, los años veinte del club.
Los treinta de la fila.
La década de los grandes, la década de los años malos.
La década de los treinta fue dura.
El día de la madre, el día de fiesta.
Hasta hoy duerme.
Ayer y la noche pasada.
Antes de la cena y antes de hoy.
La mañana fue fría y la noche también.
Pasado el puente, mañana llueve.
Pasado el verano, volvió.
Hace algunos pasteles.
Hace unas tartas.
Dentro de la casa y dentro de dos casas.
En dos semanas lo leyó todo.
En tres días lo pintó.
Dos años después de la guerra partió.
Dos años antes de la guerra partió.
Tres días después del voto partió.
Tres días antes del voto partió.
El año después de la guerra, el día antes del voto.
Varios años duró, y después nada.
Pocos meses bastaron antes.
La noche de bodas y el anterior dueño.
La víspera del voto y la víspera de la fiesta.
Los fines de semana llueve.
El año que llovió y el mes que nevó.
El pasado fin de fiesta, la pasada semana.
Un fin de semana y otro.
El pasado mes de obras, la próxima mesa.
Ese hombre, aquel libro, el día.
Esa mujer, aquella casa, la noche.
La misma mujer, la misma casa.
El 5 de mayo de la paz, el 7 de junio de la guerra.
El segundo sábado del club, el primer lunes de fiesta.
Entre mayo y el mar, entre la primavera y él.
De ahora en adelante, de 1975 en piedra.
En torno a Madrid, en torno al fuego.
La segunda mitad de la carrera, la primera mitad del libro.
Los últimos días de la guerra, los últimos meses del rey.
Los primeros días de la guerra, los primeros meses del rey.
El 5 de mayo por la paz, el 7 de junio de la feria.
Falta el tomo 2016 - 11 - 30.
El 3 o bien el 5 de junio llovió.
Del 3, 5 de junio.
Entre el 3 con el 5 de junio llovió.
El invierno de 1812 /1813 fue frío.
La sala T 2 2016 está vacía.
El año 1939 -45 grados.
Los siglos XVII XVIII, y los siglos pasados.
En los siglos XVII con XVIII.
El primero de mayo, 1960, cantó.
El segundo de la lista de 1960, el primero de mayo 1960.
El 1.º mayo y el 2 º de julio.
El 1. º de julio de 1961 y el 2.º julio de 1962.
El 1.º de julio 1961 y el 3.º mayo de 1962.
El invierno de 1946 a 47 grados bajo cero.
El invierno de 1946, 47 días.
El invierno de 1946 y 1947 fue frío.
El año 2016 fue fiscal.
Los años treinta y uno del rey.
Los años treinta, el siglo XVI.
Los años veinte siglo XIX.
La década de los treinta y tantos.
La década de los 90 fue dura, la de los 70 también.
La década de 90 hombres.
El día del año nuevo de 1914, el nuevo día de 1915.
El día de Año Viejo de 1914.
La víspera de todo.
El año viene, la semana viene.
El año que sale, la semana que entra.
El mes sin curso, el año de curso.
El año curso, el mes curso.
El lunes viene, el jueves viene.
El lunes que entra, el jueves que sale.
Un buen fin de semana.
Otro fin de semana pasado en casa.
El pasado mes marzo y el próximo mes octubre.
En el primer trimestre año pasado y en el primer semestre año pasado.
En el tercer trimestre, año pasado, y en el segundo semestre, año pasado.
En el primer trimestre este año.
En el segundo trimestre para este año.
El martes semana pasada, el lunes esta semana.
El martes de mayo de 1960, el lunes de 1961.
El segundo sábado octubre de 2016 y el último domingo octubre de 2016.
El primer lunes 2015 y el último viernes 2015.
El tomo 2016- 11-30 y el tomo 2016-11- 30.
El tomo 2015-10 -29 y el tomo 2015 -10-29.
El año 1914- 18 grados.
En 1915 -16 grados.
El año de 2016 y el año en 2015.
El año para 2014.
La década en los treinta fue dura.
La década para los noventa fue dura.
El lunes viene Ana y el jueves viene Luis.
El martes donde viene Ana.
En 1939 /45 hombres.
En 1939/ 45 hombres.
Las clases 1914 -1918 y los lotes 1850- 1900.
Sala 1914-1918.
Páginas 1850-1900.
En 1914 -18 hombres, en 1914- 18 hombres.
Sala 1914-18, páginas 1850-60.
Lote 1939-45.
`);
