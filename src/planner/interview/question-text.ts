/** Words of one question, as `content/questions/<id>.yaml` holds them. */
export interface OptionText {
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface QuestionText {
  /** The question itself: heading of its screen. */
  readonly legend: string;
  readonly hint?: string | undefined;
  /** Why the answer matters: shown behind a fold. */
  readonly why: string;
  /** Messages: `empty` and `wrong`, or the path of a field where the question has several. */
  readonly errors: Readonly<Record<string, string>>;
  /**
   * Label of each option by its value; of each field by its path, where the question has several.
   */
  readonly options?: Readonly<Record<string, OptionText>> | undefined;
}
