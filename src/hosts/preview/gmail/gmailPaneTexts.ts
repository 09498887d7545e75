/** Words of the Gmail around the cards, per locale. */
export interface GmailPaneTexts {
  readonly reply: string;
  /** The add-on's button in a mail being written. */
  readonly insertSummary: string;
  readonly home: string;
  readonly back: string;
  readonly menu: string;
  /** {count} widgets of a section that folds all of them away. */
  readonly showAll: string;
  /** {count} widgets that a section folds away. */
  readonly showMore: string;
  readonly showLess: string;
  readonly working: string;
  readonly failed: string;
  readonly tryAgain: string;
  /** Above what Google would refuse. */
  readonly refused: string;
  /** Above the permissions that Google would ask for. */
  readonly asksFor: string;
  readonly samplesOnly: string;
}
