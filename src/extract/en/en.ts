import type { Language } from "../language.js";
import { enDates } from "./enDates.js";
import { prose } from "./prose.js";

/** English, as it is written on both sides of the Atlantic. */
export const en: Language = { ...enDates, prose };
