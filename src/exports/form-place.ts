/** Where a form that is handed out comes from. */
export interface FormPlace {
  /** The name of the library. */
  readonly library: string;
  /** The address of the page, or in a preview the words for it. */
  readonly address: string;
}
