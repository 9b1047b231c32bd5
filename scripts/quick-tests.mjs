// Stands in for Vitest where tests run hundreds of times, once a mutant: one process, no workers, stops at the first failure.
// Knows what the tests of scripts/mutate.mjs use. Tests with retries are tests of cost, which tell nothing of a mutant: left out.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

const tests = [];
const path = [];

/** `%s`, `%i` … and `$name` in the name of a test, as Vitest fills them in. */
const named = (name, row) => {
  const values = Array.isArray(row) ? [...row] : [row];
  return name
    .replaceAll(/%[sdijo]/gu, () => String(values.shift()))
    .replaceAll(/\$([a-z]+)/giu, (_, key) => row?.[key]);
};

export function it(name, ...rest) {
  const run = rest.find((one) => typeof one === "function");
  const options = rest.find((one) => typeof one === "object");
  if (!options?.retry) tests.push({ name: [...path, name].join(" > "), run });
}

export function describe(name, run) {
  path.push(name);
  run();
  path.pop();
}

const eachOf =
  (register) =>
  (rows) =>
  (name, ...rest) => {
    const run = rest.find((one) => typeof one === "function");
    const others = rest.filter((one) => typeof one !== "function");
    for (const row of rows) register(named(name, row), ...others, () => run(...(Array.isArray(row) ? row : [row])));
  };
it.each = eachOf(it);
describe.each = eachOf(describe);
it.skip = () => {};
describe.skip = () => {};

/** A value without the properties that are undefined: they do not count for `toEqual`. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])),
  );
}

const matches = (value, part) =>
  part !== null && typeof part === "object" && !Array.isArray(part)
    ? value !== null && Object.keys(part).every((key) => matches(value[key], part[key]))
    : isDeepStrictEqual(plain(value), plain(part));

function throws(run, expected) {
  try {
    run();
  } catch (error) {
    if (expected === undefined) return true;
    if (typeof expected === "function") return error instanceof expected;
    return expected instanceof RegExp ? expected.test(error.message) : error.message.includes(expected);
  }
  return false;
}

const MATCHERS = {
  toBe: Object.is,
  toEqual: (value, other) => isDeepStrictEqual(plain(value), plain(other)),
  toMatchObject: matches,
  toBeCloseTo: (value, other, digits = 2) => Math.abs(value - other) < 10 ** -digits / 2,
  toBeDefined: (value) => value !== undefined,
  toBeUndefined: (value) => value === undefined,
  toBeNull: (value) => value === null,
  toBeGreaterThan: (value, other) => value > other,
  toBeGreaterThanOrEqual: (value, other) => value >= other,
  toBeLessThan: (value, other) => value < other,
  toBeLessThanOrEqual: (value, other) => value <= other,
  toContain: (value, one) => value.includes(one),
  toHaveLength: (value, length) => value.length === length,
  toMatch: (value, pattern) => (typeof pattern === "string" ? value.includes(pattern) : pattern.test(value)),
  toThrow: throws,
};

class Expectation {
  constructor(value, message, wanted) {
    this.value = value;
    this.message = message;
    this.wanted = wanted;
  }

  get not() {
    return new Expectation(this.value, this.message, !this.wanted);
  }
}
for (const [name, matcher] of Object.entries(MATCHERS))
  Expectation.prototype[name] = function (...args) {
    if (Boolean(matcher(this.value, ...args)) !== this.wanted) assert.fail(`${name} ${this.message}`);
  };

export const expect = (value, message = "") => new Expectation(value, message, true);

/** Runs what was registered; exits with 1 at the first that fails. */
export async function runTests() {
  assert(tests.length > 0, "no tests");
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      console.log(`${name}: ${String(error?.message).slice(0, 300)}`);
      process.exit(1);
    }
  }
  console.log(`${tests.length} passed`);
}
