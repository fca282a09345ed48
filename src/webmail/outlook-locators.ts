/** A way to find a part of Outlook's page, with what is known of how long it has held. */
export interface Locator {
  readonly selector: string;
  /** Years in which the anchor was seen, and how often it varies. */
  readonly evidence: string;
  /** Month in which the evidence was last looked through. */
  readonly checked: string;
}

/**
 * Every selector that reading Outlook depends on. None uses a word of the interface, so the language does not matter.
 *
 * A mail's own ids reach the page with `x_` before them; hence ids are matched from their beginning, never by their
 * end alone.
 */
export const outlookLocators = {
  pane: {
    selector: '#ReadingPaneContainerId, #_owa_projection_root',
    evidence: 'Reading pane about 2020–2026; projection root in windows of their own 2026.',
    checked: '2026-10',
  },
  body: {
    selector: '[id^="UniqueMessageBody"]',
    evidence: 'September 2023–2026, on either of two nested elements, with or without a number.',
    checked: '2026-10',
  },
  content: {
    selector: 'div[class^="rps_"]',
    evidence: 'Since before 2019; wraps the sanitised mail within the body.',
    checked: '2026-10',
  },
  conversationSubject: {
    selector: '[id^="CONV_"][id$="_SUBJECT"]',
    evidence: '2024–2026; may be blank for about 300 ms while a mail is painted.',
    checked: '2026-10',
  },
  messageSubject: {
    selector: '[id^="MSG_"][id$="_SUBJECT"]:not(input)',
    evidence: '2026, single item view; in a draft the same id is an input.',
    checked: '2026-10',
  },
  from: { selector: '[id^="MSG_"][id$="_FROM"]', evidence: '2024–2026.', checked: '2026-10' },
  to: { selector: '[id^="MSG_"][id$="_TO"]', evidence: '2024–2026.', checked: '2026-10' },
  cc: { selector: '[id^="MSG_"][id$="_CC"]', evidence: '2024–2026.', checked: '2026-10' },
  person: {
    selector: '[data-lpc-hover-target-id], .lpc-hoverTarget',
    evidence: 'The class 2016–2026, the attribute 2024–2026; one for each recipient.',
    checked: '2026-10',
  },
  sent: { selector: '[id^="MSG_"][id$="_DATETIME"]', evidence: '2024–2026.', checked: '2026-10' },
  attachments: { selector: '[id^="MSG_"][id$="_ATTACHMENTS"]', evidence: '2024–2026.', checked: '2026-10' },
  attachmentList: {
    selector: '[role="listbox"]',
    evidence: '2024–2026; the list of mails has the role too, its rows carry data-convid.',
    checked: '2026-10',
  },
  attachment: { selector: '[role="option"]:not([data-convid])', evidence: '2024–2026.', checked: '2026-10' },
  card: {
    selector: '[aria-expanded="true"]',
    evidence: '2023–2026; wraps one opened mail of a conversation.',
    checked: '2026-10',
  },
  focused: {
    selector: '#focused',
    evidence: '2026; the mail of a conversation that keys act on.',
    checked: '2026-10',
  },
  editor: {
    selector: '[contenteditable="true"][aria-multiline="true"], [data-testid="ComposeSendButton"]',
    evidence: '2024–2026.',
    checked: '2026-10',
  },
  outOfBounds: {
    selector:
      '[id^="UniqueMessageBody"], [contenteditable="true"], [role="dialog"], [role="complementary"], [data-convid], ' +
      '[id^="x_"], [class^="x_"]',
    evidence:
      'Mail content, editors, cards on top, side panes and the list of mails never hold a mail’s headers.',
    checked: '2026-10',
  },
} as const satisfies Record<string, Locator>;
