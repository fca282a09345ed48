import { expect, test } from 'vitest';
import { messageToSend } from '../extension/content/message-to-send.ts';

const message = { subject: 'Inbjudan', to: [], cc: [], attachments: [] };

test('a mail of common length is sent as it is', () => {
  const whole = { ...message, body: 'Välkommen', alternatives: [{ start: 0, end: 4 }] };
  expect(messageToSend(whole)).toBe(whole);
});

test('an endless body is cut, with the alternative texts that the cut takes', () => {
  const alternatives = [
    { start: 5, end: 9 },
    { start: 69_990, end: 70_010 },
  ];
  const sent = messageToSend({ ...message, body: 'ord '.repeat(50_000), alternatives });
  expect(sent.body).toBe('ord '.repeat(17_500));
  expect(sent.alternatives).toEqual([{ start: 5, end: 9 }]);
});
