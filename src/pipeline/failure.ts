/** What was thrown in the place of a result. */
export class Failure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** What `make` gives for each of several things, a failure for those it throws on; failures stay what they are. */
export function mapEach<From, To>(all: readonly (From | Failure)[], make: (one: From) => To): (To | Failure)[] {
  return all.map((one) => {
    if (one instanceof Failure) return one;
    try {
      return make(one);
    } catch (cause) {
      return new Failure(cause);
    }
  });
}
