/**
 * No cycle of folders in what ships. Apart from the rules on files, since a rule on folders can't
 * tell a folder's tests, which may look at anything, from the rest of it.
 */
const { options } = require("./.dependency-cruiser.cjs");

module.exports = {
  forbidden: [
    {
      name: "no-cycle-of-folders",
      severity: "error",
      scope: "folder",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    metrics: true,
    exclude: { path: `${options.exclude.path}|[.](test|fixture|property[.]test)[.]tsx?$` },
  },
};
