import { element } from './elements.js';
import { makePane } from './message.js';
import { listenForShortcuts } from './shortcuts.js';

const mails = await (await fetch('/owamail/mails.json')).json();
const rows = new Map();
const parameters = new URLSearchParams(location.search);
/** Milliseconds between the stages of a paint. */
const pace = Number(parameters.get('pace') ?? 60);
let visit = 0;
let shown;
let theme = 0;

/** What the single keys have done to the mailbox; empty while no key has reached the page. */
window.mailboxLog = [];

const area = element('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' });
document
  .getElementById('app')
  .append(
    element('div', { role: 'banner', id: 'O365_NavHeader' }, [
      element('button', { id: 'O365_MainLink_Me', 'aria-label': 'Account manager for Karin Almgren' }, [
        element('div', {}, element('div', {}, 'Karin Almgren')),
      ]),
    ]),
    makeRibbon(),
    element('div', { role: 'navigation', 'data-app-section': 'NavigationPane' }, [
      element('div', { role: 'tree' }, [
        element('div', { role: 'treeitem', title: 'karin.almgren@regionvasterlund.example' }, 'Inkorg'),
        element('div', { role: 'treeitem' }, 'Utkast'),
        element('div', { role: 'treeitem' }, 'Skickat'),
      ]),
    ]),
    element(
      'div',
      { id: 'Hoppa till meddelandelista-region', role: 'complementary', 'data-app-section': 'MessageList' },
      [
        element(
          'div',
          { id: 'MailList' },
          element('div', { role: 'listbox', 'aria-label': 'Meddelandelista' }, makeRows()),
        ),
      ],
    ),
    element('div', { id: 'Hoppa till meddelande-region', role: 'main', 'aria-label': 'Läsfönster' }, area),
    element('div', { 'data-app-section': 'NotificationPane' }),
    element('div', { style: 'display:none' }, element('div', { 'aria-label': 'Meddelandetext', hidden: '' })),
  );

listenForShortcuts((key) => {
  window.mailboxLog.push(key);
  if (key === 'Delete' && shown) rows.get(shown.mail.id)?.remove();
});
window.addEventListener('popstate', () => show(mailAt(location.pathname)));
show(mailAt(location.pathname));

function makeRibbon() {
  const redraw = element('button', { id: 'redraw' }, 'Rita om');
  redraw.addEventListener('click', redrawPane);
  const dialog = element('button', { id: 'open-dialog' }, 'Regler …');
  dialog.addEventListener('click', openDialog);
  return element('div', { role: 'region', 'data-app-section': 'Ribbon' }, [redraw, dialog]);
}

function makeRows() {
  return mails.map((mail, index) => {
    const row = element(
      'div',
      {
        id: `AQAAA${btoa(mail.id)}`,
        role: 'option',
        'data-convid': `AAQk${btoa(mail.id)}`,
        'data-focusable-row': 'true',
        'data-mail': mail.id,
        'aria-selected': 'false',
        tabindex: -1,
        'aria-label': `${mail.from.name} ${mail.subject} ${mail.date}`,
      },
      element('span', { title: mail.from.address }, mail.from.name),
      element('span', {}, mail.subject),
      element('span', { title: mail.date }, mail.date),
    );
    row.addEventListener('click', () => choose(mail));
    rows.set(mail.id, row);
    return element('div', { 'data-index': index, 'data-item-index': index }, row);
  });
}

/** The address changes at once, the pane when the mail has come: until then the former one stays. */
function choose(mail) {
  history.pushState({}, '', `/mail/inbox/id/AAQk${encodeURIComponent(btoa(mail.id))}${location.search}`);
  show(mail);
}

async function show(mail) {
  const mine = ++visit;
  for (const [id, row] of rows) row.setAttribute('aria-selected', String(id === mail?.id));
  await wait(pace * 2);
  if (mine !== visit) return;
  keepHidden();
  if (!mail) return;
  const pane = makePane(mail, (mails.indexOf(mail) + theme) % 3);
  shown = { mail, ...pane };
  area.append(pane.pane);
  for (const stage of [pane.showSubject, pane.showHeaders, pane.showBody]) {
    await wait(pace);
    if (mine !== visit && shown?.pane !== pane.pane) return;
    stage();
  }
}

/** The last three mails stay in the page, hidden. */
function keepHidden() {
  shown?.pane.style.setProperty('display', 'none');
  shown = undefined;
  while (area.children.length > 3) area.firstElementChild?.remove();
}

/** A new theme draws everything anew: same mail, other nodes. */
function redrawPane() {
  if (!shown) return;
  theme += 3;
  const { mail } = shown;
  const pane = makePane(mail, (mails.indexOf(mail) + theme) % 3);
  pane.showSubject();
  pane.showHeaders();
  pane.showBody();
  shown.pane.replaceWith(pane.pane);
  shown = { mail, ...pane };
}

function openDialog() {
  const close = element('button', {}, 'Stäng');
  const dialog = element('div', { role: 'dialog', 'aria-modal': 'true', id: 'rules-dialog' }, [
    'Regler ',
    close,
  ]);
  close.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
  close.focus();
}

function mailAt(path) {
  const id = /\/id\/AAQk(.+)$/.exec(path)?.[1];
  return mails.find((mail) => id !== undefined && btoa(mail.id) === decodeURIComponent(id));
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
