/** A file that is no text that can be read; `reason` says in Chinese what it is and what the clerk can do. */
export class UnreadableSource extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableSource';
    this.reason = reason;
  }
}
