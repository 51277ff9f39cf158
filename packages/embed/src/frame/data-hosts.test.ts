import { expect, it } from "vitest";
import { isListed } from "./data-hosts.ts";

const own = "https://frames.example.org";

it.each<[string, string, boolean]>([
  ["https://data.example.org/a.json", "https://data.example.org", true],
  ["https://data.example.org/a.json", "https://other.example data.example.org", true],
  ["https://data.example.org/a.json", "\n  https://data.example.org/some/path \n", true],
  ["https://data.example.org/a.json", "HTTPS://DATA.EXAMPLE.ORG", true],
  ["https://frames.example.org/a.json", "'self'", true],
  ["https://frames.example.org:443/a.json", "'self'", true],
  ["http://localhost:8080/a.json", "http://localhost:8080", true],
  ["https://data.example.org/a.json", "", false],
  ["https://data.example.org/a.json", "'self'", false],
  ["https://frames.example.org/a.json", "https://data.example.org", false],
  ["http://data.example.org/a.json", "https://data.example.org", false],
  ["https://data.example.org:8443/a.json", "https://data.example.org", false],
  ["https://evil.data.example.org/a.json", "https://data.example.org", false],
  ["https://data.example.org.evil.example/a.json", "https://data.example.org", false],
  ["https://data.example.org@evil.example/a.json", "https://data.example.org", false],
  ["https://evil.example/https://data.example.org", "https://data.example.org", false],
  ["data:application/json,{}", "data: null * https://*", false],
  ["javascript:alert(1)", "javascript: null", false],
  ["https://data.example.org/a.json", "* https://* https://*.example.org", false],
])("%s is judged by %j: %s", (address, list, expected) => {
  expect(isListed(new URL(address), list, own)).toBe(expected);
});
