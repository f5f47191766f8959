import type { Guard } from "../language.js";
import { isSmall, yearGuards } from "../yearGuards.js";
import { wordAt } from "../wordSet.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The guards of years: a year stands after a preposition or "año". */
const guards = yearGuards({
  leads:
    "en de del desde hasta hacia año años entre antes después circa ca c para por tras principios comienzos mediados finales fines primavera verano otoño invierno ejercicio siempre luego",
  links: "y e o u a al",
  weak: "de y o a en",
  follows:
    "las los sus tras más nos ellos ellas es entonces antes después unos unas otros otras muchos muchas varios varias todos todas dos tres seis ambos ambas miles cientos veces fuerzas tropas estas estos",
  amounts: "más menos cerca total máximo mínimo casi",
  things:
    "modelo modelos n nº núm núms número números p pág págs pp página páginas habitación sala oficina salón versión tipo serie línea vuelo vuelos puerta capítulo artículo párrafo art arts tomo fasc parte punto extensión lote código referencia ref pedido postal teléfono tel fax boeing airbus windows office iso une clase ruta carretera autopista figura fig tabla verso versículo salmo formulario taquilla calle signatura unos unas casi aproximadamente exactamente cerca celda autobús apartado tarjeta factura",
  counted:
    "personas hombres mujeres niños soldados obreros trabajadores empleados empleos puestos casos muertos muertes víctimas heridos palabras páginas signos dólares euros francos libras marcos pesetas pesos coronas rublos céntimos pies metros m kilómetros km mm cm kilos kg g mg toneladas t litros l ml hectáreas ha votos escaños plazas ejemplares copias unidades puntos acciones barriles pasajeros miembros socios alumnos estudiantes casas viviendas habitaciones coches vehículos aviones tanques cañones prisioneros remaches tornillos tuercas voltios vatios w kw v cv hz horas minutos segundos días semanas meses años grados modelos revoluciones canciones libros barcos caballos ovejas vacas pacientes habitantes residentes visitantes suscriptores cartas participantes familias vecinos clientes árboles espectadores aldeas electores refugiados pasos calorías kcal bytes archivos muestras por veces millones mil x",
});

export const { plain, uncounted } = guards;

/** A year by itself; "en torno a 1720" leads to one too. */
export const year: Guard = (tokens, at, end) => {
  const around = wordAt(tokens, at - 1) === "a" && wordAt(tokens, at - 2) === "torno";
  return around ? uncounted(tokens, at, end) : guards.year(tokens, at, end);
};

const monthLeads = set(
  "en de desde hasta entre y e a para antes principios comienzos mediados finales fines hacia tras mes del al este pasado próximo o - por final inicio",
);

/** A month by itself: small, and after a preposition. */
export const bareMonth: Guard = (tokens, at, end) =>
  tokens[at]?.capital === false &&
  monthLeads.has(wordAt(tokens, at - 1)) &&
  !(tokens[end]?.glued && wordAt(tokens, end) === "-");

/** A weekday by itself: small; "los lunes" is a habit. "Martes" at the head of a sentence may be a name. */
export const bareWeekday: Guard = (tokens, at, end) => {
  if (tokens[at]?.capital || (tokens[end]?.glued && wordAt(tokens, end) === "-")) return false;
  const before = wordAt(tokens, at - 1);
  if (/^(los|cada|todos|un|una|santo)$/.test(before) || /^(santo|a)$/.test(wordAt(tokens, end))) return false;
  // "se aplazó al martes": what was moved there may be over or not.
  if (before === "al") return tokens[at - 2]?.facts.weekday !== undefined;
  return /^(el|del|este|,|y|desde|hasta|entre|\(|o|mismo)$/.test(before) || before === "";
};

/** A season by itself: "en otoño", "durante el verano". */
export const bareSeason: Guard = (tokens, at, end) => {
  const before = wordAt(tokens, at - 1);
  const lead = /^(el|la)$/.test(before) ? wordAt(tokens, at - 2) : before;
  return (
    isSmall(tokens, at) &&
    /^(en|desde|hasta|durante|tras|para|al|del|antes)$/.test(lead) &&
    wordAt(tokens, end) !== "de" &&
    wordAt(tokens, end) !== "del"
  );
};

/** "hoy": this day; not "hasta hoy" or "hoy en día". */
export const thisDay: Guard = (tokens, at, end) =>
  !/^(hasta|aún|todavía|de)$/.test(wordAt(tokens, at - 1)) &&
  !/^(en|por)$/.test(wordAt(tokens, end)) &&
  tokens[end]?.facts.verb !== 3;

/** "mañana", the day after this, and not "la mañana". */
export const tomorrow: Guard = (tokens, at, end) =>
  !/^(la|de|cada|una|esta|por|misma|el|siguiente)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, end) !== "siguiente";

const plurals = /^(días|semanas|meses|años|décadas|siglos|trimestres|horas)$/;

/** One of them, not "los últimos años". */
export const singular: Guard = (tokens, at) =>
  !plurals.test(wordAt(tokens, at)) &&
  !plurals.test(wordAt(tokens, at + 1)) &&
  wordAt(tokens, at) !== "fin" &&
  wordAt(tokens, at + 1) !== "fin";

/** "esta semana", not "el último día de marzo". */
export const whole: Guard = (tokens, at, end) => singular(tokens, at, end) && !/^(de|del)$/.test(wordAt(tokens, end));

/** "El 29, habló": a day of the month that has been told. */
export const dayAlone: Guard = (tokens, at, end) =>
  wordAt(tokens, at - 1) === "el" && wordAt(tokens, end) === "," && !tokens[end + 1]?.glued;

/** "el día antes": with nothing after it to count from. */
export const atEnd: Guard = (tokens, _at, end) => !/^(de|del|que|-)$/.test(wordAt(tokens, end));

/** With a capital. */
export const capital: Guard = (tokens, at) => tokens[at]?.capital ?? false;

/** "los noventa", "los 90": a decade and no number of things. */
export const bareDecade: Guard = (tokens, at, end) => {
  const decade = tokens[end - 1]?.facts.decade ?? tokens[end - 1]?.facts.number ?? 1;
  const after = tokens[end];
  const closed =
    after === undefined ||
    /^[^\p{L}\p{N}]$/u.test(after.word) ||
    /^(y|e|o|se|fue|fueron|en|con|que|cuando)$/.test(after.word);
  const led = wordAt(tokens, at - 1) === "de" && tokens[at - 2]?.facts.part !== undefined;
  return decade % 10 === 0 && decade >= 20 && (closed || led) && plain(tokens, at, end);
};

/** `16/02/17`: after "el" or "del". */
export const inFigures: Guard = (tokens, at, end) =>
  /^(el|del|al)$/.test(wordAt(tokens, at - 1)) && plain(tokens, at, end);

/** Whether a verb of what is to come stands near: what tells "en dos semanas" from a duration. */
export const announced: Guard = (tokens, at, end) => {
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, end + 10); i++) {
    const token = tokens[i];
    if (token?.facts.verb === 2 || /[aei]rán?$/.test(token?.word ?? "")) return true;
  }
  return false;
};
