/** Figures as they are printed. */

/** Three digits, thousands apart. */
export function figure(value) {
  if (value === null || value === undefined) return "–";
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: Math.min(digits, 2) });
}

export const counted = (value) => value.toLocaleString("en");

/** Two digits with a cross before them. */
export const times = (ratio) => {
  if (ratio === null || ratio === undefined) return "";
  return `×${ratio < 10 ? Number(ratio.toPrecision(2)) : counted(Math.round(ratio))}`;
};

/** Bytes in thousands. */
export const kilobytes = (bytes) => `${figure(bytes / 1000)} kB`;

/** The machine in one sentence. */
export const machineInWords = ({ processor, cores, memory, system, node, chromium }) =>
  `${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}, Chromium ${chromium}`;

/** A day in words. */
export const dayInWords = (date) =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
