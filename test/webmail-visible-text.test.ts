// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readHtml } from '../src/files/read-html.ts';
import { readVisibleText } from '../src/webmail/read-visible-text.ts';
import { hostileContents, invitationHtml } from './pages/mail-contents.ts';

const sources = [
  invitationHtml,
  ...Object.values(hostileContents).map((content) => `${content}<p>Hej</p>`),
  '<div style="font-size:0"><span style="font-size:14px">A</span> b</div>C',
  '<div style="opacity:.2"><p style="opacity:.1">gömd</p>synlig</div>',
  '<div style="background-color:#ffffff"><span style="color:#fefefe">gömd</span>synlig</div>',
  '<div style="max-height:0;overflow:hidden">gömd</div><div style="visibility:hidden">a<b style="visibility:visible">b</b></div>',
  '<table style="background-color:#000000"><tr><td style="color:#ffffff">12.00</td><td><p>Lunch</p><p>Sallad</p></td></tr><tr><td>13</td></tr></table>',
  '<dl><dt>Tid</dt><dd>17.00</dd></dl><ul><li>Ett</li><li>Två</li></ul><h3>Program</h3>17.00<br/>Start',
  '<div style="white-space:pre-wrap">a  b\n\n\n c</div><span style="display:block">A</span><span style="display:block">B</span>',
  '<p>Mid<wbr>dag&shy;en <a href="#">här</a>, välkommen&nbsp;!</p><hr><blockquote>Citat</blockquote>',
];

it.each(sources)('%s is the same as file and as page', (source) => {
  document.body.innerHTML = `<div id="mail">${source}</div>`;
  const mail = document.querySelector('#mail');
  const file = readHtml(source);
  expect(file?.body).not.toBe('');
  const page = mail && atOnce(readVisibleText(mail));
  const { body, alternatives, hiddenText, hasPictures } = page ?? {};
  expect({ body, alternatives, hiddenText, hasPictures }).toEqual({
    body: file?.body,
    alternatives: file?.alternatives,
    hiddenText: file?.hiddenText,
    hasPictures: file?.hasPictures,
  });
});

function atOnce<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
