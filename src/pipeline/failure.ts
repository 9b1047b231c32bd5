/** What was thrown in the place of a result. */
export class Failure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** What `make` gives for each of several things, a failure for those it throws on; failures stay what they are. */
export function mapEach<From, To>(
  all: readonly (From | Failure)[],
  make: (one: From, index: number) => To,
): (To | Failure)[] {
  return all.map((one, index) => {
    if (one instanceof Failure) return one;
    try {
      return make(one, index);
    } catch (cause) {
      return new Failure(cause);
    }
  });
}
