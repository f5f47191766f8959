import type { Language } from "../language.js";
import { numbered } from "../numbered.js";

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ");
const ordinals = [
  "primer primero primera",
  "segundo segunda",
  "tercer tercero tercera",
  "cuarto cuarta",
  "quinto quinta",
  "sexto sexta",
  "séptimo séptima",
  "octavo octava",
  "noveno novena",
  "décimo décima",
];

/** The words of Spanish dates. Groups apart by commas count from 1; a full stop marks an abbreviation. */
export const words: Language["words"] = {
  month:
    "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre setiembre sept.,octubre oct.,noviembre nov.,diciembre dic.",
  weekday: "lunes,martes,miércoles,jueves,viernes,sábado,domingo",
  season: "primavera,verano,otoño,invierno",
  unit: "día días,semana semanas,mes meses,año años,década décadas decenio decenios,siglo siglos,trimestre trimestres,fin,hora horas",
  count: numbered({
    1: "un una uno",
    2: "dos",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
    10: "diez",
    11: "once",
    12: "doce",
    13: "trece",
    14: "catorce",
    15: "quince",
    16: "dieciséis",
    17: "diecisiete",
    18: "dieciocho",
    19: "diecinueve",
    20: "veinte",
    21: "veintiún veintiuno",
    22: "veintidós",
    25: "veinticinco",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
    100: "cien",
  }),
  times: ",,mil",
  vague: "algunos algunas varios varias unos unas pocos pocas",
  ordinal: romans.map((roman, at) => `${roman} ${ordinals[at] ?? ""}`.trim()).join(","),
  decade: numbered({
    20: "veinte",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
  }),
  era: "d. después dc,a. antes ac",
  part: "principios primeros comienzos inicios principio comienzo inicio,mediados,finales fines final",
  which: "pasado pasada último última,este esta,próximo próxima viene",
  that: "anterior,mismo misma ese esa aquel aquella,siguiente",
  daypart: "mañana madrugada,tarde mediodía,noche,medianoche",
  verb:
    "fue fueron era eran ha han he hemos había habían hubo hizo hicieron dijo dijeron dio vio vino vinieron tuvo tuvieron puso pusieron quiso pudo pudieron estuvo estuvieron trajo condujo produjo tradujo introdujo redujo anduvo supo cupo obtuvo mantuvo contuvo detuvo propuso compuso impuso expuso tenía quería podía hacía vivía debía decía existía nacido muerto," +
    "será serán estará estarán habrá habrán va van debe deben prevé prevén previsto prevista previstos previstas mañana espera esperan tendrá tendrán vendrá vendrán hará harán dirá dirán pondrá podrá podrán querrá," +
    "es son está están sigue siguen hay data nace muere cubre existe vive viven dura dirige enseña trabaja permanece continúa funciona emplea mantiene mantienen",
};
