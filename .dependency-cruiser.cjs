/**
 * Which code may import which. Between packages: widgets → core; embed → widgets, core; formats →
 * core; cli → formats, embed, core. Inside core and widgets, by folder: ground ← list ← features ←
 * the package's entries. No cycle of files; `.dependency-cruiser.folders.cjs` forbids those of folders.
 */
const allowed = {
  core: [],
  formats: ["core"],
  widgets: ["core"],
  embed: ["widgets", "core"],
  cli: ["formats", "embed", "core"],
};

const packages = Object.keys(allowed);

/** The layers of core and widgets, from the ground up: each may import those before it. */
const layers = {
  core: [
    ["ground", "document|audience|time|locale"],
    ["list", "list"],
    ["features", "features"],
  ],
  widgets: [
    ["ground", "page|state|text|root"],
    ["list", "card|filter|head|days|dialog|list"],
    ["features", "features"],
  ],
};

/** Features that may import another one; all others know only the ground and the list. */
const neighbours = {
  core: {
    changes: ["kept"],
    now: ["present"],
    calendar: ["delivery", "share", "overlay"],
    share: ["delivery", "overlay"],
    jsonld: ["delivery", "calendar", "share"],
  },
  widgets: {
    mine: ["changes", "kept", "delivery"],
    changes: ["kept"],
    calendar: ["delivery", "kept"],
    share: ["delivery"],
  },
};

const src = (name) => `^packages/${name}/src/`;
// Tests and fixtures may look at whatever they test, except across a package's border.
const ships = "[.](test|fixture|property[.]test)[.]tsx?$";

const layerRules = Object.entries(layers).flatMap(([name, found]) =>
  found.map(([layer, folders], index) => {
    const above = found.slice(index + 1).map(([, folders]) => folders);
    return {
      name: `${name}-${layer}-imports-only-what-is-below`,
      severity: "error",
      from: { path: `${src(name)}(${folders})/`, pathNot: ships },
      // Files at the top are the package's entries, and languages are entries, too.
      to: { path: `${src(name)}((${["languages", ...above].join("|")})/|[^/]+$)` },
    };
  }),
);

const featureRules = Object.entries(neighbours).flatMap(([name, of]) => [
  ...Object.entries(of).map(([feature, known]) => ({
    name: `${name}-${feature}-imports-only-${known.join("-and-")}`,
    severity: "error",
    from: { path: `${src(name)}features/${feature}/`, pathNot: ships },
    to: {
      path: `${src(name)}features/`,
      pathNot: `${src(name)}features/(${[feature, ...known].join("|")})/`,
    },
  })),
  {
    name: `${name}-features-do-not-import-each-other`,
    severity: "error",
    from: {
      path: `${src(name)}features/([^/]+)/`,
      pathNot: `${ships}|${src(name)}features/(${Object.keys(of).join("|")})/`,
    },
    to: { path: `${src(name)}features/`, pathNot: `${src(name)}features/$1/` },
  },
]);

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-resolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "[.]css[?]inline$" },
    },
    ...packages.map((name) => ({
      name: `${name}-imports-only-${allowed[name].join("-and-") || "itself"}`,
      severity: "error",
      // A package's browser tests and its corpus are not part of it.
      from: { path: `^packages/${name}/`, pathNot: `^packages/${name}/(browser|corpus)/` },
      to: {
        path: "^(packages|stories|examples|[.]ci)/",
        pathNot: `^packages/(${[name, ...allowed[name]].join("|")})/`,
      },
    })),
    ...layerRules,
    ...featureRules,
    {
      name: "core-knows-no-framework",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { path: "node_modules/(preact|@preact)" },
    },
    {
      name: "reading-carries-no-sentences-and-no-checks",
      severity: "error",
      from: {
        path: "^packages/core/src/",
        pathNot: "^packages/core/src/(index|check/[^/]+|agenda/explain)[.]ts$|[.]test[.]ts$",
      },
      to: { path: "^packages/core/src/(check/|agenda/explain[.]ts$)" },
    },
    {
      name: "what-ships-imports-no-test",
      severity: "error",
      from: { path: "^packages/[^/]+/src", pathNot: "[.]test[.]tsx?$" },
      to: { path: "[.]test[.]tsx?$|^packages/[^/]+/browser/|^stories/|^examples/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules/[.]vite|storybook-static)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["@plenary/source", "import", "require", "node", "default"],
      exportsFields: ["exports"],
    },
  },
};
