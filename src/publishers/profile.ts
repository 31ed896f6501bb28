/** What is known of a body that publishes gazettes, as data. */
export interface Profile {
  /** The folder of its gazettes under `content/gazettes/`, and the first part of their ids. */
  id: string;
  /** The names that its gazettes use for the place, the longest first; empty where nothing is known. */
  names: readonly string[];
  /** The code of its place in GB/T 2260, by which machines know it; null where nobody has looked it up. */
  division: string | null;
  /** What its pages print besides the text, tried on the folded line without spaces. */
  furniture: readonly RegExp[];
}
