import { bandCurve } from "./bandCurve.js";
import type { LinkEnd } from "./box.js";
import { samplesOf } from "./curve.js";
import { directCurve, type Route } from "./directCurve.js";
import { enterRoute, type Field } from "./field.js";
import { endsOf, judge, type Ends } from "./judge.js";
import { apart, isDot, type Direction } from "./ports.js";
import { cheapest, roundaboutCurve } from "./roundaboutCurve.js";
import type { Effort } from "./searchGrid.js";

/** A direct curve that costs more than its distance by such a factor, and so much more, is compared with ways around. */
const dear = { dots: 2.4, bars: 1.5, more: 70 };

/** The best way of a link, entered into the field so that later links keep away from it. */
export function routeLink(from: LinkEnd, to: LinkEnd, field: Field, direction: Direction, effort: Effort): Route {
  const ends = endsOf(from, to, field);
  const route = bestRoute(ends, field, direction, effort);
  enterRoute(field, route.samples);
  return route;
}

function bestRoute(ends: Ends, field: Field, direction: Direction, effort: Effort): Route {
  const direct = directCurve(ends, field, direction, effort.pairs);
  const factor = isDot(ends.from) && isDot(ends.to) ? dear.dots : dear.bars;
  const good = apart(ends.from, ends.to) * factor + dear.more;
  if (direct && direct.cost <= good) return direct;
  const best = cheapest([direct, roundaboutCurve(ends, field, direction, effort)]);
  return best?.hit === 0 ? best : (cheapest([best, plainRoute(ends, field, direction)]) as Route);
}

/** An arc that looks at nothing around it. */
function plainRoute(ends: Ends, field: Field, direction: Direction): Route {
  const curve = bandCurve(ends.from, ends.to, direction, 0);
  const samples = samplesOf(curve);
  return { curve, samples, ...judge(samples, field, ends) };
}
