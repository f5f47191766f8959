import { linesOf, table } from "../table.js";

/** Sentences with dates, and what the dates are. */
export const dated = table(`
El puente se abrió el 5 de mayo de 1960. | - | 1960-05-05
El 16 de febrero de 2017 se reunieron en Bakú. | - | 2017-02-16
El viernes 5 de mayo de 1961 cayó la torre. | - | 1961-05-05
El viernes, 5 de mayo de 1961, llovió. | - | 1961-05-05
El 1 de mayo de 2016 desfilaron. | - | 2016-05-01
El primero de mayo de 2016 desfilaron. | - | 2016-05-01
El acuerdo del 16 de febrero del 2017 sigue vigente. | - | 2017-02-16
Recibido el 16/02/2017, archivado el 3.4.2018. | - | 2017-02-16; 2018-04-03
Fecha límite: 31-12-2020. | - | 2020-12-31
Actualizado 2015-03-04. | - | 2015-03-04
Firmado el 24/09/17. | 2018-01-05 | 2017-09-24
Murió el 29 de febrero de 1904 en Berna. | - | 1904-02-29
Partió en junio de 1812. El 24 de junio cruzó el río. | - | 1812-06; 1812-06-24
César fue asesinado el 15 de marzo del 44 a. C. | - | -0043-03-15
Se habían visto por última vez en enero de 2014. | - | 2014-01
La operación dura desde octubre de 2001. | - | 2001-10/..
Nevó de abril de 1917 a mayo de 1917. | - | 1917-04/1917-05
Rusia anexionó Crimea en 2014. | - | 2014
En 2014 Rusia anexionó Crimea. | - | 2014
Fundada en 1994, la empresa creció. | - | 1994
La ley de 1976 sigue en vigor. | - | 1976
Perdió las elecciones de 2008 y 2012. | - | 2008; 2012
En el año 800 Carlos fue coronado. | - | 0800
El año 1848 fue largo. | - | 1848
La Constitución (1978) lo garantiza. | - | 1978
La guerra de 1914-1918 costó millones de vidas. | - | 1914/1918
Reinó de 1914 a 1918. | - | 1914/1918
Reinó desde 1914 hasta 1918. | - | 1914/1918
La guerra de 1914-18 fue larga. | - | 1914/1918
Entre 1990 y 1995 muchos se fueron. | - | 1990/1995
Fue bautizada en 1690 o 1691. | - | [1690,1691]
Lucharon del 12 al 15 de mayo de 1940. | - | 1940-05-12/1940-05-15
La fiesta fue el 3 y 4 de julio de 1999. | - | 1999-07-03/1999-07-04
El congreso duró del 30 de marzo al 2 de abril de 1987. | - | 1987-03-30/1987-04-02
Se construyó entre marzo y mayo de 2016. | - | 2016-03/2016-05
De noviembre a marzo de 1945 hubo hambre. | - | 1944-11/1945-03
Se votó en la primavera de 2016 y en el otoño de 2017. | - | 2016-21; 2017-23
El verano de 1914 fue hermoso. | - | 1914-22
En el invierno de 1946/47 helaba. | - | 1946-24
En el invierno de 1812-1813 murieron miles. | - | 1812-24
Las ventas subieron en el tercer trimestre de 2019. | - | 2019-35
En el primer trimestre de 2020 bajaron. | - | 2020-33
El beneficio del T3 de 2019 cayó. | - | 2019-35
En el primer semestre de 2018 crecieron. | - | 2018-40
En el ejercicio 2018 perdió dinero. | - | 2018~
La ciudad creció en el siglo XIX. | - | 18XX
La iglesia data del siglo XII. | - | 11XX
En los siglos XVII y XVIII volvió la peste. | - | 16XX/17XX
La ciudad nació en el siglo III a. C. | - | -02XX
Se mudó en los años 1990. | - | 199X
Se mudó en la década de 1990. | - | 199X
Se mudó en los años 90. | 2017-02-18 | 199X
Los años noventa fueron tranquilos. | 2017-02-18 | 199X
La década de los treinta fue dura. | 2017-02-18 | 193X
La fábrica cerró a mediados de los noventa. | 2017-02-18 | 199X mid
La fábrica cerró a mediados de los años noventa. | 2017-02-18 | 199X mid
El cambio llegó a finales de los 80. | 2017-02-18 | 198X late
Se hizo conocido a principios de los noventa. | 2017-02-18 | 199X early
A principios de 1941 cayó la ciudad. | - | 1941 early
A finales de marzo de 1918 empezó el ataque. | - | 1918-03 late
A mediados de septiembre de 1914 se detuvo el frente. | - | 1914-09 mid
A comienzos del año 1933 subió la cifra. | - | 1933 early
A fines del siglo XVIII llegaron colonos. | - | 17XX late
En la segunda mitad del siglo XIX creció. | - | 18XX late
En la primera mitad de 1920 no valía nada. | - | 1920 early
Fue asesinado en el 44 a. C. | - | -0043
Fue asesinado en 44 a.C. por sus amigos. | - | -0043
El Vesubio entró en erupción en el año 79 d. C. | - | 0079
Hacia el 90 d. C. se levantó el fuerte. | - | 0090~
Hacia 500 antes de Cristo vivían allí. | - | -0499~
Hizo la guerra del 58 al 51 a. C. | - | -0057/-0050
La imprenta apareció hacia 1450. | - | 1450~
Alrededor de 1720 se construyó la casa. | - | 1720~
En torno a 1720 se construyó la casa. | - | 1720~
La cooperación está suspendida desde 2014. | - | 2014/..
El país estuvo dividido hasta 1991. | - | ../1991
El frente aguantó hasta finales de 1944. | - | ../1944 late
El fuerte aguantó hasta el 3 de junio de 1944. | - | ../1944-06-03
Antes de 1066 reinaban otros. | - | [..1065]
Después de 1945 se reconstruyó. | - | [1946..]
A partir de 1892 enseñó en Zaragoza. | - | 1892/..
A partir de enero de 2020 todo cambiará. | - | 2020-01/..
En la Navidad de 1914 callaron las armas. | - | 1914-12-25
La Nochevieja de 1999 fue tranquila. | - | 1999-12-31
El día de Año Nuevo de 2002 cambió la moneda. | - | 2002-01-01
Se reunieron el jueves en Bakú. | 2017-02-18 | 2017-02-16
Se reunieron el jueves en Bakú. | 2017-02-16 | 2017-02-16
El tribunal decidirá el martes. | 2013-03-22 | 2013-03-26
El martes se abrirá el puente. | 2013-03-22 | 2013-03-26
El martes se abrió el puente. | 2013-03-22 | 2013-03-19
El tribunal va a decidir el martes. | 2013-03-22 | 2013-03-26
El granero ardió el viernes por la noche. | 2013-03-25 | 2013-03-22
Los conductores están en huelga desde el lunes. | 2013-03-22 | 2013-03-18/..
El jueves pasado se cortó la luz. | 2013-03-22 | 2013-03-21
El pasado jueves se cortó la luz. | 2013-03-22 | 2013-03-21
El juicio empezará el próximo miércoles. | 2013-03-22 | 2013-03-27
El juicio empezará el miércoles que viene. | 2013-03-22 | 2013-03-27
Anteayer nevó, ayer llovió. | 2013-03-22 | 2013-03-20; 2013-03-21
El consejo votó hoy; mañana lo celebrarán. | 2013-03-22 | 2013-03-22; 2013-03-23
Se irá pasado mañana. | 2013-03-22 | 2013-03-24
Anoche hubo un incendio. | 2013-03-22 | 2013-03-21
Ayer por la noche hubo un incendio. | 2013-03-22 | 2013-03-21
La semana pasada bajó el precio. | 2013-03-22 | 2013-03-11/2013-03-17
Esta semana sube. | 2013-03-22 | 2013-03-18/2013-03-24
El próximo año se votará. | 2013-03-22 | 2014
El año que viene se votará. | 2013-03-22 | 2014
El año pasado bajó la cifra. | 2013-03-22 | 2012
El mes pasado heló. | 2013-03-22 | 2013-02
El verano pasado fue seco. | 2013-03-22 | 2012-22
En marzo pasado nevó. | 2013-05-22 | 2013-03
La huelga empezó hace tres semanas. | 2013-03-22 | 2013-02-25/2013-03-03
Se fue hace dos años. | 2013-03-22 | 2011
El muro cayó hace veinticinco años. | 2014-11-09 | 1989
La carta llegó hace 10 días. | 2013-03-22 | 2013-03-12
La obra terminará dentro de dos años. | 2013-03-22 | 2015
El ministro viajará en marzo. | 2013-01-22 | 2013-03
Se había negado en diciembre. | 2013-03-22 | 2012-12
Se votará el 14 de febrero. | 2019-01-03 | 2019-02-14
El tejado ardió el 30 de diciembre. | 2019-01-03 | 2018-12-30
Se reunieron el jueves. | - | ?
Ayer llovió. | - | ?
Se fue hace dos años. | - | ?
Empezó en abril. | - | ?
El 10 de junio de 1940 cayó la ciudad; al día siguiente llegó la orden. | - | 1940-06-10; 1940-06-11
El 10 de junio de 1940 cayó la ciudad; el día anterior estaba vacía. | - | 1940-06-10; 1940-06-09
El 10 de junio de 1940 cayó la ciudad; la víspera estaba vacía. | - | 1940-06-10; 1940-06-09
El 10 de junio de 1940 cayó la ciudad. Doce días después todo acabó. | - | 1940-06-10; 1940-06-22
En 1939 estalló la guerra. Cinco años antes todo estaba en calma. | - | 1939; 1934
En 1939 estalló la guerra. Una década después el país estaba dividido. | - | 1939; 1949
En 1939 estalló la guerra. Diez años más tarde el país estaba dividido. | - | 1939; 1949
Abierto en mayo de 1932, cerró dos años después. | - | 1932-05; 1934
En 1848 cayeron reyes. Al año siguiente volvieron. | - | 1848; 1849
En 1848 cayeron reyes. Ese mismo año llegó el tren. | - | 1848; 1848
En 1848 cayeron reyes; el año anterior fue tranquilo. | - | 1848; 1847
El 5 de mayo de 1945 terminó todo. Ese día cantaron. | - | 1945-05-05; 1945-05-05
En mayo de 1848 huyó; a finales de ese año murió. | - | 1848-05; 1848 late
En 1848 empezó; en marzo de ese mismo año ardió la ciudad. | - | 1848; 1848-03
Firmaron dos días después del 5 de mayo de 1945. | - | 1945-05-07
En 1950 cerró la fábrica. Unos años después ardió. | - | 1950; ?
Terminó el 31 de junio de 1950. | - | ?
El primer lunes de mayo de 2018 hubo mercado. | - | 2018-05-07
El último sábado de junio de 2023 fue la fiesta. | - | 2023-06-24
En la semana del 9 de enero de 2023 no hubo clase. | - | 2023-01-09/2023-01-15
Entre el 3 y el 5 de mayo de 1945 cayó la ciudad. | - | 1945-05-03/1945-05-05
El 14 de julio el pueblo tomó la Bastilla. | 2019-05-20 | 2018-07-14
Hasta finales de los 60 nada se movió. | 2019-05-20 | ../196X late
La temporada 2018/19 fue corta. | - | 2018/2019
En la noche del 20 de junio de 1791 huyó el rey. | - | 1791-06-20
`);

/** Sentences with numbers, names and spans that are no dates. */
export const undated = linesOf(`
La clínica atendió 1.984 casos y 2.014 visitas.
Lo escribió en 300 palabras y vendió 1800 ejemplares.
Pidieron 1945 tornillos y 2020 tuercas.
Añada 1500 ml de caldo y 2000 g de harina.
Costaba 1999 euros, luego 1.850,50 €.
Unas 1500 personas vinieron, casi 2000 se quedaron.
Un texto de 1500 palabras en una sala de 2000 plazas.
El motor gira a 1850 revoluciones y pesa 1600 kg.
El índice ganó un 12 % hasta 2000 puntos.
El precio pasó de 1,4 a 1,2 millones de euros.
El modelo 2014 cuesta más que la versión 2012.
Véase p. 1848 y n.º 1776.
Habitación 1812, vuelo 1549, taquilla 2012.
Teléfono 91 198 42 017, extensión 2017.
Referencia 1914-C, artículo 1865.
Windows 2000 y Office 2010 aún funcionan.
La versión 1.10.30 es nueva, el resultado 21-19.
La Sra. Abril conoció al Sr. Mayo.
Domingo Viernes tocaba el violín.
Julio Verano y Marzo Pérez faltaron.
Cada lunes y todos los martes hay mercado.
El museo cierra los lunes.
Tenía 34 años y pesaba 80 kg.
Pasó cinco meses en prisión.
Los últimos tres meses fueron buenos.
En los últimos años todo subió.
El viaje duró 15 horas y 29 minutos.
Necesitó dos años.
Cada año, cada mes, dos veces por semana.
Un contrato de dos años y de 24 meses.
A los 60 años empezó de nuevo.
Por la mañana hacía frío, por la tarde calor.
Buenas noches y hasta luego.
El artículo 5, párrafo 2, del código 1804.
La calle mide 1900 metros.
La casa número 1900 está vacía.
Corrió los 1500 metros en tres minutos.
La función empieza a las 20 horas.
Hacia las 8 llegó el tren.
La entrada cuesta 24 euros, 12 la reducida.
Falta la página 2017.
Ganó por 7 votos contra 2.
Nadie vive en el 3.º piso.
Berna quedó en el 2.º puesto.
La 3.ª edición está agotada.
Ganó por primera vez.
El segundo camino es más corto.
Leyó 2000 páginas y escribió 1500 cartas.
El club tiene 1848 miembros.
Un rebaño de 1914 ovejas pastaba.
Más de 1900 soldados esperaban.
En total se contaron 2016 votos.
El autobús 2014 no para aquí.
La línea 1066 no circula.
Al final ganó la razón.
El principio fue difícil.
Vinieron los noventa soldados y los ochenta caballos.
Desde luego, ante todo, después de todo.
La cifra subió de 2000 a 4500.
La relación es de 1900:1.
Alfonso XIII y Felipe II reinaron.
Hasta hoy nadie lo sabe; hoy en día da igual.
Isabel I vivió a mediados de la nada.
`);
