import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import one from 'compromise/one';
import two from 'compromise/two';

// Run in a process of its own. Every mail goes through all ways in turn, so that all meet the same disturbances.
const [file, engineUrl, listsUrl] = process.argv.slice(2);
const { sets } = JSON.parse(readFileSync(file, 'utf8'));
const options = { date: '2026-03-01', language: 'sv' };
const engine = await import(engineUrl);
const lists = await import(listsUrl);
const [pack, listsPack] = [engine.loadPack(), lists.loadPack()];

const ways = {
  screen: { run: (mail) => engine.screen(mail, pack, options), turns: 3 },
  lists: { run: (mail) => lists.screen(mail, listsPack, options), turns: 1 },
  tokenise: { run: (mail) => one.tokenize(mail.body), turns: 1 },
  one: { run: (mail) => one(mail.body), turns: 1 },
  two: { run: (mail) => two(mail.body), turns: 1 },
};
const rounds = { 3000: 30, 30000: 4, 300000: 1 };
/** The largest mails take compromise seconds each. */
const most = { 3000: 8, 30000: 4, 300000: 2 };

for (const mail of sets.flatMap(({ size, mails }) => (size === 3000 ? mails : []))) {
  for (let turn = 0; turn < 60; turn++) ways.screen.run(mail);
  for (let turn = 0; turn < 20; turn++) ways.lists.run(mail);
  for (let turn = 0; turn < 5; turn++) for (const name of ['tokenise', 'one', 'two']) ways[name].run(mail);
}
const results = sets.map(({ language, size, mails }) => ({
  language,
  size,
  times: measure(mails.slice(0, most[size]), size),
}));
process.stdout.write(JSON.stringify(results));

function measure(mails, size) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < (rounds[size] ?? 1); round++) {
    for (const mail of mails) {
      for (const [name, { run, turns }] of Object.entries(ways)) {
        for (let turn = 0; turn < turns; turn++) times[name].push(time(() => run(mail)));
      }
    }
  }
  return times;
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
