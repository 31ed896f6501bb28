interface ImportMetaEnv {
  /** What the review page shows the development server, so that it knows its own page. */
  readonly REVIEW_TOKEN: string;
}
