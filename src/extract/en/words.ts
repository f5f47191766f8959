import type { Language } from "../language.js";

/** The words of English dates. Groups apart by commas count from 1; a full stop marks an abbreviation. */
export const words: Language["words"] = {
  month:
    "january jan.,february feb.,march mar.,april apr.,may,june jun.,july jul.,august aug.,september sept. sep.,october oct.,november nov.,december dec.",
  weekday: "monday,tuesday,wednesday,thursday,friday,saturday,sunday",
  shortday: "mon.,tue. tues.,wed.,thu. thur. thurs.,fri.,sat.,sun.",
  season: "spring,summer,autumn fall,winter",
  unit: "day days,week weeks,month months,year years,decade decades,century centuries,quarter quarters,weekend weekends,hour hours",
  count:
    "a an one,two couple,three,four,five,six,seven,eight,nine,ten,eleven,twelve dozen,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen",
  tens: ",twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety",
  times: ",hundred,thousand",
  vague: "few several many some,numerous",
  ordinal:
    "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth",
  era: "ad ce,bc bce",
  part: "early,mid,late",
  edge: "beginning start outset opening dawn,middle midst,end close",
  which: "last,this,next",
  that: "previous preceding prior,same that,following subsequent next ensuing",
  link: "c. ca.",
  daypart: "morning,afternoon,evening,night nights,dawn,dusk,noon,midnight,midday,daybreak,sunset,sunrise",
  verb:
    "was were had did set said told met went came took gave made began broke won lost fell rose held left kept found died became led saw sent fought built wrote chose drove flew grew knew ran spoke stood struck taught threw wore bore brought bought caught cost cut felt got heard hit hurt laid paid put quit read sold shot shut sat spent spread swore sank sang swam drank rang hung slept swept bent lent fled woke hid slid stole swung sprang rode dug drew dealt leapt lit beat burst froze tore ate wept withdrew undertook overtook overthrew arose thought sought understood begun given taken written chosen seen done gone born broken stolen fallen thrown drawn driven," +
    "would expected expects expect expecting hope intend scheduled due plans plan planned planning intends hopes upcoming tomorrow be can could should may might payable runs expires expire ends begins starts closes opens forecast seeks aims," +
    "is are has have says 've 're remains," +
    "will shall 'll",
};
