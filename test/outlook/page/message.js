import { element } from './elements.js';

const policy = window.trustedTypes.createPolicy('owa', { createHTML: (html) => html });
let counter = 1;

/** The reading pane's area for one mail, painted stage by stage; by turns a conversation and a single item. */
export function makePane(mail, layout) {
  const number = counter++;
  const isConversation = number % 2 === 1;
  const subject = element('span');
  const heading = element(
    'div',
    {
      id: isConversation ? `CONV_${number}_SUBJECT` : `MSG_${number}_SUBJECT`,
      role: 'heading',
      'aria-level': 2,
      class: '* allowTextSelection',
    },
    element('div', { class: '*' }, subject),
  );
  const body = makeBody(mail, layout, number);
  const card = element('div', { tabindex: -1, 'aria-label': 'E-postmeddelande', class: '*' });
  const host = element('div', { 'aria-expanded': isConversation && 'true', class: '*' }, [
    element('div', { class: 'wide-content-host *' }, card),
  ]);
  const pane = element(
    'div',
    { id: isConversation ? 'ConversationReadingPaneContainer' : 'ItemReadingPaneContainer' },
    element('div', { 'data-app-section': isConversation ? 'ConversationContainer' : 'ItemContainer' }, [
      element('div', { class: '*' }, heading),
      isConversation ? element('div', { 'aria-label': '1 meddelanden' }, host) : host,
    ]),
  );
  return {
    pane,
    showSubject: () => {
      subject.textContent = mail.subject;
      subject.title = mail.subject;
    },
    showHeaders: () => card.append(...headersOf(mail, number)),
    showBody: () => card.append(body, quickActions()),
  };
}

function headersOf(mail, number) {
  return [
    element('div', {
      role: 'button',
      'aria-haspopup': 'dialog',
      tabindex: 0,
      'aria-label': `Öppnar kort för ${mail.from.name}`,
      'data-lpc-hover-target-id': `lpc-react-target-${number}`,
    }),
    element(
      'div',
      { id: `MSG_${number}_FROM`, role: 'heading', 'aria-level': 3 },
      element('span', { role: 'region' }, [
        element('span', { 'aria-label': `Från: ${mail.from.address}`, tabindex: 0 }, [
          element('span', {}, `${mail.from.name}<${mail.from.address}>`),
        ]),
      ]),
    ),
    element('div', { role: 'toolbar', 'aria-label': 'Meddelandeåtgärder' }, replyIcons()),
    recipientsOf('TO', mail.to, number),
    mail.cc.length > 0 ? recipientsOf('CC', mail.cc, number) : undefined,
    element('div', { id: `MSG_${number}_DATETIME`, role: 'heading', 'aria-level': 3 }, [
      element('div', { 'data-testid': 'SentReceivedSavedTime' }, mail.date),
    ]),
    ...attachmentsOf(mail, number),
  ].filter((part) => part !== undefined);
}

function recipientsOf(field, persons, number) {
  const pills = persons.map((person, index) =>
    element(
      'span',
      { 'data-lpc-hover-target-id': `lpc-react-target-${number}-${field}-${index}`, title: person.address },
      `${person.name}<${person.address}>;`,
    ),
  );
  return element('div', { id: `MSG_${number}_${field}`, role: 'heading', 'aria-level': 3 }, [
    element(
      'div',
      { 'data-testid': 'RecipientWell', 'aria-readonly': 'true', class: 'EditorClass *' },
      pills,
    ),
  ]);
}

function attachmentsOf(mail, number) {
  if (mail.attachments.length === 0) return [];
  const tiles = mail.attachments.map((name) =>
    element('div', { role: 'option', tabindex: 0, 'aria-label': `${name} Öppna 96 KB` }, [
      element('div', { draggable: 'true' }, [
        element('div', { title: name }, name),
        element('div', { title: '96 KB' }, '96 KB'),
      ]),
    ]),
  );
  return [
    element('div', { id: `MSG_${number}_ATTACHMENTS`, role: 'heading', 'aria-level': 3 }),
    element('div', { role: 'listbox', 'aria-label': 'Bifogade filer' }, [
      element('div', { class: 'av-container' }, tiles),
    ]),
  ];
}

/** Outlook has wrapped bodies in several ways; `layout` is 0, 1 or 2. */
function makeBody(mail, layout, number) {
  const content = element('div', { class: `rps_${(4096 + number).toString(16)}` }, contentOf(mail));
  const label = { 'aria-label': 'Meddelandetext' };
  const id = `UniqueMessageBody_${number}`;
  if (layout === 0) {
    return element(
      'div',
      { id: 'UniqueMessageBody', class: '* allowTextSelection *', tabindex: -1, role: 'document', ...label },
      element('div', {}, content),
    );
  }
  if (layout === 1) {
    return element('div', { class: 'customScrollBar * allowTextSelection' }, [
      element('div', { id, class: '*', tabindex: 0, role: 'document', 'aria-live': 'polite', ...label }, [
        element('div', { visibility: 'visible' }, content),
      ]),
    ]);
  }
  return element('div', { role: 'document' }, [
    element('div', { id, class: '* allowTextSelection *', tabindex: 0, ...label }, [
      element('div', { class: '*' }, content),
    ]),
  ]);
}

function contentOf(mail) {
  if (mail.html === undefined) {
    const lines = mail.text.split(/\r?\n/);
    return [
      element('div', { class: 'PlainText' }, [
        element('span', { class: 'x_font' }, lines.flatMap((line) => [line, element('br')]).slice(0, -1)),
      ]),
    ];
  }
  const parsed = new DOMParser().parseFromString(policy.createHTML(mail.html), 'text/html');
  for (const found of parsed.querySelectorAll('script, iframe, style, link, meta')) found.remove();
  for (const found of parsed.querySelectorAll('[id], [class]')) prefix(found);
  for (const image of parsed.querySelectorAll('img')) {
    image.removeAttribute('src');
    image.setAttribute('data-imagetype', 'AttachmentByCid');
  }
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}

/** A mail's own ids and classes never reach the page as they are. */
function prefix(found) {
  if (found.id) found.id = `x_${found.id}`;
  found.setAttribute('class', [...found.classList].map((name) => `x_${name}`).join(' '));
}

function replyIcons() {
  return ['Reply', 'ReplyAll', 'Forward'].map((name) =>
    element('button', { role: 'menuitem', 'aria-label': name }, [
      element('i', { 'data-icon-name': `Arrow${name}Regular` }),
    ]),
  );
}

function quickActions() {
  return element('div', { role: 'toolbar', 'aria-label': 'Snabbåtgärder' }, replyIcons());
}
