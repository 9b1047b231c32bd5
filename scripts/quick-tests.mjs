// Stands in for Vitest where tests run hundreds of times, once a mutant: one process, no workers, only the tests that come by a
// mutant, and none after the first that fails. Knows what the tests of scripts/mutate.mjs use. Tests with retries are tests of cost, which tell nothing of a mutant: left out.
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";

const tests = [];
const path = [];
/** The mutants that were come by. */
const met = new Set();

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
  // What a group of tests does before its tests, it does with no mutant: only modules are loaded anew.
  const before = new Set(met);
  run();
  met.clear();
  for (const mutant of before) met.add(mutant);
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

/** The mutant that is active, -1 for none; how often any was come by, and how often at most. */
let active = -1;
let steps = 0;
let most = Number.POSITIVE_INFINITY;

/** Whether a mutant that is come by is the active one. A loop that it makes endless comes by many. */
function isActive(mutant) {
  met.add(mutant);
  steps += 1;
  if (steps > most) throw new Error("endless");
  return mutant === active;
}

/** What scripts/mutate.mjs writes in the place of each thing that it changes. */
globalThis.$mutant = {
  value: (mutant, one, other) => (isActive(mutant) ? other : one),
  is: (mutant, one) => (isActive(mutant) ? !one : one),
  less: (mutant, a, b) => (isActive(mutant) ? a <= b : a < b),
  atMost: (mutant, a, b) => (isActive(mutant) ? a < b : a <= b),
  more: (mutant, a, b) => (isActive(mutant) ? a >= b : a > b),
  atLeast: (mutant, a, b) => (isActive(mutant) ? a > b : a >= b),
  equal: (mutant, a, b) => (isActive(mutant) ? a !== b : a === b),
  unequal: (mutant, a, b) => (isActive(mutant) ? a === b : a !== b),
  plus: (mutant, a, b) => (isActive(mutant) ? a - b : a + b),
  minus: (mutant, a, b) => (isActive(mutant) ? a + b : a - b),
  times: (mutant, a, b) => (isActive(mutant) ? a + b : a * b),
  and: (mutant, a, b) => (isActive(mutant) ? a || b() : a && b()),
  or: (mutant, a, b) => (isActive(mutant) ? a && b() : a || b()),
};
if (process.argv[2] === "--from-start") active = Number(process.argv[3]);

/** What a test says when it fails; `undefined` if it passes. */
async function failureOf({ name, run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return `${name}: ${String(error?.message).slice(0, 300)}`;
  }
}

/** Where a mutant makes more than so many times the steps, and these besides, it is taken to be endless. */
const TIMES = 20;
const BESIDES = 100_000;

/**
 * Runs what was registered with the mutants of the command line one after another, and says of each whether it `survived`,
 * was `noticed`, or has its effect while the modules `load`. With `--from-start`: exits with 1 at the first failure.
 */
export async function run() {
  assert(tests.length > 0, "no tests");
  if (active >= 0) {
    for (const test of tests) if ((await failureOf(test)) !== undefined) process.exit(1);
    return;
  }
  const atLoad = new Set(met);
  for (const test of tests) {
    met.clear();
    steps = 0;
    const failure = await failureOf(test);
    if (failure !== undefined) {
      console.log(`failed ${failure}`);
      process.exit(1);
    }
    test.met = new Set(met);
    test.steps = steps;
    console.log("begin -1");
  }
  for (const mutant of process.argv.slice(2).map(Number)) {
    if (atLoad.has(mutant)) {
      console.log(`load ${mutant}`);
      continue;
    }
    console.log(`begin ${mutant}`);
    let noticed = false;
    for (const test of tests) {
      if (!test.met.has(mutant)) continue;
      active = mutant;
      steps = 0;
      most = TIMES * test.steps + BESIDES;
      noticed = (await failureOf(test)) !== undefined;
      active = -1;
      most = Number.POSITIVE_INFINITY;
      if (noticed) break;
    }
    console.log(`${noticed ? "noticed" : "survived"} ${mutant}`);
  }
}
