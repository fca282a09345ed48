/** One way to find a part of Outlook's page, with what is known of how long it has held. */
export interface Locator {
  readonly selector: string;
  /** `proof` or more: an anchor that is usual and that a mail can hardly forge. Less: a way out, and read as such. */
  readonly score: number;
  /** Years in which the anchor was seen, and how often it varies. */
  readonly evidence: string;
  /** Month in which the evidence was last looked through. */
  readonly checked: string;
  /** Only in the Outlook of Exchange Server 2013–2019, where its body was found in that way, too. */
  readonly era?: 'classic';
}

/** The score from which on a find needs no other evidence. */
export const proof = 100;

const checked = '2026-10';

/**
 * Every selector that reading Outlook depends on: for each part its alternatives, the best first. None uses a word of
 * the interface, so the language does not matter; none uses a class that Outlook's builds make up.
 *
 * A mail's own ids reach the page with `x_` before them; hence ids are matched from their beginning, never by their
 * end alone. Roles, labels and data attributes of a mail reach the page as they are.
 */
export const outlookLocators = {
  pane: [
    { selector: '#ReadingPaneContainerId', score: 100, evidence: 'About 2020–2026.', checked },
    {
      selector: '#_owa_projection_root',
      score: 100,
      evidence: '2026, windows of their own without an address.',
      checked,
    },
    { selector: '#ConversationReadingPaneContainer', score: 60, evidence: '2024–2026.', checked },
    { selector: '#ItemReadingPaneContainer', score: 60, evidence: '2024–2026.', checked },
    { selector: 'body.popoutBody', score: 60, evidence: '2016–2023, windows of their own.', checked },
    { selector: '[data-app-section="ConversationContainer"]', score: 40, evidence: '2026.', checked },
    { selector: '[data-app-section="ItemContainer"]', score: 40, evidence: 'January 2026.', checked },
    {
      selector: '[data-app-section="MailReadCompose"]',
      score: 40,
      evidence: '2026, while a reply is being written.',
      checked,
    },
    {
      selector: '[role="main"][id$="-region"]',
      score: 30,
      evidence: '2024–2026; what stands before the ending is translated.',
      checked,
    },
    { selector: '[role="main"]', score: 20, evidence: '2019–2026; a mail’s tables have it, too.', checked },
  ],
  body: [
    {
      selector: '[id^="UniqueMessageBody"]',
      score: 100,
      evidence: 'September 2023–2026, on either of two nested elements, with or without a number.',
      checked,
    },
    {
      selector: '[id="Item.MessageUniqueBody"]',
      score: 100,
      evidence: '2013–2023, Exchange Server.',
      checked,
      era: 'classic',
    },
    {
      selector: '[id="Item.MessageNormalizedBody"]',
      score: 100,
      evidence: '2013–2023, Exchange Server.',
      checked,
      era: 'classic',
    },
    {
      selector: '[id="Item.MessagePartBody"]',
      score: 100,
      evidence: '2013–2023, Exchange Server, around the former.',
      checked,
      era: 'classic',
    },
    {
      selector: '[data-test-id="mailMessageBodyContainer"]',
      score: 50,
      evidence: '2026; may be empty, with the body elsewhere.',
      checked,
    },
    { selector: '[role="document"]', score: 40, evidence: '2016–2026; previews have it, too.', checked },
    {
      selector: '.allowTextSelection',
      score: 40,
      evidence: '2016–2026; subject and notices have it, too.',
      checked,
    },
  ],
  content: [
    {
      selector: 'div[class^="rps_"]',
      score: 100,
      evidence: 'Since before 2019; wraps the sanitised mail within the body.',
      checked,
    },
  ],
  card: [
    {
      selector: '[aria-expanded="true"]',
      score: 100,
      evidence: '2023–2026; one opened mail of a conversation.',
      checked,
    },
    {
      selector: '#ItemReadingPaneContainer',
      score: 100,
      evidence: '2024–2026; holds a single mail.',
      checked,
    },
    {
      selector: '#_owa_projection_root',
      score: 60,
      evidence: '2026; holds a single mail as a rule.',
      checked,
    },
    { selector: '.wide-content-host', score: 60, evidence: '2025–2026.', checked },
    { selector: '[data-app-section="ItemContainer"]', score: 60, evidence: 'January 2026.', checked },
    { selector: '.item-part', score: 40, evidence: 'About 2016–2022.', checked },
  ],
  subject: [
    {
      selector: '[id^="CONV_"][id$="_SUBJECT"]',
      score: 100,
      evidence: '2024–2026; may be blank for about 300 ms while a mail is painted.',
      checked,
    },
    {
      selector: '[id^="MSG_"][id$="_SUBJECT"]:not(input)',
      score: 100,
      evidence: '2026, single item view; in a draft the same id is an input.',
      checked,
    },
    {
      selector: '[role="heading"][aria-level="2"]',
      score: 50,
      evidence: '2019–2026; a mail’s headings have it, too.',
      checked,
    },
    { selector: '[autoid="_rp_I"]', score: 50, evidence: '2013–2019.', checked, era: 'classic' },
    {
      selector: '[role="heading"][aria-level="3"]',
      score: 30,
      evidence: '2013–2023, Exchange Server; later also on summaries and senders.',
      checked,
      era: 'classic',
    },
  ],
  sender: [
    { selector: '[id^="MSG_"][id$="_FROM"]', score: 100, evidence: '2024–2026.', checked },
    {
      selector: '[aria-haspopup="dialog"] [role="img"][id^="avatar"]',
      score: 40,
      evidence: '2023–2026; its label is the name, and nothing but the name.',
      checked,
    },
    {
      selector: '[autoid="_pe_b"]',
      score: 40,
      evidence: '2013–2019; recipients, too.',
      checked,
      era: 'classic',
    },
    { selector: '.lpc-hoverTarget', score: 30, evidence: '2016–2026; recipients, too.', checked },
  ],
  to: [
    { selector: '[id^="MSG_"][id$="_TO"]', score: 100, evidence: '2024–2026.', checked },
    {
      selector: '[id="ItemHeader.ToContainer"]',
      score: 60,
      evidence: '2013–2023, Exchange Server.',
      checked,
      era: 'classic',
    },
  ],
  cc: [
    { selector: '[id^="MSG_"][id$="_CC"]', score: 100, evidence: '2024–2026.', checked },
    {
      selector: '[id="ItemHeader.CcContainer"]',
      score: 60,
      evidence: 'Inferred from the former.',
      checked,
      era: 'classic',
    },
  ],
  well: [
    {
      selector: '[data-testid="RecipientWell"]',
      score: 60,
      evidence: '2024–2026; does not say which of the lines it is.',
      checked,
    },
  ],
  person: [
    {
      selector: '[data-lpc-hover-target-id]',
      score: 100,
      evidence: '2024–2026; one for each recipient.',
      checked,
    },
    { selector: '.lpc-hoverTarget', score: 60, evidence: '2016–2026.', checked },
    { selector: '[autoid="_pe_b"]', score: 60, evidence: '2013–2019.', checked, era: 'classic' },
  ],
  folded: [{ selector: '[id^="plusOthers"]', score: 100, evidence: '2026; “+36 others”.', checked }],
  sent: [
    { selector: '[id^="MSG_"][id$="_DATETIME"]', score: 100, evidence: '2024–2026.', checked },
    {
      selector: '[data-testid="SentReceivedSavedTime"]',
      score: 50,
      evidence: '2024–2026; on mails that are folded, too.',
      checked,
    },
  ],
  attachments: [
    { selector: '[id^="MSG_"][id$="_ATTACHMENTS"]', score: 100, evidence: '2024–2026.', checked },
  ],
  attachmentList: [
    {
      selector: '[role="listbox"]',
      score: 100,
      evidence: '2024–2026; the list of mails has the role too, its rows carry data-convid.',
      checked,
    },
  ],
  attachment: [
    { selector: '[role="option"]:not([data-convid])', score: 100, evidence: '2024–2026.', checked },
    { selector: '[draggable="true"]', score: 50, evidence: '2013–2026.', checked },
  ],
  attachmentName: [
    { selector: '[title]', score: 100, evidence: '2013–2026; the size has one, too.', checked },
  ],
  selectedRow: [
    {
      selector: '[data-convid][aria-selected="true"]',
      score: 100,
      evidence: '2024–2026; several while several are selected.',
      checked,
    },
  ],
  focused: [
    {
      selector: '#focused',
      score: 100,
      evidence: '2026; the mail of a conversation that keys act on.',
      checked,
    },
  ],
  editor: [
    {
      selector: '[contenteditable="true"][aria-multiline="true"]',
      score: 100,
      evidence: '2020–2026.',
      checked,
    },
    { selector: '[data-testid="ComposeSendButton"]', score: 100, evidence: '2024–2026.', checked },
    { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', score: 100, evidence: '2026.', checked },
  ],
  /** Draws by itself what stands in it, out of sight from here. No sanitised mail holds any. */
  elsewhere: [
    { selector: 'iframe', score: 100, evidence: 'Inferred: mails of other webmails stand in one.', checked },
    { selector: 'canvas', score: 100, evidence: 'Inferred.', checked },
    { selector: 'object', score: 100, evidence: 'Inferred.', checked },
  ],
  blockedPicture: [
    {
      selector: 'img[blockedimagesrc]',
      score: 100,
      evidence: 'About 2013–2026; the address that was taken away.',
      checked,
    },
  ],
  /** Where no header of the open mail can be: in a mail, an editor, a card on top, a pane beside, the list of mails. */
  outOfBounds: [
    { selector: 'div[class^="rps_"]', score: 100, evidence: 'Since before 2019.', checked },
    { selector: '[contenteditable="true"]', score: 100, evidence: '2016–2026.', checked },
    { selector: '[id^="docking_InitVisiblePart_"]', score: 100, evidence: '2024–2026.', checked },
    { selector: '[id^="editorParent_"]', score: 100, evidence: '2024–2026.', checked },
    { selector: '[role="dialog"]', score: 100, evidence: '2016–2026.', checked },
    { selector: 'dialog', score: 100, evidence: 'Inferred: the native element of that role.', checked },
    { selector: '[role="complementary"]', score: 100, evidence: '2023–2026.', checked },
    { selector: '[data-log-region="LivePersonaCard"]', score: 100, evidence: '2024–2026.', checked },
    { selector: '[data-convid]', score: 100, evidence: '2013–2026.', checked },
    { selector: '[id^="x_"]', score: 100, evidence: '2013–2026.', checked },
    { selector: '[class^="x_"]', score: 100, evidence: '2013–2026.', checked },
  ],
} as const satisfies Readonly<Record<string, readonly Locator[]>>;
