/** Years before Christ beside a day: what is known of the first is much less than of the last. */
export const sky = {
  title: "Looking up",
  subtitle: "Some steps in astronomy. The older, the less exact.",
  groups: [
    { id: "eye", title: "By eye" },
    { id: "glass", title: "By telescope" },
    { id: "beyond", title: "Beyond light" },
  ],
  events: [
    { when: "-0239~", title: "Eratosthenes measures the Earth", group: "eye" },
    { when: "-0128~", title: "Hipparchus has a catalogue of the stars", group: "eye" },
    { when: "0150~", title: "Ptolemy writes the Almagest", group: "eye" },
    {
      when: "1054-07",
      title: "A new star seen from China",
      description: "A supernova; what is left of it is the Crab Nebula.",
      group: "eye",
    },
    { when: "1543", title: "Copernicus puts the Sun at the centre", group: "eye", importance: 0.9 },
    { when: "1576/1597", title: "Tycho Brahe observes on the island of Hven", group: "eye" },
    { when: "1608-10", title: "Lipperhey asks for a patent on the telescope", group: "glass" },
    { when: "1610-01-07", title: "Galileo sees moons of Jupiter", group: "glass", importance: 0.9 },
    { when: "1668", title: "Newton builds a telescope with a mirror", group: "glass" },
    { when: "1781-03-13", title: "Herschel finds Uranus", group: "glass" },
    { when: "1846-09-23", title: "Galle finds Neptune where Le Verrier said", group: "glass" },
    { when: "1923-10", title: "Hubble finds a Cepheid in Andromeda", group: "glass" },
    { when: "1933", title: "Jansky reports radio waves from the Milky Way", group: "beyond" },
    { when: "2015-09-14", title: "Gravitational waves are detected", group: "beyond" },
    { when: "2019-04-10", title: "First picture of a black hole is shown", group: "beyond" },
  ],
};
