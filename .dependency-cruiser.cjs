/** Which package may import which: one direction, no cycle. widgets → core; embed → widgets, core; cli → embed, core. */
const allowed = {
  core: [],
  widgets: ["core"],
  embed: ["widgets", "core"],
  cli: ["embed", "core"],
};

const packages = Object.keys(allowed);

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
      // What ships is driven from outside, by a package's browser tests.
      from: { path: `^packages/${name}/`, pathNot: `^packages/${name}/browser/` },
      to: {
        path: "^(packages|stories|examples|[.]ci)/",
        pathNot: `^packages/(${[name, ...allowed[name]].join("|")})/`,
      },
    })),
    {
      name: "core-knows-no-framework",
      severity: "error",
      from: { path: "^packages/core/src" },
      to: { path: "node_modules/(preact|@preact)" },
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
