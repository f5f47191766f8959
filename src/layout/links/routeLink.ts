import type { LinkEnd } from "./box.js";
import { directCurve, type Route } from "./directCurve.js";
import { enterRoute, type Field } from "./field.js";
import { endsOf, type Ends } from "./judge.js";
import { apart, type Direction } from "./ports.js";
import { cheapest, roundaboutCurve } from "./roundaboutCurve.js";

/** A direct curve that costs more than its distance by such a factor, and so much more, is compared with ways around. */
const dearFactor = 1.5;
const dearMore = 60;

/** The best way of a link, entered into the field so that later links keep away from it. */
export function routeLink(from: LinkEnd, to: LinkEnd, field: Field, direction: Direction): Route | null {
  const ends = endsOf(from, to, field);
  const route = bestRoute(ends, field, direction);
  if (route) enterRoute(field, route.samples);
  return route;
}

function bestRoute(ends: Ends, field: Field, direction: Direction): Route | null {
  const direct = directCurve(ends, field, direction);
  const good = apart(ends.from, ends.to) * dearFactor + dearMore;
  if (direct?.hit === 0 && direct.cost <= good) return direct;
  return cheapest([direct, roundaboutCurve(ends, field, direction)]);
}
