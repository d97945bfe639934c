/** A person pressed Ctrl-C at a question: nothing is answered, and nothing is wrong. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Interrupted.');
  }
}
